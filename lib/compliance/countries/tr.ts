import type { Country } from './country';
import { daytimeByPractice } from './practice';

export const TR: Country = {
	id: 'TR',
	name: 'Türkiye',
	companies: {
		protected: 'less',
		basis: 'law',
		source: {
			citation: 'Law 6563 art. 6: merchants and tradesmen may be written to until they refuse',
			url: 'https://github.com/davidmoserai/mailregime/blob/main/src/data/countries/TR.ts',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	identity: {
		parts: ['name', 'registration', 'contact'],
		basis: 'law',
		source: {
			citation: 'Regulation 29417: trade title and MERSIS number (or name and ID) and one contact',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	content: {
		links: 'forbidden',
		basis: 'code',
		source: {
			citation: 'AWS, Türkiye: since 1 April 2026 texts with links may be blocked or masked',
			url: 'https://docs.aws.amazon.com/sms-voice/latest/userguide/registrations-country.html',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	notice: {
		notices: [{ language: 'tr', text: 'Iptal: RET yaz {number}', answer: 'elsewhere' }],
		basis: 'law',
		source: {
			citation: 'Law 6563: the text names the number that takes refusals',
			url: 'https://www.isobil.com.tr/haber/121/ceza-ile-karsilasmadan-nasil-toplu-sms-gonderebilirim.html',
			seen: 'secondary',
			checkedOn: '2026-11-23',
		},
	},
	sender: {
		names: 'registered',
		basis: 'code',
		source: {
			citation:
				'iletiMerkezi, sender IDs in Turkey, of 30 April 2026: BTK and the networks approve a name, and networks drop others',
			url: 'https://www.iletimerkezi.com/en/docs/guides/sms-basligi-nasil-alinir',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
		note: 'ClickSend puts its own name in the place of one that is not registered.',
	},
	optOut: {
		honourWithin: '3 business days',
		source: {
			citation: 'Law 6563 and Regulation 29417',
			seen: 'secondary',
			checkedOn: '2026-11-23',
		},
	},
	registers: [
		{
			id: 'TR-IYS',
			name: 'İYS',
			kind: 'allow_list',
			confidence: 'medium',
			liftedByConsent: 'no',
			decides: 'warn',
			basis: 'law',
			source: {
				citation: 'Law 6563 art. 6; Regulation 29417, as amended on 4 January 2020',
				url: 'https://blog.lexpera.com.tr/ticari-elektronik-ileti-uygulamalarinda-yeni-donem-ileti-yonetim-sistemi/',
				seen: 'secondary',
				checkedOn: '2026-11-23',
			},
		},
	],
	duties: [
		{
			about: 'records',
			what: 'Consents are kept for three years',
			basis: 'law',
			source: {
				citation:
					'Regulation 29417; a survey of 1 July 2026 has records of consent kept for 36 months in Türkiye, without an article',
				url: 'https://github.com/davidmoserai/mailregime/blob/main/src/data/countries/TR.ts',
				seen: 'secondary',
				checkedOn: '2026-11-27',
			},
			confidence: 'low',
		},
	],
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'express',
				softOptIn: 'no',
				basis: 'law',
				source: {
					citation: 'Law 6563 art. 6; Regulation 29417',
					url: 'https://blog.lexpera.com.tr/ticari-elektronik-ileti-uygulamalarinda-yeni-donem-ileti-yonetim-sistemi/',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
				note: 'Consent must be entered in the İYS register before sending; merchants and tradesmen are opt-out. Greetings and holiday wishes count as commercial (isobil.com.tr), so birthday texts need it too.',
			},
			promotion: {
				carried: 'localRoutes',
				basis: 'code',
				source: {
					citation:
						'Twilio, SMS guidelines of Türkiye: no promotion from abroad since 15 February 2021',
					url: 'https://www.twilio.com/en/guidelines/tr/sms',
					seen: 'secondary',
					checkedOn: '2026-11-27',
				},
			},
			confidence: 'medium',
		}),
	],
};
