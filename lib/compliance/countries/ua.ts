import type { Country } from './country';
import { daytimeByPractice, namesByProviderTables } from './practice';

export const UA: Country = {
	id: 'UA',
	name: 'Ukraine',
	sender: namesByProviderTables('carried'),
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'express',
				softOptIn: 'no',
				basis: 'law',
				source: {
					citation: 'Law on Advertising art. 14-3',
					url: 'https://protocol.ua/ua/pro_reklamu_stattya_14_3',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		}),
	],
};
