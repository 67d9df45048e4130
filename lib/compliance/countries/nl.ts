import type { Country } from './country';
import { daytimeByPractice, namesByProviderTables } from './practice';

export const NL: Country = {
	id: 'NL',
	name: 'Netherlands',
	sender: namesByProviderTables('carried'),
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'opt_in',
				softOptIn: 'yes',
				basis: 'law',
				source: {
					citation: 'Telecommunicatiewet art. 11.7',
					seen: 'memory',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		}),
	],
};
