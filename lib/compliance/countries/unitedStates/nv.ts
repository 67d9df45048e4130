import type { Country } from '../country';
import { EVERY_DAY } from '../days';
import { FEDERAL_CONSENT } from './federalConsent';

export const NV: Country = {
	id: 'US-NV',
	name: 'Nevada',
	within: 'US',
	rules: [
		{
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '09:00', to: '20:00' }],
					basis: 'law',
					source: {
						citation:
							'NRS 598.0918(3): no soliciting by telephone or text message between 8 p.m. and 9 a.m.',
						url: 'https://www.leg.state.nv.us/NRS/NRS-598.html',
						seen: 'secondary',
						checkedOn: '2026-11-23',
					},
				},
			],
			holidays: 'open',
			consent: FEDERAL_CONSENT,
			confidence: 'medium',
		},
	],
};
