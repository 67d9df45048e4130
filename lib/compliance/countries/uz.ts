import type { Country } from './country';
import { hoursByCaution } from './practice';

export const UZ: Country = {
	id: 'UZ',
	name: 'Uzbekistan',
	sender: {
		names: 'registered',
		basis: 'practice',
		source: {
			citation: 'D7, Uzbekistan: operators register names',
			url: 'https://d7networks.com/sms/uzbekistan/sms-regulations',
			seen: 'read',
			checkedOn: '2026-11-23',
		},
	},
	rules: [
		{
			hours: [hoursByCaution('09:00', '20:00')],
			holidays: 'open',
			consent: {
				regime: 'opt_in',
				softOptIn: 'unclear',
				basis: 'practice',
				source: {
					citation: 'D7, Uzbekistan; the consent statute was not checked',
					url: 'https://d7networks.com/sms/uzbekistan/sms-regulations',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'low',
		},
	],
};
