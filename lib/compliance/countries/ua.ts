import type { Country } from './country';
import { daytimeByPractice, namesByTelnyx } from './practice';

export const UA: Country = {
	id: 'UA',
	name: 'Ukraine',
	sender: {
		...namesByTelnyx('replaced', '6563904-ukraine', 'July'),
		note: 'Now and then, and no registration helps; mostly a name stays as it is.',
	},
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
