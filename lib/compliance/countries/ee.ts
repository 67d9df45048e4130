import type { Country } from './country';
import { daytimeByPractice, namesByTelnyx } from './practice';

export const EE: Country = {
	id: 'EE',
	name: 'Estonia',
	sender: namesByTelnyx('carried', '6560919-estonia', 'June'),
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'opt_in',
				softOptIn: 'yes',
				basis: 'law',
				source: {
					citation: 'Electronic Communications Act s. 103-1 (103-1(3): existing customers)',
					url: 'https://www.riigiteataja.ee/en/eli/517122020006/consolide',
					seen: 'secondary',
					checkedOn: '2026-11-27',
				},
			},
			confidence: 'medium',
		}),
	],
};
