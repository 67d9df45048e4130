import type { Country } from './country';
import { daytimeByPractice } from './practice';

export const IL: Country = {
	id: 'IL',
	name: 'Israel',
	rules: [
		{
			hours: [daytimeByPractice],
			holidays: 'open',
			consent: {
				regime: 'opt_in',
				softOptIn: 'yes',
				basis: 'law',
				source: {
					citation: 'Communications Law s. 30A',
					url: 'https://www.chamber.org.il/serviceslobby/legal/74023/115485/',
					seen: 'read',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		},
	],
};
