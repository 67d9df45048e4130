import type { Country } from './country';
import { daytimeAndEveningByPractice, namesByTelnyx } from './practice';

export const GB: Country = {
	id: 'GB',
	name: 'United Kingdom',
	notice: {
		optOutWay: 'required',
		notices: [],
		basis: 'law',
		source: {
			citation:
				'PECR 2003 reg. 22(3)(c) and reg. 23: who sends, a valid address, a free way to refuse in each text',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	identity: {
		parts: ['name', 'contact'],
		basis: 'law',
		source: {
			citation:
				'PECR 2003 reg. 22(3)(c) and reg. 23: who sends, a valid address, a free way to refuse in each text',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	sender: {
		...namesByTelnyx('carried', '6531704-united-kingdom', 'August'),
		refusesGenericNames: true,
		numbers: {
			carried: 'local',
			basis: 'practice',
			source: {
				citation:
					'MessageMedia: numbers from abroad and generic names are blocked since 12 September 2023',
				url: 'https://support.messagemedia.com/hc/en-us/articles/7060182992271-UK-Sender-ID-requirements',
				seen: 'read',
				checkedOn: '2026-11-27',
			},
		},
		note: 'Generic names such as INFO are refused. AWS asks for registration, and rules of Ofcom on sender names are pending.',
	},
	rules: [
		daytimeAndEveningByPractice({
			consent: {
				regime: 'opt_in',
				softOptIn: 'yes',
				basis: 'law',
				source: {
					citation: 'PECR 2003 reg. 22',
					url: 'https://sintons.co.uk/commercial/direct-marketing/',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		}),
	],
};
