import type { Country } from './country';
import { daytimeByPractice, namesByTelnyx } from './practice';

export const CZ: Country = {
	id: 'CZ',
	name: 'Czechia',
	sender: {
		...namesByTelnyx('registered', '6561237-czech-republic-czechia', 'August'),
		unregistered: 'labelled',
		note: 'T-Mobile and O2 put a code or another name in the place of one that is not registered.',
	},
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'opt_in',
				softOptIn: 'yes',
				basis: 'law',
				source: {
					citation: 'Act 480/2004 s. 7; ÚOOÚ answers on commercial messages',
					url: 'https://uoou.gov.cz/cinnost/obchodni-sdeleni/casto-kladene-otazky-k-zakonu-c-4802004-sb',
					seen: 'read',
					checkedOn: '2026-11-23',
				},
				note: 'Greetings and requests for consent are commercial messages too (ÚOOÚ).',
			},
			confidence: 'medium',
		}),
	],
};
