import type { Country } from './country';
import { EVERY_DAY } from './days';
import { namesByTelnyx } from './practice';

export const NG: Country = {
	id: 'NG',
	name: 'Nigeria',
	sender: {
		...namesByTelnyx('registered', '6679084-nigeria', 'July'),
		note: 'With each network. By Telerivet a number may also take the place of one that is not registered.',
	},
	registers: [
		{
			id: 'NG-DND',
			name: 'Do-Not-Disturb register (2442)',
			kind: 'block_list',
			confidence: 'medium',
			liftedByConsent: 'unclear',
			decides: 'warn',
			basis: 'law',
			source: {
				citation: 'NCC, rules on unsolicited calls and SMS',
				url: 'https://consumer.ncc.gov.ng/articles/33-rules-on-unsolicited-calls-and-sms',
				seen: 'read',
				checkedOn: '2026-11-23',
			},
		},
	],
	rules: [
		{
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '08:00', to: '20:00' }],
					basis: 'law',
					source: {
						citation:
							"NCC rule: no promotional messages 20:00-08:00, as Africa's Talking states it",
						url: 'https://status.africastalking.com/incident/538/',
						seen: 'secondary',
						checkedOn: '2026-11-23',
					},
				},
			],
			holidays: 'open',
			consent: {
				regime: 'express',
				softOptIn: 'unclear',
				basis: 'law',
				source: {
					citation:
						'Nigeria Data Protection Act 2023 and its General Application and Implementation Directive 2025, as 4notify states them',
					url: 'https://4notify.net/ng/en/federal-gazette/ndpc-ndpa-2023-consent',
					seen: 'secondary',
					checkedOn: '2026-11-27',
				},
				note: 'The Do-Not-Disturb register (2442) of the NCC holds besides.',
			},
			confidence: 'medium',
		},
	],
};
