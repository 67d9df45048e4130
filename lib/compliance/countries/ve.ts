import type { Country } from './country';
import { byCaution } from './default';

export const VE: Country = {
	id: 'VE',
	name: 'Venezuela',
	sender: {
		names: 'replaced',
		basis: 'practice',
		source: {
			citation: 'sent.dm, Venezuela: networks put a code in the place of a name',
			url: 'https://www.sent.dm/resources/venezuela-sms-guide',
			seen: 'read',
			checkedOn: '2026-11-27',
		},
		note: 'Digitel keeps names that are registered beforehand, in some three weeks.',
	},
	rules: [
		byCaution('Of Venezuela no law on hours was found, and one vendor keeps 08:00-20:00', {
			confidence: 'low',
		}),
	],
};
