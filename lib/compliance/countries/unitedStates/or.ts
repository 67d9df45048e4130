import type { Country } from '../country';
import { EVERY_DAY } from '../days';
import { FEDERAL_CONSENT } from './federalConsent';

export const OR: Country = {
	id: 'US-OR',
	name: 'Oregon',
	within: 'US',
	rules: [
		{
			validFrom: '2026-01-01',
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '08:00', to: '20:00' }],
					basis: 'law',
					source: {
						citation: 'ORS 646.561 and 646.563, as amended by HB 3865 of 2025',
						url: 'https://production.jdsupra.com/legalnews/oregon-passes-new-telephone-8210765',
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
						citation: 'HB 3865 of 2025: three in 24 hours',
						url: 'https://production.jdsupra.com/legalnews/oregon-passes-new-telephone-8210765',
						seen: 'secondary',
						checkedOn: '2026-11-27',
					},
					note: 'Not for buyers of the last 18 months; counted here for everyone.',
				},
			],
			sources: [
				{
					citation: 'ORS: a sender may rely on the area code of a mobile number',
					url: 'https://vicifast.com/blog/oregon-mini-tcpa-rules',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			],
			confidence: 'high',
		},
	],
};
