import type { Country } from './country';
import { daytimeByPractice, providerTables } from './practice';

export const HR: Country = {
	id: 'HR',
	name: 'Croatia',
	sender: {
		names: 'registered',
		basis: 'practice',
		source: providerTables,
	},
	rules: [
		{
			hours: [daytimeByPractice],
			holidays: 'open',
			consent: {
				regime: 'opt_in',
				softOptIn: 'unclear',
				basis: 'law',
				source: {
					citation:
						'Electronic Communications Act of 12 July 2022 art. 50; HAKOM on unsolicited communications',
					url: 'https://www.hakom.hr/hr/nezeljene-elektronicke-komunikacije-906/906',
					seen: 'read',
					checkedOn: '2026-11-23',
				},
				note: 'The customer exception is worded for e-mail contact details.',
			},
			confidence: 'medium',
		},
	],
};
