import type { Country } from './country';
import { daytimeByPractice, noNamesByAws } from './practice';

export const PE: Country = {
	id: 'PE',
	name: 'Peru',
	sender: {
		...noNamesByAws('south-america'),
		note: 'By Telnyx a number takes the place of a name, and the text arrives.',
	},
	optOut: {
		honourWithin: 'at once',
		source: { citation: 'Ley 32323', seen: 'secondary', checkedOn: '2026-11-23' },
	},
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'express',
				softOptIn: 'no',
				basis: 'law',
				source: {
					citation:
						'Código de Protección y Defensa del Consumidor art. 58.1(e), as amended by Ley 32323',
					url: 'https://m.panamericana.pe/politica/442445-ley-llamadas-spam-entra-vigencia-hoy-podran-contactarte-diste-consentimiento',
					seen: 'secondary',
					checkedOn: '2026-11-27',
				},
				note: 'The consumer must have begun the contact; consent is free, for each channel, and can be taken back. The hours of the consumer code are for calls.',
			},
			confidence: 'medium',
		}),
	],
};
