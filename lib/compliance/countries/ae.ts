import type { Country } from './country';
import { EVERY_DAY } from './days';

export const AE: Country = {
	id: 'AE',
	name: 'United Arab Emirates',
	content: {
		links: 'forbidden',
		phoneNumbers: 'forbidden',
		basis: 'code',
		source: {
			citation:
				'Twilio, SMS guidelines of the United Arab Emirates: no links, phone numbers or chat links',
			url: 'https://www.twilio.com/en/guidelines/ae/sms',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	duties: [
		{
			about: 'seller',
			what: 'Prior approval of the licensing authority of the emirate; numbers are local and registered to the licensed company',
			basis: 'law',
			source: {
				citation: 'Cabinet Resolution 56/2024 on telemarketing (Ministry of Economy briefing)',
				seen: 'secondary',
				checkedOn: '2026-11-27',
			},
		},
	],
	notice: {
		notices: [{ language: 'en', text: 'Optout 7726', answer: 'elsewhere' }],
		basis: 'law',
		source: {
			citation: 'TDRA policy as e& and Vonage tell it: opt-outs go to 7726',
			url: 'https://help.nexmo.com/hc/en-us/articles/204017363-UAE-SMS-Features-and-Restrictions',
			seen: 'read',
			checkedOn: '2026-11-23',
		},
	},
	sender: {
		names: 'registered',
		prefix: 'AD-',
		basis: 'law',
		source: {
			citation: 'TDRA: marketing names begin with AD-, 11 characters in all',
			seen: 'secondary',
			checkedOn: '2026-11-23',
		},
	},
	registers: [
		{
			name: 'Do Not Call Registry (TDRA)',
			source: {
				citation: 'Cabinet Resolution 56/2024',
				seen: 'secondary',
				checkedOn: '2026-11-27',
			},
		},
		{
			name: '7726 opt-outs',
			source: {
				citation: 'TDRA policy on unsolicited messages; Vonage: an opt-out goes to 7726',
				url: 'https://help.nexmo.com/hc/en-us/articles/204017363-UAE-SMS-Features-and-Restrictions',
				seen: 'read',
				checkedOn: '2026-11-23',
			},
		},
	],
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
