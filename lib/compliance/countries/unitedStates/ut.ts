import type { Country } from '../country';
import { MONDAY_TO_SATURDAY } from '../days';
import { FEDERAL_CONSENT } from './federalConsent';

export const UT: Country = {
	id: 'US-UT',
	name: 'Utah',
	within: 'US',
	rules: [
		{
			hours: [
				{
					windows: [{ days: MONDAY_TO_SATURDAY, from: '08:00', to: '21:00' }],
					basis: 'law',
					source: {
						citation:
							'Utah Code 13-25a-103(3): without express consent none between 9 p.m. and 8 a.m., on a Sunday or a legal holiday',
						url: 'https://codes.findlaw.com/ut/title-13-commerce-and-trade/ut-code-sect-13-25a-103/',
						seen: 'read',
						checkedOn: '2026-11-23',
					},
					namesTexts: 'unclear',
					liftedByConsent: true,
				},
			],
			holidays: 'closed',
			holidayCalendar: 'US-UT',
			consent: FEDERAL_CONSENT,
			confidence: 'high',
		},
	],
};
