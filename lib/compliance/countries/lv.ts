import type { Country } from './country';
import { daytimeByPractice } from './practice';

export const LV: Country = {
	id: 'LV',
	name: 'Latvia',
	sender: {
		names: 'carried',
		basis: 'practice',
		source: {
			citation: 'provider tables of 2023 and 2024 (AWS SNS, Vonage)',
			seen: 'secondary',
			checkedOn: '2026-11-23',
		},
	},
	rules: [
		{
			hours: [daytimeByPractice],
			holidays: 'open',
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
		},
	],
};
