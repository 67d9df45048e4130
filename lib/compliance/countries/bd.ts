import type { Country } from './country';
import { EVERY_DAY } from './days';
import { hoursByCaution, namesByProviderTables } from './practice';

export const BD: Country = {
	id: 'BD',
	name: 'Bangladesh',
	sender: namesByProviderTables('carried'),
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
				hoursByCaution('08:00', '22:00', 'no texts after 22:00: the caution of this package'),
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
