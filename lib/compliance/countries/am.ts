import type { Country } from './country';
import { hoursByCaution } from './practice';

export const AM: Country = {
	id: 'AM',
	name: 'Armenia',
	sender: {
		names: 'registered',
		basis: 'practice',
		source: {
			citation: 'an aggregator’s country rules: names are registered',
			url: 'https://rules.revicom.ltd/country-regulations',
			seen: 'secondary',
			checkedOn: '2026-11-23',
		},
	},
	sectorBans: [
		{
			what: 'gambling and alcohol',
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
				regime: 'opt_in',
				softOptIn: 'unclear',
				basis: 'practice',
				source: {
					citation: "an aggregator's country rules; the consent statute was not checked",
					url: 'https://rules.revicom.ltd/country-regulations',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'low',
		},
	],
};
