import type { Country } from './country';
import { EVERY_DAY } from './days';
import { namesRegisteredByAws } from './practice';

export const LK: Country = {
	id: 'LK',
	name: 'Sri Lanka',
	sender: namesRegisteredByAws,
	rules: [
		{
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '09:00', to: '19:00' }],
					basis: 'practice',
					source: {
						citation: 'sent.dm, Sri Lanka: 09:00-19:00 recommended',
						url: 'https://www.sent.dm/resources/sri-lanka-sms-guide',
						seen: 'read',
						checkedOn: '2026-11-23',
					},
				},
			],
			holidays: 'open',
			consent: {
				regime: 'opt_in',
				softOptIn: 'no',
				basis: 'law',
				source: {
					citation: 'TRCSL directive of January 2020',
					url: 'https://www.srilankamirror.com/news/news-in-brief/16819-unwanted-sms-ads-halted',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'low',
		},
	],
};
