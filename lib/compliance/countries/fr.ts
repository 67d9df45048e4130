import type { Country } from './country';
import { MONDAY_TO_SATURDAY } from './days';

export const FR: Country = {
	id: 'FR',
	name: 'France',
	companies: {
		protected: 'less',
		basis: 'law',
		source: {
			citation: 'CPCE art. L34-5 protects natural persons',
			url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000042155961/',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	territories: ['GF', 'GP', 'MQ', 'RE', 'YT'],
	identity: {
		parts: ['name'],
		basis: 'law',
		source: {
			citation:
				'CPCE art. L34-5 para. 5: nobody hides who advertises, and each text has a contact that takes a stop',
			url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070987',
			seen: 'read',
			checkedOn: '2026-11-27',
		},
	},
	notice: {
		notices: [{ language: 'fr', text: 'STOP {number}', answer: 'elsewhere' }],
		basis: 'code',
		source: {
			citation: 'af2m: STOP to the short code 36xxx or 38xxx of the provider',
			url: 'https://af2m.org/sms-marketing',
			seen: 'read',
			checkedOn: '2026-11-23',
		},
	},
	sender: {
		names: 'carried',
		numbers: {
			carried: 'notMobile',
			basis: 'practice',
			source: {
				citation: 'af2m: 06 and 07 numbers are refused as senders of businesses',
				url: 'https://af2m.org/sms-marketing',
				seen: 'secondary',
				checkedOn: '2026-11-23',
			},
		},
		basis: 'practice',
		source: {
			citation: 'af2m charter; 06 and 07 numbers are refused as senders',
			url: 'https://af2m.org/sms-marketing',
			seen: 'secondary',
			checkedOn: '2026-11-23',
		},
		note: 'The STOP goes to a short code, so a name is possible.',
	},
	sectorBans: [
		{
			what: 'energy renovation and home adaptation',
			words: [
				'rénovation énergétique',
				'renovation energetique',
				'isolation à 1 euro',
				'isolation a 1 euro',
				'MaPrimeRénov',
				'MaPrimeRenov',
				'MaPrimeAdapt',
				'adaptation du logement',
				'adaptation de votre logement',
			],
			source: {
				citation: 'Loi 2025-594 art. 13, SMS included',
				url: 'https://alloforfait.fr/?p=141789',
				seen: 'secondary',
				checkedOn: '2026-11-23',
			},
		},
		{
			what: 'the personal training account (CPF)',
			words: ['CPF', 'compte personnel de formation', 'compte formation', 'moncompteformation'],
			source: {
				citation: 'Code du travail art. L6323-8-1 (Loi 2022-1587 of 19 December 2022)',
				seen: 'secondary',
				checkedOn: '2026-11-27',
			},
		},
	],
	duties: [
		{
			about: 'penalty',
			what: 'Advertising training accounts (CPF) or energy renovation by text: EUR 75,000 for a person, EUR 375,000 for a company',
			basis: 'law',
			confidence: 'medium',
			source: {
				citation:
					'Loi 2022-1587 and Loi 2025-594 as certi-cpf.fr (22 December 2022) and smsmode.com tell them',
				seen: 'secondary',
				checkedOn: '2026-11-27',
			},
		},
	],
	rules: [
		{
			validFrom: '2024-09-01',
			hours: [
				{
					windows: [{ days: MONDAY_TO_SATURDAY, from: '08:00', to: '22:00' }],
					basis: 'code',
					source: {
						citation:
							'af2m Business Messaging charter, in force since 1 September 2024: working days 08:00-22:00',
						url: 'https://af2m.org/la-charte-de-deontologie-applicable-aux-services-de-business-messaging-est-effective-depuis-le-1er-septembre-2024',
						seen: 'read',
						checkedOn: '2026-11-27',
					},
				},
			],
			holidays: 'closed',
			holidayCalendar: 'FR',
			regionalCalendars: {
				GES: 'FR-GES',
				GF: 'FR-GF',
				GP: 'FR-GP',
				MQ: 'FR-MQ',
				RE: 'FR-RE',
				YT: 'FR-YT',
			},
			consent: {
				regime: 'opt_in',
				softOptIn: 'yes',
				expiry: {
					months: 36,
					basis: 'practice',
					source: {
						citation: 'CNIL: ask again three years after the last contact',
						url: 'https://olympe.legal/quelle-est-la-duree-de-conservation-des-donnees-recommandee-par-la-cnil-pour-la-finalite-effectuer-des-operations-relatives-a-la-prospection-par-sms/',
						seen: 'secondary',
						checkedOn: '2026-11-23',
					},
				},
				basis: 'law',
				source: {
					citation:
						'Code des postes et des communications électroniques, art. L34-5; CNIL on SMS prospecting',
					url: 'https://cnil.fr./la-prospection-commerciale-par-sms-mms',
					seen: 'read',
					checkedOn: '2026-11-23',
				},
				note: 'The customer exception needs an actual sale. CNIL recommends to ask again three years after the last contact.',
			},
			assumptions: [
				'The two further holidays of Alsace-Moselle are kept only where a postal code tells of it',
			],
			sources: [
				{
					citation:
						'Brevo: marketing SMS is not processed between 22:00 and 08:00, on Sundays or French public holidays',
					url: 'https://developers.brevo.com/reference/sendtransacsms',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
				{
					citation: 'operators reported to take 08:30-20:00, Monday to Saturday',
					url: 'https://github.com/element-hq/element-web/issues/7672',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			],
			confidence: 'high',
		},
	],
};
