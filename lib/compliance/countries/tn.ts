import type { Country } from './country';
import { daytimeByPractice } from './practice';

export const TN: Country = {
	id: 'TN',
	name: 'Tunisia',
	rules: [
		{
			hours: [daytimeByPractice],
			holidays: 'open',
			consent: {
				regime: 'express',
				softOptIn: 'no',
				basis: 'law',
				source: {
					citation: 'Law 2004-63 art. 27',
					url: 'https://www.agenceecofin.com/regulation/2811-62208-tunisie-l-int-met-fin-aux-sms-publicitaires-intempestifs-preuve-d-une-utilisation-abusive-des-donnees-personnelles-des-abonnes',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		},
	],
};
