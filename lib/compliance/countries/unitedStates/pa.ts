import type { Country } from '../country';
import { EVERY_DAY, MONDAY_TO_SATURDAY } from '../days';
import { FEDERAL_CONSENT } from './federalConsent';

export const PA: Country = {
	id: 'US-PA',
	name: 'Pennsylvania',
	within: 'US',
	rules: [
		{
			validFrom: '2019-12-03',
			validTo: '2026-10-18',
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '08:00', to: '21:00' }],
					basis: 'law',
					source: {
						citation: '73 P.S. 2245(a)(1), before Act 47 of 2026',
						seen: 'secondary',
						checkedOn: '2026-11-23',
					},
					namesTexts: 'unclear',
				},
			],
			holidays: 'closed',
			holidayCalendar: 'US-PA',
			consent: FEDERAL_CONSENT,
			sources: [
				{
					citation: 'Act 73 of 2019: none on legal holidays',
					url: 'https://www.jenkinslaw.org/blog/2019/12/03/amendments-pennsylvanias-telemarketer-registration-act-effective-today',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			],
			confidence: 'high',
		},
		{
			validFrom: '2026-10-18',
			hours: [
				{
					windows: [{ days: MONDAY_TO_SATURDAY, from: '09:00', to: '19:00' }],
					basis: 'law',
					source: {
						citation:
							'Act 47 of 2026 (SB 992): none on a Sunday, after 7 p.m. or before 9 a.m.; texts are named',
						url: 'https://www.pasenategop.com/news/brooks-bill-to-strengthen-protections-against-telemarketers-passes-senate',
						seen: 'secondary',
						checkedOn: '2026-11-23',
					},
				},
			],
			holidays: 'closed',
			holidayCalendar: 'US-PA',
			consent: FEDERAL_CONSENT,
			sources: [
				{
					citation: 'the list of legal holidays of the law of 2019',
					url: 'https://dnc.dreamhosters.com/update-pennsylvania-governor-signs-new-robocall-restrictions-law',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			],
			// The bill is confirmed; its signature, number and day of effect were found nowhere else.
			confidence: 'medium',
		},
	],
};
