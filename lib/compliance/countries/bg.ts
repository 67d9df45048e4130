import type { Country } from './country';
import { daytimeByPractice } from './practice';

export const BG: Country = {
	id: 'BG',
	name: 'Bulgaria',
	sender: {
		names: 'registered',
		basis: 'code',
		source: {
			citation: 'ClickSend, country page of Bulgaria',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'opt_in',
				softOptIn: 'yes',
				basis: 'law',
				source: {
					citation: 'Electronic Communications Act art. 261; E-Commerce Act art. 6 (2016 summary)',
					url: 'https://www.clxcommunications.com/privacy-policy/compliance-guide/bulgaria/',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'low',
		}),
	],
};
