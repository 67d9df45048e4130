import type { Country } from './country';
import { daytimeByPractice, namesByProviderTables } from './practice';

export const HR: Country = {
	id: 'HR',
	name: 'Croatia',
	sender: {
		...namesByProviderTables('registered'),
		note: 'Telnyx told in June 2026 that names need no registration; by sent.dm the network A1 may replace them.',
	},
	rules: [
		daytimeByPractice({
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
		}),
	],
};
