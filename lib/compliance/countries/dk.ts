import type { Country } from './country';
import { daytimeByPractice, namesByTelnyx } from './practice';

export const DK: Country = {
	id: 'DK',
	name: 'Denmark',
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
