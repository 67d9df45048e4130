import type { Country } from './country';
import { daytimeByPractice, namesByProviderTables } from './practice';

export const NL: Country = {
	id: 'NL',
	name: 'Netherlands',
	sender: namesByProviderTables('carried'),
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'opt_in',
				softOptIn: 'yes',
				basis: 'law',
				source: {
					citation:
						'Telecommunicatiewet art. 11.7(1)-(3); what changed on 1 July 2026 is for telephone calls only',
					url: 'https://zoek.officielebekendmakingen.nl/kst-35421-3.html',
					seen: 'secondary',
					checkedOn: '2026-11-27',
				},
			},
			confidence: 'medium',
		}),
	],
};
