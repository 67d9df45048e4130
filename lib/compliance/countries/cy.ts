import type { Country } from './country';
import { daytimeByPractice, namesByProviderTables } from './practice';

export const CY: Country = {
	id: 'CY',
	name: 'Cyprus',
	sender: {
		...namesByProviderTables('registered'),
		note: 'Telnyx and sent.dm told in 2026 that names need no registration.',
	},
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'opt_in',
				softOptIn: 'yes',
				basis: 'law',
				source: {
					citation: "Law 112(I)/2004; Commissioner's notice of April 2024",
					url: 'https://harriskyriakides.law/insights/news/cyprus-commissioner-for-personal-data-protection-issues-a-notice-regarding-direct-marketing-communications',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
				note: 'The customer exception is for the same legal entity only.',
			},
			confidence: 'medium',
		}),
	],
};
