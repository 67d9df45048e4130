import type { Country } from './country';
import { EVERY_DAY } from './days';
import { hoursByCaution } from './practice';

export const BD: Country = {
	id: 'BD',
	name: 'Bangladesh',
	duties: [
		{
			about: 'text',
			what: 'Advertising is in Bengali, and vetted by the BTRC',
			basis: 'code',
			source: {
				citation: 'provider notes of mram and mimsms',
				seen: 'secondary',
				checkedOn: '2026-11-27',
			},
		},
	],
	sender: {
		names: 'registered',
		basis: 'code',
		source: {
			citation:
				'AWS, countries with registration; Telerivet, Bangladesh SMS guide of 23 January 2026',
			url: 'https://docs.aws.amazon.com/sms-voice/latest/userguide/registrations-country.md',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
		note: 'Names are for transactional texts, numbers for promotional ones.',
	},
	rules: [
		{
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '08:00', to: '24:00' }],
					basis: 'law',
					source: {
						citation: 'BTRC directive: no promotional SMS 00:00-08:00, even with consent',
						url: 'https://editorstime.com/stop-unwanted-messages',
						seen: 'secondary',
						checkedOn: '2026-11-23',
					},
				},
				hoursByCaution('08:00', '22:00', 'no texts after 22:00: the caution of this package'),
			],
			holidays: 'open',
			consent: {
				regime: 'opt_out',
				softOptIn: 'unclear',
				basis: 'law',
				source: {
					citation: 'BTRC directive on promotional SMS',
					url: 'https://editorstime.com/stop-unwanted-messages',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		},
	],
};
