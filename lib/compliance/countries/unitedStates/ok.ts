import type { Country } from '../country';
import { EVERY_DAY } from '../days';
import { FEDERAL_CONSENT } from './federalConsent';

export const OK: Country = {
	id: 'US-OK',
	name: 'Oklahoma',
	within: 'US',
	presumesAreaCode: true,
	rules: [
		{
			validFrom: '2022-11-01',
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '08:00', to: '20:00' }],
					basis: 'law',
					source: {
						citation: '15 O.S. 775C.4 (HB 3168 of 2022)',
						url: 'https://www.dinsmore.com/publications/more-states-adding-tougher-telephone-consumer-protection-act-statutes/',
						seen: 'secondary',
						checkedOn: '2026-11-23',
					},
					note: 'The hours bind even where the person has consented.',
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
						citation: '15 O.S. 775C.4: three in 24 hours',
						url: 'https://app.legiplex.com/ok/legislature/2022/2022-r/bills/hb3168/drafts-latest',
						seen: 'read',
						checkedOn: '2026-11-23',
					},
					note: 'For the same subject; counted here for every message.',
				},
			],
			sources: [
				{
					citation: 'HB 3168: an Oklahoma area code is presumed to be called in Oklahoma',
					url: 'https://app.legiplex.com/ok/legislature/2022/2022-r/bills/hb3168/drafts-latest',
					seen: 'read',
					checkedOn: '2026-11-23',
				},
			],
			confidence: 'high',
		},
	],
};
