import type { Country } from './country';
import { EVERY_DAY } from './days';

export const AE: Country = {
	id: 'AE',
	name: 'United Arab Emirates',
	rules: [
		{
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '07:00', to: '21:00' }],
					basis: 'law',
					source: {
						citation: 'TDRA policy on unsolicited messages, as e& enterprise states it',
						url: 'https://www.eandenterprise.com/en/capabilities/customer-experience/engagex-campaign-manager/mobile-spam-policy.html',
						seen: 'secondary',
						checkedOn: '2026-11-23',
					},
					note: 'ClickSend starts at 08:00.',
				},
			],
			holidays: 'open',
			consent: {
				regime: 'express',
				softOptIn: 'no',
				basis: 'law',
				source: {
					citation: 'TDRA policy on unsolicited messages',
					url: 'https://www.eandenterprise.com/en/capabilities/customer-experience/engagex-campaign-manager/mobile-spam-policy.html',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		},
	],
};
