import type { Country } from '../country';
import { EVERY_DAY } from '../days';
import { FEDERAL_CONSENT } from './federalConsent';

export const MD: Country = {
	id: 'US-MD',
	name: 'Maryland',
	within: 'US',
	rules: [
		{
			validFrom: '2024-01-01',
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '08:00', to: '20:00' }],
					basis: 'law',
					source: {
						citation:
							'Md. Code, Com. Law 14-4502(c): none between 8 p.m. and 8 a.m. in the called party’s zone',
						seen: 'secondary',
						checkedOn: '2026-11-27',
					},
				},
			],
			holidays: 'open',
			consent: FEDERAL_CONSENT,
			caps: [
				{
					messages: 3,
					hours: 24,
					basis: 'law',
					source: {
						citation: 'Md. Code, Com. Law 14-4502(c)(2): three in 24 hours',
						seen: 'secondary',
						checkedOn: '2026-11-27',
					},
					note: 'For the same subject; counted here for every message.',
				},
			],
			sources: [
				{
					citation: 'Stop the Spam Calls Act 2023, in force since 1 January 2024',
					url: 'https://www.wmar2news.com/local/law-to-prevent-spam-calls-takes-effect-first-of-the-year',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			],
			confidence: 'high',
		},
	],
};
