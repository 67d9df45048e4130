import type { Country } from './country';
import { EVERY_DAY } from './days';

export const BY: Country = {
	id: 'BY',
	name: 'Belarus',
	sender: {
		names: 'registered',
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
					windows: [{ days: EVERY_DAY, from: '09:00', to: '20:00' }],
					basis: 'default',
					source: {
						citation: 'no SMS hours found; these are the caution of this package',
						seen: 'own',
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
					citation: "an aggregator's copy of operator rules",
					url: 'https://rules.revicom.ltd/country-regulations',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'low',
		},
	],
};
