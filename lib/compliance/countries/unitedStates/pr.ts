import type { Country } from '../country';
import { EVERY_DAY } from '../days';
import { FEDERAL_CONSENT } from './federalConsent';

export const PR: Country = {
	id: 'US-PR',
	name: 'Puerto Rico',
	within: 'US',
	duties: [
		{
			about: 'records',
			what: 'Telemarketing records are kept for five years',
			basis: 'law',
			confidence: 'medium',
			source: {
				citation: 'Law 210 of 2003',
				url: 'https://www.codexpr.ai/ley/2003-210',
				seen: 'secondary',
				checkedOn: '2026-11-27',
			},
		},
	],
	rules: [
		{
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '09:00', to: '21:00' }],
					basis: 'law',
					source: {
						citation: 'Ley 210 of 28 August 2003: none but from 9 a.m. to 9 p.m.',
						url: 'https://www.gaclaw.com/news-publications/archived-news-letters/fall-2003-09-new-puerto-rico-telemarketing-law/',
						seen: 'secondary',
						checkedOn: '2026-11-23',
					},
					namesTexts: 'unclear',
				},
			],
			holidays: 'open',
			consent: FEDERAL_CONSENT,
			confidence: 'medium',
		},
	],
};
