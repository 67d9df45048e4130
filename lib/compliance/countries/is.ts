import type { Country } from './country';
import { daytimeByPractice, namesByTelnyx } from './practice';

export const IS: Country = {
	id: 'IS',
	name: 'Iceland',
	sender: namesByTelnyx('carried', '6560909-iceland', 'August'),
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'opt_in',
				softOptIn: 'unclear',
				basis: 'law',
				source: {
					citation: 'Electronic Communications Act 70/2022 art. 94 (regulator page)',
					url: 'https://www.fjarskiptastofa.is/fjarskiptastofa/stjornsysla/oumbedin-fjarskipti-hvada-reglur-gilda/',
					seen: 'read',
					checkedOn: '2026-11-23',
				},
				note: 'The customer exception is worded for e-mail contact details.',
			},
			confidence: 'medium',
		}),
	],
};
