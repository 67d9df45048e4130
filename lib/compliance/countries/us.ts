import type { Country } from './country';
import { EVERY_DAY } from './days';
import { FEDERAL_CONSENT } from './unitedStates/federalConsent';

/** The federal rules. Each state's own bind as well: see the folder unitedStates. */
export const US: Country = {
	id: 'US',
	name: 'United States',
	notice: {
		notices: [{ language: 'en', text: 'Reply STOP to opt out', answer: 'sender' }],
		basis: 'code',
		source: {
			citation: '47 CFR 64.1200(a)(10); carrier code',
			url: 'https://compliancepoint.com/marketing-compliance/fcc-delays-part-of-the-consent-revocation-rule-for-one-year',
			seen: 'read',
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
		source: {
			citation: '47 CFR 64.1200(a)(10)',
			url: 'https://compliancepoint.com/marketing-compliance/fcc-delays-part-of-the-consent-revocation-rule-for-one-year',
			seen: 'read',
			checkedOn: '2026-11-23',
		},
	},
	registers: [
		{
			name: 'National Do Not Call Registry',
			source: {
				citation: '47 CFR 64.1200(c)(2): a check is good for 31 days',
				seen: 'memory',
				checkedOn: '2026-11-27',
			},
		},
		{
			name: 'Reassigned Numbers Database (a safe harbour)',
			source: { citation: '47 CFR 64.1200(m)', seen: 'memory', checkedOn: '2026-11-27' },
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
						seen: 'read',
						checkedOn: '2026-11-27',
					},
					note: 'Binds solicitations, which exclude calls with prior permission; whether consent lifts the hours is not settled.',
				},
			],
			holidays: 'open',
			consent: FEDERAL_CONSENT,
			confidence: 'high',
		},
	],
};
