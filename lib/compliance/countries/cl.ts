import type { Country } from './country';
import { daytimeByPractice, providerTables } from './practice';

export const CL: Country = {
	id: 'CL',
	name: 'Chile',
	sender: {
		names: 'carried',
		basis: 'practice',
		source: providerTables,
	},
	registers: [
		{
			name: 'No Molestar',
			source: {
				citation: 'SERNAC',
				url: 'https://meganoticias.cl/amp/dato-util/429696-como-inscribirse-a-no-molestar-llamadas-spam-sernac-pdp-30-10-2023.html',
				seen: 'secondary',
				checkedOn: '2026-11-23',
			},
		},
	],
	rules: [
		{
			hours: [daytimeByPractice],
			holidays: 'open',
			consent: {
				regime: 'opt_out',
				softOptIn: 'unclear',
				basis: 'law',
				source: {
					citation: 'Ley 19.496 art. 28 B',
					seen: 'memory',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		},
	],
};
