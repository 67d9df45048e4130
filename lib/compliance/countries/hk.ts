import type { Country } from './country';
import { daytimeByPractice, namesByTelnyx } from './practice';

export const HK: Country = {
	id: 'HK',
	name: 'Hong Kong',
	notice: {
		optOutWay: 'required',
		notices: [
			{ language: 'zh', text: '拒收請回覆 STOP / Reply STOP to opt out', answer: 'sender' },
			{
				language: 'zh',
				text: '拒收請發 STOP 至 {number} / Opt out: STOP to {number}',
				answer: 'elsewhere',
			},
		],
		languages: ['zh', 'en'],
		basis: 'law',
		source: {
			citation:
				'Cap. 593 ss. 8 and 9, Cap. 593A s. 7: the statement is in Chinese and English, and works for 30 days',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	identity: {
		parts: ['name', 'address', 'contact'],
		basis: 'law',
		source: {
			citation: 'Cap. 593 s. 8: name, address and contact of the sender',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	duties: [
		{
			about: 'records',
			what: 'Requests to unsubscribe are kept for three years; a number to call is one assigned in Hong Kong',
			basis: 'law',
			source: { citation: 'Cap. 593 s. 9(3)', seen: 'secondary', checkedOn: '2026-11-27' },
		},
	],
	sender: {
		...namesByTelnyx('registered', '6674367-hong-kong', 'July'),
		registeredMark: '#',
		note: 'A name in the register of OFCA, which nobody has to join, begins with #. AWS carries others as well.',
	},
	optOut: {
		honourWithin: '10 working days',
		source: { citation: 'Cap. 593 s. 9', seen: 'secondary', checkedOn: '2026-11-23' },
	},
	registers: [
		{
			id: 'HK-DNC',
			name: 'Do-not-call registers (OFCA)',
			kind: 'block_list',
			confidence: 'medium',
			liftedByConsent: 'yes',
			decides: 'warn',
			basis: 'law',
			source: {
				citation: 'Cap. 593: the register for short messages',
				url: 'https://www.ofca.gov.hk/en/consumer_focus/uemo/unsubscribe/index.html',
				seen: 'read',
				checkedOn: '2026-11-23',
			},
		},
	],
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'opt_out',
				softOptIn: 'unclear',
				basis: 'law',
				source: {
					citation: 'Unsolicited Electronic Messages Ordinance, Cap. 593',
					url: 'https://www.ofca.gov.hk/en/consumer_focus/uemo/unsubscribe/index.html',
					seen: 'read',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		}),
	],
};
