import type { Country } from './country';
import { daytimeByPractice, namesByProviderTables } from './practice';

export const FI: Country = {
	id: 'FI',
	name: 'Finland',
	sender: {
		...namesByProviderTables('carried'),
		note: 'Traficom protects names that are registered with it.',
	},
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'opt_in',
				softOptIn: 'yes',
				basis: 'law',
				source: {
					citation:
						'Act on Electronic Communications Services 917/2014; Data Protection Ombudsman on direct marketing',
					url: 'https://tietosuoja.fi/faq-direct-marketing',
					seen: 'read',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		}),
	],
};
