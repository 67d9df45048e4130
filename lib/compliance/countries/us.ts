import type { Country } from './country';
import { MONDAY_TO_FRIDAY, SATURDAY } from './days';

/**
 * The hours that are legal in every state at once. Federal law allows 08:00-21:00. What narrows it:
 * the start at 10:00 on weekdays is Kentucky's, the end at 18:00 and the Saturday 10:00-17:00 are
 * Rhode Island's, which lists no Sunday hours; Alabama, Louisiana, Mississippi, Pennsylvania, South
 * Dakota and Utah close on Sundays too. The test holds every state's own hours against this.
 *
 * Statutes on machines that play a recording or dial by themselves (Maine, South Dakota 37-30-28)
 * are read as not reaching texts.
 */
export const US: Country = {
	id: 'US',
	name: 'United States',
	territories: ['AS', 'GU', 'MP', 'PR', 'VI'],
	notice: {
		notices: [{ language: 'en', text: 'Reply STOP to opt out', answer: 'sender' }],
		source: {
			citation: '47 CFR 64.1200(a)(10); carrier code',
			url: 'https://compliancepoint.com/marketing-compliance/fcc-delays-part-of-the-consent-revocation-rule-for-one-year',
			seen: 'read',
			checkedOn: '2026-11-23',
		},
	},
	rules: [
		{
			hours: [
				{
					windows: [
						{ days: MONDAY_TO_FRIDAY, from: '10:00', to: '18:00' },
						{ days: SATURDAY, from: '10:00', to: '17:00' },
					],
					basis: 'law',
					source: {
						citation:
							'47 CFR 64.1200(c)(1), narrowed to what every state allows: KRS 367.46955(16), R.I. Gen. Laws 5-61-2(2)',
						url: 'https://fedsoc.org/commentary/fedsoc-blog/navigating-a-tcpa-minefield-understanding-the-quiet-hours-rule',
						seen: 'read',
						checkedOn: '2026-11-23',
					},
				},
			],
			holidays: 'closed',
			consent: {
				regime: 'express',
				softOptIn: 'no',
				basis: 'law',
				source: {
					citation: '47 CFR 64.1200(a): prior express written consent',
					url: 'https://compliancepoint.com/marketing-compliance/fcc-delays-part-of-the-consent-revocation-rule-for-one-year',
					seen: 'read',
					checkedOn: '2026-11-23',
				},
			},
			assumptions: ['The state is not told apart: hours that every state allows'],
			sources: [
				{
					citation: 'KRS 367.46955(16): 10:00-21:00 local time, as a secondary text quotes it',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
				{
					citation:
						'R.I. Gen. Laws 5-61-2(2): Monday to Friday 09:00-18:00 except holidays, Saturday 10:00-17:00',
					url: 'https://instalawyer.io/laws/rhode-island-general-laws/section-5-61-2-definitions',
					seen: 'read',
					checkedOn: '2026-11-23',
				},
				{
					citation:
						'Pennsylvania, Act 47 of 2026: Monday to Saturday 09:00-19:00, no legal holidays, since 18 October 2026',
					url: 'https://www.pasenategop.com/news/brooks-bill-to-strengthen-protections-against-telemarketers-passes-senate',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			],
			confidence: 'high',
		},
	],
};
