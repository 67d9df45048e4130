import type { Country } from './country';
import { daytimeByPractice, providerTables } from './practice';

export const HU: Country = {
	id: 'HU',
	name: 'Hungary',
	sender: {
		names: 'replaced',
		basis: 'practice',
		source: providerTables,
	},
	rules: [
		{
			hours: [daytimeByPractice],
			holidays: 'open',
			consent: {
				regime: 'express',
				softOptIn: 'no',
				basis: 'law',
				source: {
					citation: 'Act XLVIII of 2008 s. 6 (NMHH regulator page)',
					url: 'https://nmhh.hu/cikk/4077/Az_elektronikus_hirdeteskuldes_szabalyai',
					seen: 'read',
					checkedOn: '2026-11-23',
				},
				note: 'A text that asks for consent is itself an advertisement and needs consent.',
			},
			confidence: 'medium',
		},
	],
};
