import type { Country } from './country';
import { daytimeByPractice } from './practice';

export const DO: Country = {
	id: 'DO',
	name: 'Dominican Republic',
	notice: {
		label: 'Publicidad ',
		notices: [],
		basis: 'law',
		source: {
			citation: 'Law 310-14: the label Publicidad',
			url: 'http://phlaw.com/es/publicacion/348/ley-310-14-que-prohibe-envio-mensajes-comerciales-no-solicitados',
			seen: 'secondary',
			checkedOn: '2026-11-23',
		},
	},
	optOut: {
		honourWithin: '2 business days',
		source: { citation: 'Law 310-14', seen: 'secondary', checkedOn: '2026-11-23' },
	},
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'opt_in',
				softOptIn: 'yes',
				basis: 'law',
				source: {
					citation: 'Law 310-14',
					url: 'http://phlaw.com/es/publicacion/348/ley-310-14-que-prohibe-envio-mensajes-comerciales-no-solicitados',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
				note: 'One press note reads the act as covering e-mail only.',
			},
			confidence: 'medium',
		}),
	],
};
