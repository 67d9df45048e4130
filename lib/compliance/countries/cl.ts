import type { Country } from './country';
import { daytimeByPractice } from './practice';

export const CL: Country = {
	id: 'CL',
	name: 'Chile',
	notice: {
		optOutWay: 'required',
		notices: [],
		basis: 'law',
		source: {
			citation:
				'Ley 19.496 art. 28 B: the subject, who sends, and a valid address to ask for an end',
			seen: 'memory',
			checkedOn: '2026-11-27',
		},
	},
	identity: {
		parts: ['name'],
		basis: 'law',
		source: {
			citation:
				'Ley 19.496 art. 28 B: the subject, who sends, and a valid address to ask for an end',
			seen: 'memory',
			checkedOn: '2026-11-27',
		},
	},
	sender: {
		names: 'replaced',
		basis: 'code',
		source: {
			citation: 'Mapp Connect, Chile: a number takes the place of a name',
			url: 'https://docs.mapp.com/docs/chile',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
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
		daytimeByPractice({
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
		}),
	],
};
