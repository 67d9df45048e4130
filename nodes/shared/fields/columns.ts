import type { ChosenField } from '../../../lib/contacts';
import { choice, rows, text } from '../parameters';

/** What may be chosen, as the form calls it. Of the number itself the node has a field of its own. */
export const CHOSEN_FIELDS = {
	birthday: 'Birthday',
	consent: 'Consent',
	consentAt: 'Consent Date',
	consentSource: 'Consent Source',
	country: 'Country',
	firstName: 'First Name',
	language: 'Language',
	lastName: 'Last Name',
	optOut: 'Opt-Out',
	postalCode: 'Postal Code',
	region: 'State',
	timeZone: 'Time Zone',
} as const satisfies Record<ChosenField, string>;

/** Written where a list has no column of that kind, whatever its headers look like. */
export const NO_COLUMN = 'none';

const field = choice({
	displayName: 'Read As',
	name: 'field',
	type: 'options',
	options: (Object.keys(CHOSEN_FIELDS) as ChosenField[]).map((value) => ({
		name: CHOSEN_FIELDS[value],
		value,
	})),
	default: 'consent',
});

const column = text({
	displayName: 'Column',
	name: 'column',
	type: 'string',
	default: '',
	required: true,
	// A column dragged here from the input gives its name, not the value of its first row.
	requiresDataPath: 'single',
	placeholder: 'e.g. May we text?',
	description: `The column or field to read, or “${NO_COLUMN}” where none is to be read as this`,
});

export const columns = rows(
	{
		displayName: 'Columns',
		name: 'columns',
		placeholder: 'Add column',
		description:
			'Columns to read in another way than their headers suggest. What was understood is said after each run.',
	},
	{ name: 'chosen', displayName: 'Column' },
	{ field, column },
);
