import type { Country, Source } from './country';
import { EVERY_DAY, MONDAY_TO_SATURDAY } from './days';
import { CAUTIOUS_CONSENT } from './default';
import { HOLIDAYS_UNKNOWN } from './practice';

const CLICKSEND: Source = {
	citation:
		'ClickSend, Côte d’Ivoire: names are registered, and marketing outside 08:00-19:00 is fined',
	url: 'https://help.clicksend.com/article/xsuv8czw4w-cote-d-ivoire-225',
	seen: 'secondary',
	checkedOn: '2026-11-27',
};

export const CI: Country = {
	id: 'CI',
	name: 'Côte d’Ivoire',
	sender: {
		names: 'registered',
		refusesGenericNames: true,
		numbers: { carried: 'none', basis: 'code', source: CLICKSEND },
		basis: 'code',
		source: CLICKSEND,
		note: 'Registration takes some fifty business days; marketing needs a name of its own.',
	},
	rules: [
		{
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '08:00', to: '19:00' }],
					basis: 'code',
					source: CLICKSEND,
				},
				{
					windows: [{ days: MONDAY_TO_SATURDAY, from: '09:00', to: '20:00' }],
					basis: 'default',
					source: {
						citation: 'of Sundays nothing is told: the caution of this package',
						seen: 'own',
						checkedOn: '2026-11-27',
					},
				},
			],
			holidays: 'closed',
			consent: CAUTIOUS_CONSENT,
			assumptions: [HOLIDAYS_UNKNOWN],
			confidence: 'medium',
		},
	],
};
