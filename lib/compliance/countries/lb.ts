import type { Country } from './country';
import { byCaution } from './default';

export const LB: Country = {
	id: 'LB',
	name: 'Lebanon',
	sender: {
		names: 'registered',
		basis: 'code',
		source: {
			citation: 'a country page of a provider, whose name was not kept',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	rules: [byCaution('No hours of Lebanon were found', { confidence: 'low' })],
};
