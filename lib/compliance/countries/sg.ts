import type { Country } from './country';
import { daytimeByPractice } from './practice';

export const SG: Country = {
	id: 'SG',
	name: 'Singapore',
	sender: {
		names: 'registered',
		unregistered: 'labelled',
		basis: 'law',
		source: {
			citation: 'SSIR: unregistered names show as “Likely-SCAM” since 31 January 2023',
			url: 'https://fa.news/amp/308141/',
			seen: 'secondary',
			checkedOn: '2026-11-23',
		},
	},
	optOut: {
		honourWithin: '21 days',
		source: { citation: 'PDPA, withdrawal of consent', seen: 'secondary', checkedOn: '2026-11-23' },
	},
	registers: [
		{
			name: 'Do Not Call Registry',
			source: {
				citation:
					'the No Text Message Register, unless there is clear consent; a check is valid for 21 days',
				url: 'https://www.sorena.io/artifacts/apac/singapore-pdpa/faq/dnc-checking',
				seen: 'secondary',
				checkedOn: '2026-11-23',
			},
		},
	],
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'register',
				softOptIn: 'unclear',
				basis: 'law',
				source: {
					citation:
						'PDPA s. 47 and the Do Not Call register: consent, or a check of the No Text Message Register',
					url: 'https://www.sorena.io/artifacts/apac/singapore-pdpa/faq/dnc-checking',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
				note: 'A register check is valid for 21 days.',
			},
			confidence: 'medium',
		}),
	],
};
