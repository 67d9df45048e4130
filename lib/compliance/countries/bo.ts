import type { Country } from './country';
import { byCaution } from './default';

export const BO: Country = {
	id: 'BO',
	name: 'Bolivia',
	sender: {
		names: 'carried',
		basis: 'practice',
		source: {
			citation: 'AWS End User Messaging, countries of South America: names without registration',
			url: 'https://docs.aws.amazon.com/end-user-messaging/latest/userguide/nx-supported-countries-south-america.html',
			seen: 'read',
			checkedOn: '2026-11-27',
		},
	},
	rules: [byCaution('Of Bolivia no text on hours or consent was found', { confidence: 'low' })],
};
