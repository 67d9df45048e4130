import type { Country } from './country';
import { daytimeByPractice, namesByProviderTables } from './practice';

export const NO: Country = {
	id: 'NO',
	name: 'Norway',
	notice: {
		optOutWay: 'required',
		notices: [],
		basis: 'law',
		source: {
			citation:
				'Markedsføringsloven ss. 15-16: that it is marketing, and a free way to refuse in each text',
			seen: 'memory',
			checkedOn: '2026-11-27',
		},
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
		...namesByProviderTables('carried'),
		note: 'The network Telia asks for registration.',
	},
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
