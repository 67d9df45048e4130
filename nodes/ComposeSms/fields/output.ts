import { outputChoice } from '../../shared/fields/output';

export const output = outputChoice(
	'What the items say. Check Consent & Quiet Hours and Send SMS need all fields; choose “Simplified” to look the messages over, or to write them into a sheet.',
	'to, name, country, how the text begins, fields that were missing, encoding, segments, credits',
	// A tool is read by a model.
	{ show: { '@tool': [false] } },
);
