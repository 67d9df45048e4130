import type { Country } from './country';
import { EVERY_DAY } from './days';

export const ZM: Country = {
	id: 'ZM',
	name: 'Zambia',
	sender: {
		names: 'registered',
		basis: 'code',
		source: {
			citation: 'AWS, countries with registration',
			url: 'https://docs.aws.amazon.com/sms-voice/latest/userguide/registrations-country.md',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	rules: [
		{
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '07:00', to: '20:00' }],
					basis: 'law',
					source: {
						citation: 'ZICTA directive to operators, August 2011: no promotional SMS 20:00-07:00',
						url: 'https://www.balancingact-africa.com/news/telecoms-en/22770/zambia-regulator-zicta-warns-mobile-phone-providers-on-sms-promotions',
						seen: 'secondary',
						checkedOn: '2026-11-23',
					},
				},
			],
			holidays: 'open',
			consent: {
				regime: 'opt_out',
				softOptIn: 'unclear',
				basis: 'law',
				source: {
					citation: 'ZICTA directive to operators, August 2011',
					url: 'https://www.balancingact-africa.com/news/telecoms-en/22770/zambia-regulator-zicta-warns-mobile-phone-providers-on-sms-promotions',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			caps: [
				{
					messages: 1,
					per: 'day',
					basis: 'law',
					source: {
						citation: 'ZICTA directive of August 2011',
						seen: 'secondary',
						checkedOn: '2026-11-23',
					},
					note: 'Made for operators; one of a kind a week besides.',
				},
			],
			confidence: 'low',
		},
	],
};
