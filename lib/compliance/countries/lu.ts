import type { Country } from './country';
import { daytimeByPractice, providerTables } from './practice';

export const LU: Country = {
	id: 'LU',
	name: 'Luxembourg',
	sender: {
		names: 'carried',
		basis: 'practice',
		source: providerTables,
	},
	rules: [
		{
			hours: [daytimeByPractice],
			holidays: 'open',
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
		},
	],
};
