import type { Country } from './country';
import { EVERY_DAY } from './days';
import { providerTables } from './practice';

export const BD: Country = {
	id: 'BD',
	name: 'Bangladesh',
	sender: {
		names: 'carried',
		basis: 'practice',
		source: providerTables,
	},
	rules: [
		{
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '08:00', to: '24:00' }],
					basis: 'law',
					source: {
						citation: 'BTRC directive: no promotional SMS 00:00-08:00, even with consent',
						url: 'https://editorstime.com/stop-unwanted-messages',
						seen: 'secondary',
						checkedOn: '2026-11-23',
					},
				},
				{
					windows: [{ days: EVERY_DAY, from: '08:00', to: '22:00' }],
					basis: 'default',
					source: {
						citation: 'no texts after 22:00: the caution of this package',
						seen: 'own',
						checkedOn: '2026-11-23',
					},
				},
			],
			holidays: 'open',
			consent: {
				regime: 'opt_out',
				softOptIn: 'unclear',
				basis: 'law',
				source: {
					citation: 'BTRC directive on promotional SMS',
					url: 'https://editorstime.com/stop-unwanted-messages',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		},
	],
};
