import type { Country } from './country';
import { daytimeByPractice } from './practice';

export const DZ: Country = {
	id: 'DZ',
	name: 'Algeria',
	sender: {
		names: 'carried',
		basis: 'practice',
		source: {
			citation: 'D7, Algeria: names without registration',
			url: 'https://d7networks.com/sms/algeria/sms-regulations',
			seen: 'read',
			checkedOn: '2026-11-23',
		},
	},
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'opt_in',
				softOptIn: 'unclear',
				basis: 'law',
				source: {
					citation: 'Law 18-07 (personal data); Law 18-05 (e-commerce)',
					seen: 'memory',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'low',
		}),
	],
};
