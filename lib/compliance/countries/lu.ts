import type { Country } from './country';
import { daytimeByPractice, namesByProviderTables } from './practice';

export const LU: Country = {
	id: 'LU',
	name: 'Luxembourg',
	sender: namesByProviderTables('carried'),
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'opt_in',
				softOptIn: 'yes',
				basis: 'law',
				source: {
					citation: 'Loi du 30 mai 2005, art. 11',
					seen: 'memory',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		}),
	],
};
