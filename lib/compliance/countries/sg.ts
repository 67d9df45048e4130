import type { Country } from './country';
import { daytimeByPractice } from './practice';

export const SG: Country = {
	id: 'SG',
	name: 'Singapore',
	rules: [
		{
			hours: [daytimeByPractice],
			holidays: 'open',
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
		},
	],
};
