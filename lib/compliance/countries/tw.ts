import type { Country } from './country';
import { daytimeByPractice } from './practice';

export const TW: Country = {
	id: 'TW',
	name: 'Taiwan',
	rules: [
		{
			hours: [daytimeByPractice],
			holidays: 'open',
			consent: {
				regime: 'opt_in',
				softOptIn: 'unclear',
				basis: 'law',
				source: {
					citation: 'Personal Data Protection Act art. 20',
					seen: 'memory',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'low',
		},
	],
};
