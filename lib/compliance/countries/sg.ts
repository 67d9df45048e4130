import type { Country } from './country';
import { daytimeByPractice } from './practice';

export const SG: Country = {
	id: 'SG',
	name: 'Singapore',
	identity: {
		parts: ['name', 'contact'],
		basis: 'law',
		source: {
			citation: 'PDPA 2012 s. 44: who sends and how to reach them',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	duties: [
		{
			about: 'text',
			what: 'A text that nobody consented to and that goes out in bulk begins with <ADV> and says in English how to unsubscribe, for 30 days',
			basis: 'law',
			source: {
				citation: 'Spam Control Act 2007, Second Schedule paras. 2 and 3',
				url: 'https://en.wikisource.org/wiki/Page:Spam_Control_Act_2007.pdf/14',
				seen: 'secondary',
				checkedOn: '2026-11-27',
			},
		},
	],
	sender: {
		names: 'registered',
		unregistered: 'labelled',
		basis: 'law',
		source: {
			citation:
				'IMDA, anti-scam measures: names are registered with SSIR, and others show as “Likely-SCAM” since 31 January 2023; to block them was announced, without a date',
			url: 'https://www.imda.gov.sg/How-We-Can-Help/Anti-Scam-Measures',
			seen: 'read',
			checkedOn: '2026-11-27',
		},
	},
	optOut: {
		honourWithin:
			'10 business days where nobody consented and the text goes out in bulk, else 21 days',
		source: {
			citation: 'Spam Control Act 2007, Second Schedule para. 2(7); PDPA, withdrawal of consent',
			url: 'https://en.wikisource.org/wiki/Page:Spam_Control_Act_2007.pdf/14',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	registers: [
		{
			id: 'SG-DNC',
			name: 'Do Not Call Registry',
			kind: 'block_list',
			checkValidDays: 21,
			confidence: 'medium',
			liftedByConsent: 'yes',
			decides: 'warn',
			basis: 'law',
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
