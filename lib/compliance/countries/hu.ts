import type { Country } from './country';
import { daytimeByPractice, namesByTelnyx } from './practice';

export const HU: Country = {
	id: 'HU',
	name: 'Hungary',
	companies: {
		protected: 'less',
		basis: 'law',
		source: {
			citation: 'Act XLVIII of 2008 s. 6(1): consent of natural persons',
			url: 'https://net.jogtar.hu/jogszabaly?docid=a0800048.tv',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	sender: namesByTelnyx('replaced', '6561206-hungary', 'August'),
	duties: [
		{
			about: 'records',
			what: 'The sender keeps a register of consents: name, contact and time',
			basis: 'law',
			source: {
				citation: 'NMHH on the rules of electronic advertising',
				url: 'https://nmhh.hu/cikk/4077/Az_elektronikus_hirdeteskuldes_szabalyai',
				seen: 'secondary',
				checkedOn: '2026-11-27',
			},
		},
	],
	rules: [
		daytimeByPractice({
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
		}),
	],
};
