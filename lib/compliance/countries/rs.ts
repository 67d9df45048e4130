import type { Country } from './country';
import { daytimeByPractice } from './practice';

export const RS: Country = {
	id: 'RS',
	name: 'Serbia',
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
