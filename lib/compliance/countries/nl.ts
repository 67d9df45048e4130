import type { Country } from './country';
import { daytimeByPractice, namesByTelnyx } from './practice';

export const NL: Country = {
	id: 'NL',
	name: 'Netherlands',
	notice: {
		optOutWay: 'required',
		notices: [],
		basis: 'law',
		source: {
			citation: 'Telecommunicatiewet art. 11.7: who sends, and a free way to refuse in each text',
			seen: 'memory',
			checkedOn: '2026-11-27',
		},
	},
	identity: {
		parts: ['name'],
		basis: 'law',
		source: {
			citation: 'Telecommunicatiewet art. 11.7: who sends, and a free way to refuse in each text',
			seen: 'memory',
			checkedOn: '2026-11-27',
		},
	},
	sender: namesByTelnyx('carried', '6531581-the-netherlands', 'May'),
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'opt_in',
				softOptIn: 'yes',
				basis: 'law',
				source: {
					citation:
						'Telecommunicatiewet art. 11.7(1)-(3); what changed on 1 July 2026 is for telephone calls only',
					url: 'https://zoek.officielebekendmakingen.nl/kst-35421-3.html',
					seen: 'secondary',
					checkedOn: '2026-11-27',
				},
			},
			confidence: 'medium',
		}),
	],
};
