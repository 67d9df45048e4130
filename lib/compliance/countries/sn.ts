import type { Country } from './country';
import { EVERY_DAY } from './days';
import { hoursByCaution } from './practice';

export const SN: Country = {
	id: 'SN',
	name: 'Senegal',
	rules: [
		{
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '06:00', to: '21:00' }],
					basis: 'law',
					source: {
						citation: 'ARTP, June 2019: no advertising SMS 21:00-06:00',
						url: 'https://www.agenceecofin.com/regulation/0906-66804-senegal-l-artp-met-de-lordre-dans-les-promotions-telecoms',
						seen: 'secondary',
						checkedOn: '2026-11-23',
					},
				},
				hoursByCaution('08:00', '21:00', 'no texts before 08:00: the caution of this package'),
			],
			holidays: 'open',
			consent: {
				regime: 'opt_in',
				softOptIn: 'unclear',
				basis: 'practice',
				source: {
					citation: 'ARTP, June 2019; the consent statute was not checked',
					url: 'https://www.agenceecofin.com/regulation/0906-66804-senegal-l-artp-met-de-lordre-dans-les-promotions-telecoms',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'low',
		},
	],
};
