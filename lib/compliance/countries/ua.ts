import type { Country } from './country';
import { daytimeByPractice } from './practice';

export const UA: Country = {
	id: 'UA',
	name: 'Ukraine',
	sender: {
		names: 'carried',
		basis: 'practice',
		source: {
			citation: 'provider tables of 2023 and 2024 (AWS SNS, Vonage)',
			seen: 'secondary',
			checkedOn: '2026-11-23',
		},
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
