import type { Country } from './country';
import { MONDAY_TO_FRIDAY, WEEKEND } from './days';

export const GE: Country = {
	id: 'GE',
	name: 'Georgia',
	rules: [
		{
			hours: [
				{
					windows: [
						{ days: MONDAY_TO_FRIDAY, from: '08:00', to: '22:00' },
						{ days: WEEKEND, from: '09:00', to: '20:00' },
					],
					basis: 'practice',
					source: {
						citation: 'ClickSend, Georgia: curfews',
						url: 'https://help.clicksend.com/article/uneiw84gvb-georgia',
						seen: 'read',
						checkedOn: '2026-11-23',
					},
				},
			],
			holidays: 'weekend',
			consent: {
				regime: 'opt_in',
				softOptIn: 'unclear',
				basis: 'practice',
				source: {
					citation: 'ClickSend, Georgia: opt-in required',
					url: 'https://help.clicksend.com/article/uneiw84gvb-georgia',
					seen: 'read',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'low',
		},
	],
};
