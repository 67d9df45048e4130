import type { Country } from './country';
import { daytimeByPractice, namesByProviderTables } from './practice';

export const CZ: Country = {
	id: 'CZ',
	name: 'Czechia',
	sender: namesByProviderTables('carried'),
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
