import type { Country } from './country';
import { daytimeByPractice, providerTables } from './practice';

export const PT: Country = {
	id: 'PT',
	name: 'Portugal',
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
					citation: 'Lei 41/2004 art. 13-A',
					url: 'https://debates.parlamento.pt/catalogo/r3/dar/s2a/12/01/217/2012-07-31/13',
					seen: 'read',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		},
	],
};
