import type { ConsentRule, Country, HoursRule } from './country';
import { EVERY_DAY } from './days';

const E_AND_POLICY =
	'https://www.eandenterprise.com/en/capabilities/customer-experience/engagex-campaign-manager/mobile-spam-policy.html';

/** What the operators let through; the law has been narrower since 2024. */
const OPERATORS: HoursRule = {
	windows: [{ days: EVERY_DAY, from: '07:00', to: '21:00' }],
	basis: 'code',
	source: {
		citation:
			'TDRA policy on unsolicited messages, as e& enterprise states it and operators keep it',
		url: E_AND_POLICY,
		seen: 'secondary',
		checkedOn: '2026-11-27',
	},
	note: 'ClickSend starts at 08:00.',
};

const CONSENT: ConsentRule = {
	regime: 'express',
	softOptIn: 'no',
	basis: 'law',
	source: {
		citation: 'TDRA policy on unsolicited messages',
		url: E_AND_POLICY,
		seen: 'secondary',
		checkedOn: '2026-11-23',
	},
};

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
			about: 'penalty',
			what: 'Fines of AED 10,000 to 150,000',
			basis: 'law',
			source: {
				citation: 'Cabinet Resolution 57 of 2024 (Ministry of Economy briefing of 30 August 2024)',
				url: 'https://www.wam.ae/en/article/143d7h5-ministry-economy-reviews-regulatory-legislation',
				seen: 'secondary',
				checkedOn: '2026-11-27',
			},
		},
		{
			about: 'records',
			what: 'Consents and opt-outs are kept for two years',
			basis: 'law',
			confidence: 'medium',
			source: {
				citation: 'TDRA policy on unsolicited messages, as e& enterprise states it',
				url: 'https://www.eandenterprise.com/en/capabilities/customer-experience/engagex-campaign-manager/mobile-spam-policy.html',
				seen: 'secondary',
				checkedOn: '2026-11-27',
			},
		},
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
			seen: 'secondary',
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
			id: 'AE-DNCR',
			name: 'Do Not Call Registry (TDRA)',
			kind: 'block_list',
			validFrom: '2024-08-27',
			confidence: 'high',
			liftedByConsent: 'unclear',
			decides: 'block',
			basis: 'law',
			source: {
				citation:
					'Cabinet Resolution 56 of 2024, in force since 27 August 2024: nobody on it is contacted, texts are named',
				url: 'https://www.mondaq.com/advertising-marketing-branding/1495836/new-telemarketing-regulations-introduced-in-uae',
				seen: 'secondary',
				checkedOn: '2026-11-27',
			},
		},
		{
			id: 'AE-7726',
			name: '7726 opt-outs',
			kind: 'block_list',
			enforcedBy: 'networks',
			liftedByConsent: 'no',
			decides: 'warn',
			basis: 'law',
			source: {
				citation: 'TDRA policy on unsolicited messages; Vonage: an opt-out goes to 7726',
				url: 'https://help.nexmo.com/hc/en-us/articles/204017363-UAE-SMS-Features-and-Restrictions',
				seen: 'secondary',
				checkedOn: '2026-11-23',
			},
		},
	],
	rules: [
		{
			validTo: '2024-08-27',
			hours: [OPERATORS],
			holidays: 'open',
			consent: CONSENT,
			confidence: 'medium',
		},
		{
			validFrom: '2024-08-27',
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '09:00', to: '18:00' }],
					basis: 'law',
					source: {
						citation:
							'Cabinet Resolution 56 of 2024 on telemarketing, in force since 27 August 2024: no marketing outside 09:00-18:00 (Mondaq 1495836; emirates247.com of 9 June 2024)',
						url: 'https://www.mondaq.com/advertising-marketing-branding/1495836/new-telemarketing-regulations-introduced-in-uae',
						seen: 'secondary',
						checkedOn: '2026-11-27',
					},
					namesTexts: 'unclear',
					note: 'Its definition names text messages; the article on hours speaks of calls. Fines are AED 10,000 to 150,000 (Cabinet Resolution 57 of 2024).',
				},
				OPERATORS,
			],
			holidays: 'open',
			consent: CONSENT,
			doubts: [
				{
					about: 'caps',
					tells:
						'No more than one a day and two a week may go to a person of the Emirates who did not answer; it is worded for calls, so this check counts none',
					basis: 'law',
					source: {
						citation:
							'Cabinet Resolution 56 of 2024, as the Ministry of Economy was reported in August 2024',
						seen: 'secondary',
						checkedOn: '2026-11-27',
					},
				},
			],
			confidence: 'medium',
		},
	],
};
