import type { Country, Source } from './country';
import { daytimeByPractice, namesByTelnyx } from './practice';

/** As a review of country rules of 2026 quotes it (Futureuni, docs/legal); the address is of the official copy. */
const SECTION_174_5: Source = {
	citation:
		'TKG 2021 s. 174(4) no. 3 and (5): no hidden sender, and an address that takes refusals; each text may be refused for free',
	url: 'https://ogd.ris.bka.gv.at/Dokumente/Bundesnormen/NOR40238632/NOR40238632.html',
	seen: 'secondary',
	checkedOn: '2026-11-27',
};

export const AT: Country = {
	id: 'AT',
	name: 'Austria',
	companies: {
		protected: 'alike',
		basis: 'law',
		source: {
			citation: 'TKG 2021 s. 174(3): every recipient, businesses too',
			url: 'https://ogd.ris.bka.gv.at/Dokumente/Bundesnormen/NOR40238632/NOR40238632.html',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	notice: {
		optOutWay: 'required',
		notices: [],
		basis: 'law',
		source: SECTION_174_5,
	},
	identity: {
		parts: ['name'],
		basis: 'law',
		source: SECTION_174_5,
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
