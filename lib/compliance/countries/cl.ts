import type { Country } from './country';
import { daytimeByPractice } from './practice';

export const CL: Country = {
	id: 'CL',
	name: 'Chile',
	sender: {
		names: 'carried',
		basis: 'practice',
		source: {
			citation: 'provider tables of 2023 and 2024 (AWS SNS, Vonage)',
			seen: 'secondary',
			checkedOn: '2026-11-23',
		},
	},
	registers: [
		{
			name: 'No Molestar',
			source: {
				citation: 'research on registers of November 2026',
				seen: 'secondary',
				checkedOn: '2026-11-23',
			},
		},
	],
	rules: [
		{
			hours: [daytimeByPractice],
			holidays: 'open',
			consent: {
				regime: 'opt_out',
				softOptIn: 'unclear',
				basis: 'law',
				source: {
					citation: 'Ley 19.496 art. 28 B',
					seen: 'memory',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		},
	],
};
