import type { Country } from './country';
import { daytimeByPractice } from './practice';

export const RS: Country = {
	id: 'RS',
	name: 'Serbia',
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
				regime: 'opt_in',
				softOptIn: 'unclear',
				basis: 'law',
				source: {
					citation: 'Law on Advertising; Law on E-Commerce 41/09 art. 8',
					seen: 'memory',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'low',
		},
	],
};
