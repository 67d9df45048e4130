import type { Country, CountryRule } from './country';
import { MONDAY_TO_FRIDAY } from './days';
import { mappSays } from './practice';

const RULE: CountryRule = {
	hours: [
		{
			windows: [{ days: MONDAY_TO_FRIDAY, from: '09:00', to: '19:00' }],
			basis: 'code',
			source: mappSays('chile', 'Chile: Monday to Friday 09:00-19:00, none on holidays'),
		},
	],
	holidays: 'closed',
	holidayCalendar: 'CL',
	consent: {
		regime: 'opt_out',
		softOptIn: 'unclear',
		basis: 'law',
		source: {
			citation:
				'Ley 19.496 art. 28 B: whoever asks for an end is not written to again, by message services either',
			url: 'http://www.diarioconstitucional.cl/noticias/actualidad-legislativa/2018/12/10/proyecto-facilita-tramite-para-que-proveedores-suspendan-envio-de-promociones-y-publicidad-no-deseadas/',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	confidence: 'medium',
};

export const CL: Country = {
	id: 'CL',
	name: 'Chile',
	notice: {
		optOutWay: 'required',
		notices: [],
		basis: 'law',
		source: {
			citation:
				'Ley 19.496 art. 28 B, second paragraph, as notes of 2026 quote it: messages by phone tell a quick way to ask for an end, after which more are forbidden',
			url: 'https://abdala.cl/sistema-no-molestar-o-antispam/?lang=en',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	identity: {
		parts: ['name'],
		basis: 'default',
		source: {
			citation:
				"this package's caution: Ley 19.496 art. 28 B asks for the sender's identity in e-mail alone",
			seen: 'own',
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
			id: 'CL-NO-MOLESTAR',
			name: 'No Molestar',
			kind: 'block_list',
			confidence: 'medium',
			liftedByConsent: 'unclear',
			decides: 'warn',
			basis: 'law',
			source: {
				citation: 'SERNAC',
				url: 'https://meganoticias.cl/amp/dato-util/429696-como-inscribirse-a-no-molestar-llamadas-spam-sernac-pdp-30-10-2023.html',
				seen: 'secondary',
				checkedOn: '2026-11-23',
			},
		},
	],
	rules: [
		{ validTo: '2026-12-01', ...RULE },
		{
			validFrom: '2026-12-01',
			...RULE,
			doubts: [
				{
					about: 'consent',
					tells:
						'Since 1 December 2026 Chile has a new data protection act with an agency and fines: have your consents checked against it',
					basis: 'law',
					source: {
						citation:
							'Ley 21.719, of 13 December 2024, in force on 1 December 2026: consent, an agency, fines of up to 20,000 UTM',
						url: 'https://www.cschile.com/normativa.html',
						seen: 'secondary',
						checkedOn: '2026-11-27',
					},
				},
			],
		},
	],
};
