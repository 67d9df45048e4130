import type { Country } from './country';
import { EVERY_DAY } from './days';

export const SA: Country = {
	id: 'SA',
	name: 'Saudi Arabia',
	sender: {
		names: 'registered',
		suffix: '-AD',
		basis: 'law',
		source: {
			citation: 'CST: marketing names end with -AD, 11 characters in all',
			url: 'https://api.support.vonage.com/hc/en-us/articles/204017033-Saudi-Arabia-Direct-route-',
			seen: 'secondary',
			checkedOn: '2026-11-23',
		},
	},
	optOut: {
		honourWithin: '24 hours',
		source: {
			citation: 'Msegat, as a provider states it',
			seen: 'secondary',
			checkedOn: '2026-11-23',
		},
	},
	rules: [
		{
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '08:00', to: '22:00' }],
					basis: 'law',
					source: {
						citation:
							'CST Regulations for Curbing Spam Messages and Calls (decision 469, which replaced 395/1439): none 22:00-08:00, as Msegat states them',
						url: 'https://msegat.com/index.php?action=532&lang=En',
						seen: 'secondary',
						checkedOn: '2026-11-27',
					},
				},
				{
					windows: [{ days: EVERY_DAY, from: '09:00', to: '22:00' }],
					basis: 'code',
					source: {
						citation: 'Unifonic, SMS compliance in Saudi Arabia: promotional 09:00-22:00',
						url: 'https://docs.unifonic.com/docs/compliance-sms',
						seen: 'secondary',
						checkedOn: '2026-11-27',
					},
					note: 'Vendors disagree: 07:00-22:00, 08:00-21:00, 08:00-22:00. The strictest hours that two agree on are 09:00-21:00.',
				},
			],
			holidays: 'open',
			consent: {
				regime: 'opt_in',
				softOptIn: 'unclear',
				basis: 'law',
				source: {
					citation:
						'CST Regulations for Curbing Spam Messages and Calls (decision 469), as Msegat states them',
					url: 'https://msegat.com/index.php?action=532&lang=En',
					seen: 'secondary',
					checkedOn: '2026-11-27',
				},
			},
			confidence: 'medium',
		},
	],
};
