import { outputField } from '../../shared/fields/output';

export const { fields: outputFields, output } = outputField({
	description:
		'What the items of “Blocked” say. Those of “Send Now” and “Send Later” always carry everything, since Send SMS reads it.',
	// A tool has one output for all.
	show: { '@tool': [false] },
});
