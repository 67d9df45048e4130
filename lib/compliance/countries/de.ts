import type { Country } from './country';
import { daytimeByPractice, namesByTelnyx } from './practice';

export const DE: Country = {
	id: 'DE',
	name: 'Germany',
	companies: {
		protected: 'alike',
		basis: 'law',
		source: {
			citation:
				'UWG s. 7(2) no. 2 protects every addressee; BGH, 20 May 2009, I ZR 218/07: one e-mail to a business is enough',
			url: 'https://www.gesetze-im-internet.de/uwg_2004/__7.html',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	notice: {
		notices: [
			{ language: 'de', text: 'Abmelden: STOP an {number}', answer: 'elsewhere' },
			{ language: 'de', text: 'Abmelden: Antwort STOP', answer: 'sender' },
		],
		basis: 'law',
		source: {
			citation:
				'UWG section 7(2) no. 4 and 7(3): every message says how to object, and hides no sender; the wording is usage',
			url: 'https://www.gesetze-im-internet.de/uwg_2004/__7.html',
			seen: 'read',
			checkedOn: '2026-11-27',
		},
	},
	sender: namesByTelnyx('carried', '6670869-germany', 'August'),
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'opt_in',
				softOptIn: 'yes',
				basis: 'law',
				source: {
					citation: 'UWG s. 7(2) no. 2 and s. 7(3); FEDMA summary',
					url: 'https://www.fedma.org/legalfacts/germany-lfp/marketing-germany-lfp/sms-marketing-b2b-b2c-opt-in/',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		}),
	],
};
