import type { Country } from './country';
import { EVERY_DAY } from './days';

export const TH: Country = {
	id: 'TH',
	name: 'Thailand',
	identity: {
		parts: ['name'],
		basis: 'code',
		source: {
			citation: 'ClickSend, Thailand: the brand in the text',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	content: {
		links: 'allowListed',
		shortLinks: 'forbidden',
		basis: 'code',
		source: {
			citation:
				'ClickSend and Twilio, Thailand: links are allow-listed since 1 January 2025, no public shorteners',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	sender: {
		names: 'registered',
		basis: 'code',
		source: {
			citation: 'ClickSend, Twilio and SureSMS on Thailand',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
		note: 'Registration takes some four weeks, and lapses after six months without use.',
	},
	registers: [
		{
			id: 'TH-137',
			name: 'operators’ list (*137)',
			kind: 'block_list',
			enforcedBy: 'networks',
			liftedByConsent: 'no',
			decides: 'warn',
			basis: 'code',
			source: {
				citation: 'ClickSend, Thailand; the operators enforce it',
				url: 'https://help.clicksend.com/article/h2ppch2e38-thailand',
				seen: 'secondary',
				checkedOn: '2026-11-23',
			},
		},
	],
	rules: [
		{
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '09:00', to: '21:00' }],
					basis: 'practice',
					source: {
						citation: 'sent.dm and Telerivet: 09:00-21:00, said to be of the NBTC',
						url: 'https://www.sent.dm/resources/th_sms_guidance',
						seen: 'read',
						checkedOn: '2026-11-23',
					},
				},
			],
			holidays: 'open',
			consent: {
				regime: 'opt_in',
				softOptIn: 'unclear',
				basis: 'law',
				source: {
					citation: 'Personal Data Protection Act, as Telerivet states it',
					url: 'https://www.telerivet.com/blog/thailand-sms-compliance-nbtc-line-whatsapp',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		},
	],
};
