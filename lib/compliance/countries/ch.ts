import type { Country } from './country';
import { daytimeByPractice, namesByProviderTables } from './practice';

export const CH: Country = {
	id: 'CH',
	name: 'Switzerland',
	sender: namesByProviderTables('carried'),
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'opt_in',
				softOptIn: 'yes',
				basis: 'law',
				source: {
					citation: 'UWG art. 3(1)(o); FMG art. 45a',
					url: 'https://digilaw.ch/07-04-01-massenwerbung-ueber-fernmeldetechnik-smamming',
					seen: 'read',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		}),
	],
};
