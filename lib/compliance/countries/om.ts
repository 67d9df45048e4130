import type { Country } from './country';
import { EVERY_DAY } from './days';

export const OM: Country = {
	id: 'OM',
	name: 'Oman',
	sender: {
		names: 'registered',
		basis: 'practice',
		source: {
			citation: 'D7, Oman: names are registered, except at Ooredoo',
			url: 'https://d7networks.com/blog/sms-regulations-oman',
			seen: 'read',
			checkedOn: '2026-11-23',
		},
	},
	optOut: {
		honourWithin: '24 hours',
		source: { citation: 'provider practice', seen: 'secondary', checkedOn: '2026-11-23' },
	},
	duties: [
		{
			about: 'records',
			what: 'Records are kept for two years',
			basis: 'practice',
			confidence: 'medium',
			source: {
				citation: 'D7 Networks, SMS regulations of Oman',
				url: 'https://d7networks.com/blog/sms-regulations-oman',
				seen: 'secondary',
				checkedOn: '2026-11-27',
			},
		},
	],
	rules: [
		{
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '08:00', to: '21:00' }],
					basis: 'practice',
					source: {
						citation: 'sent.dm, Oman; the text of the regulator was not seen',
						url: 'https://www.sent.dm/resources/om-sms-guidance',
						seen: 'secondary',
						checkedOn: '2026-11-23',
					},
				},
			],
			holidays: 'open',
			consent: {
				regime: 'express',
				softOptIn: 'no',
				basis: 'practice',
				source: {
					citation: 'Personal Data Protection Law, as sent.dm states it',
					url: 'https://www.sent.dm/resources/om-sms-guidance',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'low',
		},
	],
};
