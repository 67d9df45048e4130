import type { Country } from './country';
import { EVERY_DAY } from './days';
import { namesByTelnyx } from './practice';

export const BE: Country = {
	id: 'BE',
	name: 'Belgium',
	companies: {
		protected: 'less',
		basis: 'law',
		source: {
			citation:
				'Arrêté royal of 4 April 2003 art. 1, 2°: legal persons at addresses that name nobody',
			url: 'https://www.ejustice.just.fgov.be/eli/arrete/2003/04/04/2003011238/justel',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	notice: {
		notices: [
			{ language: 'fr', text: 'STOP {number}', answer: 'elsewhere' },
			{ language: 'nl', text: 'STOP {number}', answer: 'elsewhere' },
		],
		basis: 'law',
		source: {
			citation:
				'Code de droit économique art. XII.13 s. 2: each text tells of the right to object and gives an electronic means; the wording is usage',
			url: 'https://actualitesdroitbelge.be/droit-des-affaires/droit-commercial/le-cadre-juridique-des-services-de-l-information-en-ligne/l-interdiction-de-principe-du-spamming',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	identity: {
		parts: ['name'],
		confidence: 'medium',
		basis: 'law',
		source: {
			citation: 'Code de droit économique art. XII.12: who advertises is clearly identifiable',
			url: 'https://etaamb.openjustice.be/fr/loi-du-15-decembre-2013_n2013011667.html',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	sender: namesByTelnyx('replaced', '6531675-belgium', 'August'),
	rules: [
		{
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '09:00', to: '20:00' }],
					basis: 'practice',
					source: {
						citation: 'no binding SMS hours found; Ometria, quiet hours 20:00-09:00',
						url: 'https://support.ometria.com/hc/en-gb/articles/19820202385437-SMS-country-specific-marketing-compliance',
						seen: 'read',
						checkedOn: '2026-11-23',
					},
				},
			],
			holidays: 'open',
			consent: {
				regime: 'opt_in',
				softOptIn: 'yes',
				basis: 'law',
				source: {
					citation: 'Code de droit économique XII.13; FPS Economy questions and answers',
					url: 'https://www.maxmail.be/anti-spam',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		},
	],
};
