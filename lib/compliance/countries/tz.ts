import type { Country } from './country';
import { daytimeByPractice } from './practice';

export const TZ: Country = {
	id: 'TZ',
	name: 'Tanzania',
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'express',
				softOptIn: 'no',
				basis: 'law',
				source: {
					citation: 'Electronic Transactions Act 2015',
					url: 'https://www.kahawatungu.com/sending-promotional-messages-to-users-without-their-consent-to-attract-penalty-in-tanzania/',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'low',
		}),
	],
};
