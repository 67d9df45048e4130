import type { Country } from './country';
import { daytimeByPractice, namesByTelnyx } from './practice';

export const SE: Country = {
	id: 'SE',
	name: 'Sweden',
	companies: {
		protected: 'less',
		basis: 'law',
		source: {
			citation: 'Marknadsföringslagen 2008:486 s. 19: consent of natural persons',
			url: 'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/marknadsforingslag-2008486_sfs-2008-486/',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	notice: {
		optOutWay: 'required',
		notices: [],
		basis: 'law',
		source: {
			citation: 'Marknadsföringslagen (2008:486) s. 20: a valid address to refuse',
			url: 'https://rkrattsbaser.gov.se/sfst?bet=2008:486',
			seen: 'read',
			checkedOn: '2026-11-27',
		},
	},
	sender: namesByTelnyx('carried', '6560689-sweden', 'August'),
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'opt_in',
				softOptIn: 'yes',
				softOptInMonths: 12,
				basis: 'law',
				source: {
					citation: 'Marknadsföringslagen s. 19',
					url: 'https://legalbuddy.com/fraga/direktmarknadsforingsutskick-i-norge-danmark-och-finland',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
				note: 'The lapse after a year is practice; two years at most.',
			},
			confidence: 'medium',
		}),
	],
};
