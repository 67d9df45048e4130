import type { Country } from './country';
import { byCaution } from './default';

export const KH: Country = {
	id: 'KH',
	name: 'Cambodia',
	sender: {
		names: 'registered',
		basis: 'code',
		source: {
			citation: 'AWS, countries with registration',
			url: 'https://docs.aws.amazon.com/sms-voice/latest/userguide/registrations-country.md',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	rules: [byCaution('No hours of Cambodia were found', { confidence: 'medium' })],
};
