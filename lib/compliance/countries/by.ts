import type { Country } from './country';
import { EVERY_DAY } from './days';

export const BY: Country = {
	id: 'BY',
	name: 'Belarus',
	sender: {
		names: 'registered',
		refusesGenericNames: true,
		basis: 'practice',
		source: {
			citation: 'an aggregator’s country rules: names are registered, generic ones refused',
			url: 'https://rules.revicom.ltd/country-regulations',
			seen: 'secondary',
			checkedOn: '2026-11-23',
		},
	},
	sectorBans: [
		{
			what: 'alcohol, tobacco, weapons and betting',
			source: {
				citation: 'a provider’s country rules',
				seen: 'secondary',
				checkedOn: '2026-11-23',
			},
		},
	],
	rules: [
		{
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '09:00', to: '21:00' }],
					basis: 'code',
					source: {
						citation: 'Wiraya, country notes: 09:00-21:00',
						seen: 'secondary',
						checkedOn: '2026-11-27',
					},
				},
			],
			holidays: 'open',
			consent: {
				regime: 'express',
				softOptIn: 'no',
				basis: 'practice',
				source: {
					citation: "an aggregator's copy of operator rules",
					url: 'https://rules.revicom.ltd/country-regulations',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			promotion: {
				carried: 'localRoutes',
				basis: 'code',
				source: {
					citation: 'AWS, sender ID registration in Belarus: promotional content is disallowed',
					url: 'https://docs.aws.amazon.com/sms-voice/latest/userguide/registrations-belarus.html',
					seen: 'secondary',
					checkedOn: '2026-11-27',
				},
			},
			confidence: 'medium',
		},
	],
};
