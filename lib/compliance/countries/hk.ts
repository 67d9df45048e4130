import type { Country } from './country';
import { daytimeByPractice } from './practice';

export const HK: Country = {
	id: 'HK',
	name: 'Hong Kong',
	rules: [
		{
			hours: [daytimeByPractice],
			holidays: 'open',
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
		},
	],
};
