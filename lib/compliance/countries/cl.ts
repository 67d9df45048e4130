import type { Country } from './country';
import { daytimeByPractice } from './practice';

export const CL: Country = {
	id: 'CL',
	name: 'Chile',
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
