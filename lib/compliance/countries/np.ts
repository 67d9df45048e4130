import type { Country } from './country';
import { byCaution } from './default';

export const NP: Country = {
	id: 'NP',
	name: 'Nepal',
	sender: {
		names: 'registered',
		basis: 'practice',
		source: {
			citation: 'sent.dm, Nepal: names are registered with Nepal Telecom and Ncell',
			url: 'https://www.sent.dm/resources/np-sms-guidance',
			seen: 'read',
			checkedOn: '2026-11-27',
		},
	},
	rules: [
		byCaution('Of Nepal no law on hours was found, and one vendor keeps 08:00-20:00', {
			confidence: 'low',
		}),
	],
};
