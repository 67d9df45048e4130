import type { Country, Source } from './country';
import { daytimeByPractice, DIRECTIVE_ON_PRIVACY, namesByTelnyx } from './practice';

const ART_9: Source = {
	citation:
		'Act on electronic services of 18 July 2002 art. 9(1) and (2): marked as commercial beyond doubt, and on whose behalf, with an electronic address',
	url: 'http://naszbiznes24.pl/%ef%bb%bfwysylasz-informacje-handlowe/',
	seen: 'secondary',
	checkedOn: '2026-11-27',
};

export const PL: Country = {
	id: 'PL',
	name: 'Poland',
	companies: {
		protected: 'alike',
		basis: 'law',
		source: {
			citation: 'Prawo komunikacji elektronicznej art. 398(1): every subscriber and end user',
			url: 'https://api.sejm.gov.pl/eli/acts/DU/2024/1221/text.pdf',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	notice: {
		optOutWay: 'required',
		notices: [],
		confidence: 'medium',
		basis: 'law',
		source: DIRECTIVE_ON_PRIVACY,
	},
	identity: {
		parts: ['name'],
		basis: 'law',
		source: ART_9,
	},
	sender: namesByTelnyx('carried', '6545167-poland', 'May'),
	duties: [
		{
			about: 'text',
			what: 'The text shows that it is marketing',
			basis: 'law',
			source: ART_9,
		},
	],
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'opt_in',
				softOptIn: 'no',
				basis: 'law',
				source: {
					citation:
						'Prawo komunikacji elektronicznej art. 398(1) (Dz.U. 2024 poz. 1221), since 10 November 2024: existing customers have to consent as well',
					url: 'https://www.ifirma.pl/blog/prawo-komunikacji-elektronicznej-juz-opublikowane-nowe-zasady-zgod-marketingowych-w-2024-roku/',
					seen: 'secondary',
					checkedOn: '2026-11-27',
				},
				note: 'Whoever hands over the number for that purpose may have consented by it (art. 398(2)); that is a consent, and no exception for customers.',
			},
			confidence: 'medium',
		}),
	],
};
