import type { Country, Source } from './country';
import { daytimeByPractice, namesByTelnyx } from './practice';

const SECTION_10_3: Source = {
	citation:
		'Markedsføringsloven s. 10(3) nos. 1 and 3: recognisable as marketing, and on whose behalf, not hidden',
	url: 'https://danskelove.dk/markedsf%C3%B8ringsloven/10',
	seen: 'read',
	checkedOn: '2026-11-27',
};

export const DK: Country = {
	id: 'DK',
	name: 'Denmark',
	companies: {
		protected: 'alike',
		basis: 'law',
		source: {
			citation: 'Markedsføringsloven s. 10(1): nobody without consent',
			url: 'https://danskelove.dk/markedsf%C3%B8ringsloven/10',
			seen: 'read',
			checkedOn: '2026-11-27',
		},
	},
	notice: {
		optOutWay: 'required',
		notices: [],
		basis: 'law',
		source: {
			citation:
				'Markedsføringsloven s. 10(2) and (3): an easy and free way to refuse in each text, and an address that takes it',
			url: 'https://danskelove.dk/markedsføringsloven/10',
			seen: 'read',
			checkedOn: '2026-11-27',
		},
	},
	identity: { parts: ['name'], basis: 'law', source: SECTION_10_3 },
	duties: [
		{
			about: 'text',
			what: 'The text shows that it is marketing',
			basis: 'law',
			source: SECTION_10_3,
		},
	],
	sender: namesByTelnyx('carried', '6560665-denmark', 'August'),
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'opt_in',
				softOptIn: 'yes',
				basis: 'law',
				source: {
					citation: 'Markedsføringsloven s. 10',
					url: 'https://privacycats.com/posts/direct-marketing-in-scandinavia',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		}),
	],
};
