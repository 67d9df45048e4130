import type { Country } from '../country';
import { EVERY_DAY } from '../days';
import { FEDERAL_CONSENT } from './federalConsent';

export const KY: Country = {
	id: 'US-KY',
	name: 'Kentucky',
	within: 'US',
	rules: [
		{
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '10:00', to: '21:00' }],
					basis: 'law',
					source: {
						citation: 'KRS 367.46955(16): 10 a.m. to 9 p.m. local time',
						seen: 'secondary',
						checkedOn: '2026-11-23',
					},
					namesTexts: 'unclear',
					note: 'The hours are worded for a residence; mobile numbers are named in the definition only.',
				},
			],
			holidays: 'open',
			consent: FEDERAL_CONSENT,
			sources: [
				{
					citation: 'KRS 367.46951(1)(a): mobile numbers are within the definition',
					url: 'https://lawserver.com/law/state/kentucky/ks-statutes/kentucky_statutes_367-46951',
					seen: 'read',
					checkedOn: '2026-11-23',
				},
			],
			confidence: 'medium',
		},
	],
};
