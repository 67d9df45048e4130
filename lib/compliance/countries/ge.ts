import type { Country } from './country';
import { MONDAY_TO_FRIDAY, WEEKEND } from './days';

export const GE: Country = {
	id: 'GE',
	name: 'Georgia',
	sender: {
		names: 'replaced',
		basis: 'practice',
		source: {
			citation: 'ClickSend, Georgia: names are replaced by SendSMS',
			url: 'https://help.clicksend.com/article/uneiw84gvb-georgia',
			seen: 'read',
			checkedOn: '2026-11-23',
		},
	},
	sectorBans: [
		{
			what: 'gambling, strong alcohol, tobacco and prescription drugs',
			source: {
				citation: 'a provider’s country rules',
				seen: 'secondary',
				checkedOn: '2026-11-23',
			},
		},
	],
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
			holidayCalendar: 'GE',
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
