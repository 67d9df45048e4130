import type { Country } from './country';
import { daytimeByPractice, namesByTelnyx } from './practice';

export const AT: Country = {
	id: 'AT',
	name: 'Austria',
	notice: {
		optOutWay: 'required',
		notices: [],
		basis: 'law',
		source: {
			citation: 'TKG 2021 s. 174: who sends, and a free way to refuse in each text',
			seen: 'memory',
			checkedOn: '2026-11-27',
		},
	},
	identity: {
		parts: ['name'],
		basis: 'law',
		source: {
			citation: 'TKG 2021 s. 174: who sends, and a free way to refuse in each text',
			seen: 'memory',
			checkedOn: '2026-11-27',
		},
	},
	sender: {
		names: 'registered',
		unregistered: 'blocked',
		basis: 'law',
		source: {
			citation:
				'RTR, sender ID register (eRTR): unregistered names are blocked since 1 October 2026',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	amendments: [
		{ validTo: '2026-10-01', sender: namesByTelnyx('carried', '6560660-austria', 'August') },
	],
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'opt_in',
				softOptIn: 'yes',
				basis: 'law',
				source: {
					citation: 'TKG 2021 s. 174; Federal Ministry of Finance on unsolicited messages',
					url: 'https://bmf.gv.at/en/topics/Telecom-and-Postal-Services/Telecommunications-Law-and-Policy/Unsolicited-messages.html',
					seen: 'read',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		}),
	],
};
