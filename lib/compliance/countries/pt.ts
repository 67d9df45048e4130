import type { Country, Source } from './country';
import { daytimeByPractice, namesByTelnyx } from './practice';

const ARTICLE_13_A: Source = {
	citation:
		'Lei 41/2004 art. 13-A(4): no hidden sender, and a valid contact that takes requests to stop; art. 13-A(3), as ANACOM tells it: customers may refuse by each text, for free',
	url: 'https://www.anacom.pt/render.jsp?contentId=581314',
	seen: 'secondary',
	checkedOn: '2026-11-27',
};

export const PT: Country = {
	id: 'PT',
	name: 'Portugal',
	companies: {
		protected: 'less',
		basis: 'law',
		source: {
			citation:
				'Lei 41/2004 art. 13-A(2): legal persons may be written to until they refuse and enter the list of art. 13-B',
			url: 'https://www.anacom.pt/render.jsp?contentId=581314',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	notice: {
		optOutWay: 'required',
		notices: [],
		basis: 'law',
		source: ARTICLE_13_A,
	},
	identity: {
		parts: ['name'],
		basis: 'law',
		source: ARTICLE_13_A,
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
