import type { Country } from './country';
import { EVERY_DAY } from './days';

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
