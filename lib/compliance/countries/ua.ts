import type { Country } from './country';
import { daytimeByPractice, providerTables } from './practice';

export const UA: Country = {
	id: 'UA',
	name: 'Ukraine',
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
				regime: 'express',
				softOptIn: 'no',
				basis: 'law',
				source: {
					citation: 'Law on Advertising art. 14-3',
					url: 'https://protocol.ua/ua/pro_reklamu_stattya_14_3',
					seen: 'read',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		},
	],
};
