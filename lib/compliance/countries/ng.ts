import type { Country } from './country';
import { EVERY_DAY } from './days';
import { namesByProviderTables } from './practice';

export const NG: Country = {
	id: 'NG',
	name: 'Nigeria',
	sender: namesByProviderTables('registered'),
	registers: [
		{
			name: 'Do-Not-Disturb register (2442)',
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
				regime: 'opt_out',
				softOptIn: 'unclear',
				basis: 'law',
				source: {
					citation: 'NCC, Do-Not-Disturb register (2442)',
					url: 'https://consumer.ncc.gov.ng/articles/33-rules-on-unsolicited-calls-and-sms',
					seen: 'read',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		},
	],
};
