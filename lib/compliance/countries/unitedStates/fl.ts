import type { Country } from '../country';
import { EVERY_DAY } from '../days';
import { FEDERAL_CONSENT } from './federalConsent';

export const FL: Country = {
	id: 'US-FL',
	name: 'Florida',
	within: 'US',
	presumesAreaCode: true,
	rules: [
		{
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '08:00', to: '20:00' }],
					basis: 'law',
					source: {
						citation: 'Fla. Stat. 501.616(6)(a)',
						url: 'http://www.lawserver.com/law/state/florida/statutes/florida_statutes_501-616',
						seen: 'read',
						checkedOn: '2026-11-23',
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
						citation: 'Fla. Stat. 501.616(6)(b): three in 24 hours',
						url: 'http://www.lawserver.com/law/state/florida/statutes/florida_statutes_501-616',
						seen: 'read',
						checkedOn: '2026-11-23',
					},
					note: 'For the same subject; counted here for every message.',
				},
			],
			sources: [
				{
					citation:
						'Fla. Stat. 501.059(8)(d), by Laws of Florida 2021-185: a Florida area code is presumed to be a Florida resident’s',
					url: 'https://flsenate.gov/Session/Bill/2021/1120/BillText/er/HTML',
					seen: 'read',
					checkedOn: '2026-11-27',
				},
			],
			confidence: 'high',
		},
	],
};
