import type { Country } from './country';
import { daytimeByPractice, namesByProviderTables } from './practice';

export const NO: Country = {
	id: 'NO',
	name: 'Norway',
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
