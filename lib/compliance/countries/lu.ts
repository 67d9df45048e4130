import type { Country } from './country';
import { daytimeByPractice } from './practice';

export const LU: Country = {
	id: 'LU',
	name: 'Luxembourg',
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
