import type { Country } from '../country';
import { EVERY_DAY } from '../days';
import { FEDERAL_CONSENT } from './federalConsent';

export const MI: Country = {
	id: 'US-MI',
	name: 'Michigan',
	within: 'US',
	rules: [
		{
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '09:00', to: '21:00' }],
					basis: 'law',
					source: {
						citation: 'MCL 750.540e(1)(f): none received between 9 p.m. and 9 a.m.',
						seen: 'secondary',
						checkedOn: '2026-11-23',
					},
					namesTexts: 'unclear',
					liftedByConsent: true,
				},
			],
			holidays: 'open',
			consent: FEDERAL_CONSENT,
			sources: [
				{
					citation:
						'SB 351-355 (2025), which would name texts, were in committee on 21 October 2025',
					url: 'https://zeus-milenia.legislature.mi.gov/documents/2025-2026/billanalysis/Senate/htm/2025-SFA-0351-G.htm',
					seen: 'read',
					checkedOn: '2026-11-23',
				},
			],
			confidence: 'medium',
		},
	],
};
