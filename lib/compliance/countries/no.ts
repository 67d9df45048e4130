import type { Country, Source } from './country';
import { daytimeByPractice, namesByTelnyx } from './practice';

const MARKETING_LAW: Source = {
	citation:
		'Markedsføringsloven s. 15: a simple and free way to refuse; ehandelsloven s. 9: on whose behalf, and that it is marketing',
	url: 'https://lovdata.no/dokument/NL/lov/2009-01-09-2',
	seen: 'read',
	checkedOn: '2026-11-27',
};

export const NO: Country = {
	id: 'NO',
	name: 'Norway',
	notice: {
		optOutWay: 'required',
		notices: [],
		basis: 'law',
		source: MARKETING_LAW,
	},
	content: {
		links: 'allowListed',
		basis: 'code',
		source: {
			citation: 'Clickatell and SureSMS, Norway: links are allow-listed',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	sender: {
		...namesByTelnyx('registered', '6560704-norway', 'June'),
		note: 'Other vendors tell of it on the network Telia alone.',
	},
	duties: [
		{
			about: 'text',
			what: 'The text shows that it is marketing',
			basis: 'law',
			source: MARKETING_LAW,
		},
	],
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'opt_in',
				softOptIn: 'yes',
				basis: 'law',
				source: {
					citation: 'Markedsføringsloven s. 15; Forbrukertilsynet guidelines',
					url: 'https://forbrukertilsynet.no/?p=2165',
					seen: 'read',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		}),
	],
};
