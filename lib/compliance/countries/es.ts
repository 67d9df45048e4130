import type { Country } from './country';
import { daytimeByPractice } from './practice';

export const ES: Country = {
	id: 'ES',
	name: 'Spain',
	rules: [
		{
			hours: [daytimeByPractice],
			holidays: 'open',
			consent: {
				regime: 'opt_in',
				softOptIn: 'yes',
				basis: 'law',
				source: {
					citation: 'LSSI art. 21 (21.2: existing customers)',
					url: 'https://talk-q.com/regulacion-sms-comerciales-espana-2025',
					seen: 'read',
					checkedOn: '2026-11-23',
				},
				note: 'The hours of TRLGDCU art. 96.2 are for voice calls and are not applied.',
			},
			confidence: 'medium',
		},
	],
};
