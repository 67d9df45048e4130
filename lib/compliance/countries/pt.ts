import type { Country } from './country';
import { daytimeByPractice, namesByTelnyx } from './practice';

export const PT: Country = {
	id: 'PT',
	name: 'Portugal',
	notice: {
		optOutWay: 'required',
		notices: [],
		basis: 'law',
		source: {
			citation: 'Lei 41/2004 art. 13-A: who sends, and a valid contact to refuse',
			url: 'https://www.pgdlisboa.pt/leis/lei_mostra_articulado.php?nid=707&tabela=leis',
			seen: 'memory',
			checkedOn: '2026-11-27',
		},
	},
	identity: {
		parts: ['name'],
		basis: 'law',
		source: {
			citation: 'Lei 41/2004 art. 13-A: who sends, and a valid contact to refuse',
			url: 'https://www.pgdlisboa.pt/leis/lei_mostra_articulado.php?nid=707&tabela=leis',
			seen: 'memory',
			checkedOn: '2026-11-27',
		},
	},
	sender: namesByTelnyx('carried', '6545130-portugal', 'May'),
	rules: [
		daytimeByPractice({
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
		}),
	],
};
