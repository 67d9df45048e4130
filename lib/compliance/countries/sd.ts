import type { Country } from './country';
import { byCaution } from './default';

export const SD: Country = {
	id: 'SD',
	name: 'Sudan',
	sender: {
		names: 'registered',
		basis: 'practice',
		source: {
			citation: 'sent.dm, Sudan: names are registered beforehand',
			url: 'https://sent.dm/es/resources/sms-compliance/sudan-sms-guide',
			seen: 'read',
			checkedOn: '2026-11-27',
		},
	},
	rules: [byCaution('Of Sudan no text on hours or consent was found', { confidence: 'low' })],
};
