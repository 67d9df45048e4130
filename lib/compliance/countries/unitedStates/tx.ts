import type { Country } from '../country';
import { MONDAY_TO_SATURDAY, SUNDAY } from '../days';
import { FEDERAL_CONSENT } from './federalConsent';

export const TX: Country = {
	id: 'US-TX',
	name: 'Texas',
	within: 'US',
	duties: [
		{
			about: 'penalty',
			what: 'Suits under the Deceptive Trade Practices Act; one source names USD 500 to 10,000 a breach, three times that where it was known',
			basis: 'law',
			confidence: 'medium',
			source: {
				citation: 'SB 140 of 2025 as told by SlickText (24 November 2025)',
				seen: 'secondary',
				checkedOn: '2026-11-27',
			},
		},
		{
			about: 'seller',
			what: 'Registers (form 3401, fee USD 200, security USD 10,000, quarterly reports), unless every text rests on consent or goes to own customers of two years under the same name',
			basis: 'law',
			source: {
				citation:
					'Tex. Bus. & Com. Code ch. 302 as told by commlawgroup.com (2025), Sills Cummis (27 August 2025) and SlickText (24 November 2025)',
				seen: 'secondary',
				checkedOn: '2026-11-27',
			},
		},
	],
	rules: [
		{
			validFrom: '2025-09-01',
			hours: [
				{
					windows: [
						{ days: MONDAY_TO_SATURDAY, from: '09:00', to: '21:00' },
						{ days: SUNDAY, from: '12:00', to: '21:00' },
					],
					basis: 'law',
					source: {
						citation: 'Tex. Bus. & Com. Code 301.051, with SB 140 of 2025',
						url: 'https://www.cloudcommunications.com/news/texas-senate-bill-140?hs_amp=true',
						seen: 'secondary',
						checkedOn: '2026-11-23',
					},
					note: 'Whether senders with consent are bound by the hours is not settled.',
				},
			],
			holidays: 'open',
			consent: FEDERAL_CONSENT,
			sources: [
				{
					citation: 'W.D. Tex., order of 17 November 2025: senders with consent need not register',
					url: 'https://www.bassberry.com/?p=85206',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			],
			confidence: 'high',
		},
	],
};
