import type { Country } from './country';
import { EVERY_DAY } from './days';
import { hoursByCaution } from './practice';

export const CM: Country = {
	id: 'CM',
	name: 'Cameroon',
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
					windows: [{ days: EVERY_DAY, from: '06:00', to: '22:00' }],
					basis: 'law',
					source: {
						citation: 'ART decision of June 2014: none after 22:00 or before 06:00',
						url: 'https://www.cameroun24.net/actualite-cameroun-info-Cameroun___lART_reglemente_les_jeux__les_promotion-15963.html',
						seen: 'secondary',
						checkedOn: '2026-11-23',
					},
				},
				hoursByCaution('08:00', '22:00', 'no texts before 08:00: the caution of this package'),
			],
			holidays: 'open',
			consent: {
				regime: 'opt_in',
				softOptIn: 'unclear',
				basis: 'practice',
				source: {
					citation: 'ART decision of June 2014; the consent statute was not checked',
					url: 'https://www.cameroun24.net/actualite-cameroun-info-Cameroun___lART_reglemente_les_jeux__les_promotion-15963.html',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			caps: [
				{
					messages: 3,
					hours: 24,
					basis: 'law',
					source: {
						citation: 'ART decision of June 2014',
						seen: 'secondary',
						checkedOn: '2026-11-23',
					},
					note: 'Made for the messages of operators.',
				},
			],
			confidence: 'low',
		},
	],
};
