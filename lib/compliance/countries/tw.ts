import type { Country } from './country';
import { daytimeByPractice } from './practice';

export const TW: Country = {
	id: 'TW',
	name: 'Taiwan',
	content: {
		links: 'allowListed',
		shortLinks: 'forbidden',
		phoneNumbers: 'allowListed',
		basis: 'law',
		source: {
			citation:
				'Fraud Crime Hazard Prevention Act: allow-lists of links and numbers since 18 November 2024 (Taipei Times, 14 November 2024)',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	sender: {
		names: 'replaced',
		basis: 'code',
		source: {
			citation: 'country pages of providers, sent.dm among them',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	optOut: {
		honourWithin: 'at once',
		source: {
			citation: 'Personal Data Protection Act art. 20',
			seen: 'secondary',
			checkedOn: '2026-11-23',
		},
	},
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'opt_in',
				softOptIn: 'unclear',
				basis: 'law',
				source: {
					citation: 'Personal Data Protection Act art. 20',
					url: 'https://theme.ndc.gov.tw/lawout/EngLawContent.aspx?lan=E&id=89',
					seen: 'secondary',
					checkedOn: '2026-11-27',
				},
			},
			doubts: [
				{
					about: 'hours',
					tells:
						'One vendor keeps 09:00-12:30 and 13:30-21:00 in Taiwan; this check does not close at noon',
					basis: 'practice',
					source: { citation: 'sent.dm, Taiwan', seen: 'secondary', checkedOn: '2026-11-27' },
				},
			],
			confidence: 'low',
		}),
	],
};
