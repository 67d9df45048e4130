import type { Country } from './country';
import { EVERY_DAY } from './days';

export const PA: Country = {
	id: 'PA',
	name: 'Panama',
	rules: [
		{
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '08:00', to: '20:00' }],
					basis: 'law',
					source: {
						citation: 'ASEP directive to operators, April 2011',
						url: 'https://portal.critica.com.pa/archivo/02212011/nac02.html',
						seen: 'secondary',
						checkedOn: '2026-11-23',
					},
				},
			],
			holidays: 'open',
			consent: {
				regime: 'opt_in',
				softOptIn: 'unclear',
				basis: 'law',
				source: {
					citation: 'ASEP directive to operators, April 2011',
					url: 'https://portal.critica.com.pa/archivo/02212011/nac02.html',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'low',
		},
	],
};
