import type { Country, Source } from './country';
import { daytimeAndEveningByPractice, namesByTelnyx } from './practice';

/** As a review of country rules of 2026 quotes it (Futureuni, docs/legal); the address is of the official text. */
const REGULATION_23: Source = {
	citation:
		'PECR 2003 reg. 22(3)(c) and reg. 23: who sends, a valid address, a free way to refuse in each text',
	url: 'https://www.legislation.gov.uk/uksi/2003/2426/regulation/23',
	seen: 'secondary',
	checkedOn: '2026-11-27',
};

export const GB: Country = {
	id: 'GB',
	name: 'United Kingdom',
	companies: {
		protected: 'less',
		basis: 'law',
		source: {
			citation:
				'PECR 2003 reg. 22 protects individual subscribers: sole traders and some partnerships, and not companies, LLPs and Scottish partnerships (ICO)',
			url: 'https://ico.org.uk/for-organisations/direct-marketing-and-privacy-and-electronic-communications/business-to-business-marketing/',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	notice: {
		optOutWay: 'required',
		notices: [],
		basis: 'law',
		source: REGULATION_23,
	},
	identity: {
		parts: ['name', 'contact'],
		basis: 'law',
		source: REGULATION_23,
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
	duties: [
		{
			about: 'penalty',
			what: 'up to £17.5 million or 4% of worldwide turnover, since 5 February 2026',
			basis: 'law',
			source: {
				citation:
					'Data (Use and Access) Act 2025, Schedule 13, for PECR regs. 22 and 23; in force by S.I. 2026/82',
				url: 'https://www.legislation.gov.uk/uksi/2026/82/made',
				seen: 'secondary',
				checkedOn: '2026-11-27',
			},
		},
	],
	rules: [
		daytimeAndEveningByPractice({
			consent: {
				regime: 'opt_in',
				softOptIn: 'yes',
				basis: 'law',
				source: {
					citation:
						'PECR 2003 reg. 22, as the ICO tells it: consent, or a similar product bought before; companies and LLPs need none',
					url: 'https://ico.org.uk/for-organisations/direct-marketing-and-privacy-and-electronic-communications/guide-to-pecr/electronic-and-telephone-marketing/electronic-mail-marketing/',
					seen: 'secondary',
					checkedOn: '2026-11-27',
				},
			},
			confidence: 'medium',
		}),
	],
};
