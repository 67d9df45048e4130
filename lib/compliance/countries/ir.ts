import type { Country } from './country';
import { byCaution } from './default';

export const IR: Country = {
	id: 'IR',
	name: 'Iran',
	sender: {
		names: 'registered',
		basis: 'practice',
		source: {
			citation:
				'RingRing, regulations of senders: registration is mandatory for some operators, and numbers are not carried',
			url: 'https://support.ringring.be/hc/en-us/articles/16766145938973-An-Overview-of-regulations-of-Sender-in-countries',
			seen: 'read',
			checkedOn: '2026-11-27',
		},
	},
	rules: [byCaution('Of Iran no text on hours or consent was found', { confidence: 'low' })],
};
