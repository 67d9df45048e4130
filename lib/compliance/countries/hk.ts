import type { Country } from './country';
import { daytimeByPractice, namesByProviderTables } from './practice';

export const HK: Country = {
	id: 'HK',
	name: 'Hong Kong',
	sender: {
		...namesByProviderTables('carried'),
		registeredMark: '#',
		note: 'A registered name begins with #.',
	},
	optOut: {
		honourWithin: '10 working days',
		source: { citation: 'Cap. 593 s. 9', seen: 'secondary', checkedOn: '2026-11-23' },
	},
	registers: [
		{
			name: 'Do-not-call registers (OFCA)',
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
