import type { Country } from './country';
import { daytimeByPractice } from './practice';

export const ME: Country = {
	id: 'ME',
	name: 'Montenegro',
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'opt_in',
				softOptIn: 'unclear',
				basis: 'law',
				source: {
					citation: 'Electronic Communications Act; EKIP notice of 30 March 2023',
					url: 'https://ekip.me/latest-informations/announcement/blokiranje-nezeljenih-komunikacija',
					seen: 'read',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		}),
	],
};
