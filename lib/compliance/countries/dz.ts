import type { Country } from './country';
import { daytimeByPractice } from './practice';

export const DZ: Country = {
	id: 'DZ',
	name: 'Algeria',
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
					citation: 'Law 18-07 (personal data); Law 18-05 (e-commerce)',
					seen: 'memory',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'low',
		},
	],
};
