import type { Country } from './country';
import { daytimeByPractice, namesByProviderTables } from './practice';

export const TW: Country = {
	id: 'TW',
	name: 'Taiwan',
	sender: namesByProviderTables('carried'),
	optOut: {
		honourWithin: 'at once',
		source: {
			citation: 'Personal Data Protection Act art. 20',
			seen: 'secondary',
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
					citation: 'Personal Data Protection Act art. 20',
					seen: 'memory',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'low',
		}),
	],
};
