import type { Country } from './country';
import { daytimeByPractice, namesByTelnyx } from './practice';

export const SK: Country = {
	id: 'SK',
	name: 'Slovakia',
	sender: namesByTelnyx('carried', '6680109-slovakia', 'June'),
	duties: [
		{
			about: 'records',
			what: 'Proof of consent, and refusals, are kept for four years',
			basis: 'law',
			confidence: 'medium',
			source: {
				citation: 'Act 452/2021 on electronic communications',
				url: 'https://zakony.judikaty.info/predpis/zakon-452/2021-ucinnost-od-01.11.2022/audit',
				seen: 'secondary',
				checkedOn: '2026-11-27',
			},
		},
	],
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'opt_in',
				softOptIn: 'yes',
				softOptInMonths: 12,
				basis: 'law',
				source: {
					citation: 'Act 452/2021 s. 116(3)-(5), as amended on 12 November 2025',
					url: 'https://zakony.judikaty.info/predpis/zakon-452/2021-ucinnost-od-01.11.2022/audit',
					seen: 'read',
					checkedOn: '2026-11-23',
				},
				note: 'Consent may not be asked for by SMS.',
			},
			confidence: 'medium',
		}),
	],
};
