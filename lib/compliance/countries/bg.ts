import type { Country } from './country';
import { daytimeByPractice, namesByProviderTables } from './practice';

export const BG: Country = {
	id: 'BG',
	name: 'Bulgaria',
	sender: namesByProviderTables('carried'),
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
