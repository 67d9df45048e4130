import type { Country } from './country';
import { EVERY_DAY } from './days';

export const HT: Country = {
	id: 'HT',
	name: 'Haiti',
	rules: [
		{
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '08:00', to: '20:00' }],
					basis: 'law',
					source: {
						citation: 'CONATEL decision, Le Moniteur of 8 September 2014, art. 4',
						url: 'http://www.conatel.gouv.ht/node/79',
						seen: 'read',
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
					citation: 'CONATEL decision, Le Moniteur of 8 September 2014',
					url: 'http://www.conatel.gouv.ht/node/79',
					seen: 'read',
					checkedOn: '2026-11-23',
				},
			},
			assumptions: ['The decision of 2014 is taken to be in force still'],
			confidence: 'medium',
		},
	],
};
