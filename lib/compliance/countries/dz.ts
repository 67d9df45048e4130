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
					citation:
						'Law 18-05 on e-commerce arts. 30-34 (advertising by electronic means); Law 18-07 (personal data)',
					url: 'https://www.dataguidance.com/jurisdiction/algeria',
					seen: 'secondary',
					checkedOn: '2026-11-27',
				},
			},
			confidence: 'low',
		}),
	],
};
