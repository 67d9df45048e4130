import type { Country } from './country';
import { daytimeByPractice, namesByProviderTables } from './practice';

export const EE: Country = {
	id: 'EE',
	name: 'Estonia',
	sender: namesByProviderTables('carried'),
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'opt_in',
				softOptIn: 'yes',
				basis: 'law',
				source: {
					citation: 'Electronic Communications Act s. 103-1 (103-1(3): existing customers)',
					seen: 'memory',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		}),
	],
};
