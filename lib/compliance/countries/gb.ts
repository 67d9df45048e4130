import type { Country } from './country';
import { daytimeAndEveningByPractice, namesByProviderTables } from './practice';

export const GB: Country = {
	id: 'GB',
	name: 'United Kingdom',
	sender: {
		...namesByProviderTables('carried'),
		note: 'Generic names such as INFO are refused.',
	},
	rules: [
		daytimeAndEveningByPractice({
			consent: {
				regime: 'opt_in',
				softOptIn: 'yes',
				basis: 'law',
				source: {
					citation: 'PECR 2003 reg. 22',
					url: 'https://sintons.co.uk/commercial/direct-marketing/',
					seen: 'read',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		}),
	],
};
