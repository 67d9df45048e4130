import type { Country } from './country';
import { byCaution } from './default';

export const AO: Country = {
	id: 'AO',
	name: 'Angola',
	sender: {
		names: 'carried',
		basis: 'practice',
		source: {
			citation: 'AWS End User Messaging, countries of Africa: names without registration',
			url: 'https://docs.aws.amazon.com/end-user-messaging/latest/userguide/nx-supported-countries-africa.html',
			seen: 'read',
			checkedOn: '2026-11-27',
		},
	},
	rules: [byCaution('Of Angola no text on hours or consent was found', { confidence: 'low' })],
};
