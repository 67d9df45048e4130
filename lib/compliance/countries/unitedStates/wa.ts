import type { Country } from '../country';
import { EVERY_DAY } from '../days';
import { FEDERAL_CONSENT } from './federalConsent';

export const WA: Country = {
	id: 'US-WA',
	name: 'Washington',
	within: 'US',
	duties: [
		{
			about: 'penalty',
			what: 'USD 500 a text; since 11 June 2026 it may be USD 100',
			basis: 'law',
			confidence: 'medium',
			source: {
				citation:
					'RCW 19.190.040(1); ESHB 2274 (chapter 135, Laws of 2026) lowers it, and whether for texts too is not settled',
				url: 'https://app.leg.wa.gov/rcw/default.aspx?cite=19.190.040',
				seen: 'secondary',
				checkedOn: '2026-11-27',
			},
		},
	],
	rules: [
		{
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '08:00', to: '20:00' }],
					basis: 'law',
					source: {
						citation: 'RCW 19.158.040(2)',
						url: 'https://app.leg.wa.gov/RCW/default.aspx?cite=19.158.040',
						seen: 'read',
						checkedOn: '2026-11-23',
					},
					note: 'Worded for calls and conversations; RCW 80.36.390, not this section, is for unsolicited calls only.',
				},
			],
			holidays: 'open',
			consent: {
				...FEDERAL_CONSENT,
				source: {
					citation:
						'RCW 19.190.060 and .070: no commercial texts to residents without clear and affirmative consent',
					url: 'https://app.leg.wa.gov/RCW/default.aspx?cite=19.190.060',
					seen: 'secondary',
					checkedOn: '2026-11-27',
				},
				note: 'A breach is one of the consumer protection act by itself.',
			},
			confidence: 'medium',
		},
	],
};
