import type { Country } from './country';
import { byCaution } from './default';

export const AF: Country = {
	id: 'AF',
	name: 'Afghanistan',
	sender: {
		names: 'carried',
		basis: 'practice',
		source: {
			citation: 'AWS End User Messaging, countries of Asia: names without registration',
			url: 'https://docs.aws.amazon.com/end-user-messaging/latest/userguide/nx-supported-countries-asia.md',
			seen: 'read',
			checkedOn: '2026-11-27',
		},
	},
	rules: [byCaution('Of Afghanistan no text on hours or consent was found', { confidence: 'low' })],
};
