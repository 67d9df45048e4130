import type { Country } from './country';
import { daytimeByPractice, namesByTelnyx } from './practice';

export const LV: Country = {
	id: 'LV',
	name: 'Latvia',
	sender: namesByTelnyx('carried', '6561115-latvia', 'June'),
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'opt_in',
				softOptIn: 'yes',
				basis: 'law',
				source: {
					citation: 'Information Society Services Act art. 9; DVI guidance',
					url: 'https://www.dvi.gov.lv/lv/komercials-pazinojums-katru-dienu-tava-e-pasta-un-viedtalruni',
					seen: 'read',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		}),
	],
};
