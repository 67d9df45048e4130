import type { Country } from './country';
import { daytimeAndEveningByPractice, noNamesByAws } from './practice';

export const CA: Country = {
	id: 'CA',
	name: 'Canada',
	companies: {
		protected: 'alike',
		basis: 'law',
		source: {
			citation: 'CASL s. 1(1): a person is an individual, a partnership or a corporation',
			url: 'https://laws-lois.justice.gc.ca/eng/acts/E-1.6/page-1.html',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	identity: {
		parts: ['name', 'address', 'contact'],
		basis: 'law',
		source: {
			citation:
				'CASL s. 6(2); SOR/2012-36 s. 2: name, mailing address and one of phone, e-mail, web address, or a link to them',
			url: 'https://laws-lois.justice.gc.ca/eng/regulations/SOR-2012-36/FullText.html',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	duties: [
		{
			about: 'penalty',
			what: 'up to 10 million Canadian dollars for a company',
			basis: 'law',
			source: {
				citation: 'CASL s. 20(4)',
				url: 'https://laws-lois.justice.gc.ca/eng/acts/E-1.6/page-2.html',
				seen: 'secondary',
				checkedOn: '2026-11-27',
			},
		},
		{
			about: 'records',
			what: 'The sender proves consent, so its record is kept for at least three years',
			basis: 'law',
			source: {
				citation:
					'CASL s. 13: who alleges a consent proves it; three years is the limitation of the act',
				url: 'https://laws-lois.justice.gc.ca/eng/acts/E-1.6/',
				seen: 'read',
				checkedOn: '2026-11-27',
			},
		},
	],
	notice: {
		notices: [
			{ language: 'en', text: 'Reply STOP to opt out', answer: 'sender' },
			{ language: 'fr', text: 'Texter ARRET pour annuler', answer: 'sender' },
		],
		basis: 'law',
		source: {
			citation:
				'CASL s. 6(2)(c) and s. 11: a way to unsubscribe, for 60 days; STOP and ARRET by CWTA guideline 3.9',
			url: 'https://support.infobip.com/docs/essentials/usa-and-canada-compliance/canadian-mandatory-keyword-responses',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	sender: noNamesByAws('north-america'),
	optOut: {
		honourWithin: '10 business days',
		source: {
			citation: 'CASL s. 11(3)',
			url: 'https://laws-lois.justice.gc.ca/eng/acts/E-1.6/page-2.html',
			seen: 'secondary',
			checkedOn: '2026-11-23',
		},
	},
	rules: [
		daytimeAndEveningByPractice({
			consent: {
				regime: 'inferred',
				softOptIn: 'yes',
				softOptInMonths: 24,
				inquiryMonths: 6,
				basis: 'law',
				source: {
					citation:
						'CASL, S.C. 2010 c. 23, ss. 6, 10 (existing business relationship: 10(10)), 11 and 13; SOR/2012-36',
					url: 'http://www.mondaq.com/canada/x/321396/Compliance/The+Transitional+Period+Implied+Consent+Under+CASL',
					seen: 'secondary',
					checkedOn: '2026-11-27',
				},
				note: 'Implied consent lasts 24 months after a purchase, 6 months after an inquiry. The CRTC telemarketing hours are for voice and fax.',
			},
			confidence: 'medium',
		}),
	],
};
