import type { Country } from './country';
import { byCaution } from './default';

export const IQ: Country = {
	id: 'IQ',
	name: 'Iraq',
	sender: {
		names: 'registered',
		basis: 'code',
		source: {
			citation: 'bulksmsiraq.com, rules of the operators; sent.dm, Iraq',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	rules: [
		byCaution('Neither a law nor an operator of Iraq was found to set hours', {
			confidence: 'low',
		}),
	],
};
