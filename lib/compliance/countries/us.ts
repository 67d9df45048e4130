import type { Country, Source } from './country';
import { EVERY_DAY } from './days';
import { FEDERAL_CONSENT } from './unitedStates/federalConsent';

const REVOCATION: Source = {
	citation: '47 CFR 64.1200(a)(10); FCC order of 6 January 2026',
	url: 'https://compliancepoint.com/marketing-compliance/fcc-delays-part-of-the-consent-revocation-rule-for-one-year',
	seen: 'secondary',
	checkedOn: '2026-11-23',
};

/** The federal rules. Each state's own bind as well: see the folder unitedStates. */
export const US: Country = {
	id: 'US',
	name: 'United States',
	identity: {
		parts: ['name', 'contact'],
		basis: 'law',
		source: {
			citation:
				'47 CFR 64.1200(d)(4): name of the caller and of the seller, number or address; of texts too by Dawson v. Porch (W.D. Wash., 13 November 2024)',
			url: 'https://www.nwdebtresolution.com/post/get-your-47-cfr-64-1200-d-4-on-did-your-unwanted-texts-identify-the-sender',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	duties: [
		{
			about: 'records',
			what: 'The internal do-not-call list is kept for five years',
			basis: 'law',
			source: {
				citation: '47 CFR 64.1200(d)(6); 16 CFR 310.4(b)(3)(iii): for five years',
				url: 'https://academy.blacklistalliance.com/dashboard/library/federal-regulations/ftc-regulations/record-keeping-requirements-summary/',
				seen: 'secondary',
				checkedOn: '2026-11-27',
			},
		},
		{
			about: 'records',
			what: 'Telemarketing records are kept for five years',
			basis: 'law',
			source: {
				citation:
					'16 CFR 310.5, as amended on 16 April 2024 (89 FR 26760): five years instead of two',
				url: 'https://blog.galalaw.com/post/102j48j/ftc-piles-on-additional-recordkeeping-requirements-and-business-to-business-prote',
				seen: 'secondary',
				checkedOn: '2026-11-27',
			},
		},
	],
	notice: {
		notices: [{ language: 'en', text: 'Reply STOP to opt out', answer: 'sender' }],
		appliesTo: ['marketing', 'collections'],
		basis: 'code',
		source: {
			citation: '47 CFR 64.1200(a)(10); carrier code',
			url: 'https://compliancepoint.com/marketing-compliance/fcc-delays-part-of-the-consent-revocation-rule-for-one-year',
			seen: 'secondary',
			checkedOn: '2026-11-23',
		},
	},
	sender: {
		names: 'refused',
		numbers: {
			carried: 'registered',
			basis: 'practice',
			source: {
				citation: 'carriers: 10DLC registration, toll-free verification, short codes',
				seen: 'secondary',
				checkedOn: '2026-11-23',
			},
		},
		basis: 'practice',
		source: {
			citation: 'carriers accept registered numbers only (10DLC, toll-free, short codes)',
			seen: 'secondary',
			checkedOn: '2026-11-23',
		},
	},
	optOut: {
		honourWithin: '10 business days',
		source: REVOCATION,
	},
	amendments: [
		{
			validFrom: '2027-01-31',
			optOut: {
				honourWithin:
					'10 business days; a stop to one kind of text counts for all texts of that sender, unless the FCC changes it once more',
				reach: 'all',
				source: REVOCATION,
			},
		},
	],
	registers: [
		{
			id: 'US-DNC',
			name: 'National Do Not Call Registry',
			kind: 'block_list',
			checkValidDays: 31,
			confidence: 'medium',
			liftedByConsent: 'yes',
			decides: 'warn',
			basis: 'law',
			source: {
				citation: '47 CFR 64.1200(c)(2); 16 CFR 310.4(b)(3)(iv): a check is valid for 31 days',
				url: 'https://academy.blacklistalliance.com/dashboard/library/federal-regulations/ftc-regulations/record-keeping-requirements-summary/',
				seen: 'secondary',
				checkedOn: '2026-11-27',
			},
		},
		{
			id: 'US-RND',
			name: 'Reassigned Numbers Database',
			kind: 'safe_harbour',
			liftedByConsent: 'no',
			decides: 'warn',
			basis: 'law',
			source: {
				citation: '47 CFR 64.1200(m), by FCC 18-177: who looks in it has a safe harbour',
				url: 'https://regulations.justia.com/regulations/fedreg/2019/03/26/2019-05620.html',
				seen: 'secondary',
				checkedOn: '2026-11-27',
			},
		},
	],
	rules: [
		{
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '08:00', to: '21:00' }],
					basis: 'law',
					source: {
						citation: '47 CFR 64.1200(c)(1): 08:00-21:00 where the called party is',
						url: 'https://fedsoc.org/commentary/fedsoc-blog/navigating-a-tcpa-minefield-understanding-the-quiet-hours-rule',
						seen: 'secondary',
						checkedOn: '2026-11-27',
					},
					note: 'Binds solicitations, which exclude calls with prior permission; whether consent lifts the hours is not settled.',
				},
			],
			holidays: 'open',
			consent: FEDERAL_CONSENT,
			alsoBinds: [
				{
					texts: 'collections',
					tells:
						'In the United States texts that collect a debt go out between 08:00 and 21:00 where the reader is, say in each one how to opt out, and need a prior express consent where a machine dials',
					basis: 'law',
					source: {
						citation: '12 CFR 1006.6(b)(1)(i) and (e) (Regulation F); 47 CFR 64.1200(a)(1)(iii)',
						url: 'https://lawserver.com/law/country/us/cfr/12_cfr_1006-6',
						seen: 'secondary',
						checkedOn: '2026-11-27',
					},
				},
			],
			confidence: 'high',
		},
	],
};
