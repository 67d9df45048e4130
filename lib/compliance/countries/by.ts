import type { Country } from './country';
import { hoursByCaution } from './practice';

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
			hours: [hoursByCaution('09:00', '20:00')],
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
