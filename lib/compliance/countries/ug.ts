import type { Country, Source } from './country';
import { EVERY_DAY } from './days';

const OPERATORS: Source = {
	citation:
		'ClickSend, Uganda: fines for marketing outside 08:00-20:00; neither generic names nor numbers as sender',
	url: 'https://help.clicksend.com/article/kq7k9vc26y-uganda-256',
	seen: 'secondary',
	checkedOn: '2026-11-27',
};

export const UG: Country = {
	id: 'UG',
	name: 'Uganda',
	sender: {
		names: 'registered',
		refusesGenericNames: true,
		numbers: { carried: 'none', basis: 'practice', source: OPERATORS },
		basis: 'practice',
		source: {
			citation:
				'weSendAll, of 3 May 2026: MTN and Airtel register names, each by papers of its own',
			url: 'https://www.wesendall.com/blog/sender-id-registration-uganda',
			seen: 'read',
			checkedOn: '2026-11-27',
		},
	},
	registers: [
		{
			id: 'UG-DND',
			name: 'Do-Not-Disturb register (196)',
			kind: 'block_list',
			enforcedBy: 'networks',
			liftedByConsent: 'no',
			decides: 'warn',
			basis: 'law',
			source: {
				citation: 'UCC directive; the operators enforce it',
				url: 'https://www.ugandanewsreleases.com/%EF%BB%BFucc-issues-warning-to-telecom-companies-over-unwanted-sms/',
				seen: 'secondary',
				checkedOn: '2026-11-23',
			},
		},
	],
	rules: [
		{
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '08:00', to: '20:00' }],
					basis: 'code',
					source: OPERATORS,
					note: 'Usual guidance of the UCC, not codified, is 07:00-21:00 (weSendAll).',
				},
			],
			holidays: 'open',
			consent: {
				regime: 'express',
				softOptIn: 'no',
				basis: 'law',
				source: {
					citation: 'UCC guidelines on text messages; Data Protection and Privacy Act 2019',
					url: 'https://www.ugstandard.com/ucc-how-to-stop-unsolicited-messages/',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			sources: [
				{
					citation:
						'weSendAll, Uganda: no commercial messages 21:00-07:00 (usual UCC guidance, not codified)',
					url: 'https://www.wesendall.com/blog/bulk-sms-compliance-uganda',
					seen: 'read',
					checkedOn: '2026-11-23',
				},
			],
			confidence: 'low',
		},
	],
};
