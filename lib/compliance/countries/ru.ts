import type { Country } from './country';
import { hoursByCaution, namesRegisteredByAws } from './practice';

export const RU: Country = {
	id: 'RU',
	name: 'Russia',
	sender: namesRegisteredByAws,
	optOut: {
		honourWithin: 'at once',
		source: { citation: 'Federal Law 38-FZ art. 18', seen: 'secondary', checkedOn: '2026-11-23' },
	},
	rules: [
		{
			hours: [hoursByCaution('09:00', '20:00')],
			holidays: 'open',
			consent: {
				regime: 'express',
				softOptIn: 'no',
				basis: 'law',
				source: {
					citation: 'Federal Law 38-FZ on Advertising art. 18(1)',
					url: 'https://warmedia.ru/ch-1-st-18-fz-o-reklame/',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			alsoBinds: [
				{
					texts: 'bulk',
					needsConsent: true,
					tells:
						'In Russia every text that goes out in bulk needs a consent that can be proven and a contract with the operator, and people may block all of them since 1 August 2025',
					basis: 'law',
					source: {
						citation:
							'Federal Law 126-FZ art. 44.1, with 41-FZ of 1 April 2025 (rb.ru of 7 August 2025)',
						seen: 'secondary',
						checkedOn: '2026-11-27',
					},
				},
			],
			confidence: 'medium',
		},
	],
};
