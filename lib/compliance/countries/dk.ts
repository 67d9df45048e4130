import type { Country } from './country';
import { daytimeByPractice } from './practice';
import { providerTables } from './providerTables';

export const DK: Country = {
	id: 'DK',
	name: 'Denmark',
	sender: {
		names: 'carried',
		basis: 'practice',
		source: providerTables,
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
					citation: 'Markedsføringsloven s. 10',
					url: 'https://privacycats.com/posts/direct-marketing-in-scandinavia',
					seen: 'read',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		},
	],
};
