import type { Country } from '../country';
import { MONDAY_TO_SATURDAY } from '../days';
import { FEDERAL_CONSENT } from './federalConsent';

export const AL: Country = {
	id: 'US-AL',
	name: 'Alabama',
	within: 'US',
	rules: [
		{
			hours: [
				{
					windows: [{ days: MONDAY_TO_SATURDAY, from: '08:00', to: '20:00' }],
					basis: 'law',
					source: {
						citation:
							'Ala. Admin. Code r. 770-X-5-.17(1)(b): no Sundays or holidays, none before 8 a.m. or after 8 p.m.',
						url: 'https://d1tvxue8o4w0fl.cloudfront.net/regulation/alabama-administrative-code/title-770-alabama-public-service-commission/chapter-770-x-5-telephone-rules/section-770-x-5-17-live-and-automated-solicitations-and-announcements',
						seen: 'read',
						checkedOn: '2026-11-23',
					},
					namesTexts: 'unclear',
					note: 'Whether it binds others than telephone utilities is disputed.',
				},
			],
			holidays: 'closed',
			holidayCalendar: 'US-AL',
			consent: FEDERAL_CONSENT,
			confidence: 'medium',
		},
	],
};
