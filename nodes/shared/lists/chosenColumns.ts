import type { ImportOptions } from '../../../lib/contacts';
import { fail, ok } from '../../../lib/shared';
import type { FieldResult, ValueOf } from '../parameters';
import { CHOSEN_FIELDS, type columns, NO_COLUMN } from '../fields/columns';

/** The columns that a user has chosen, each for one field; an empty text stands for none. */
export function chosenColumns(
	rows: ValueOf<typeof columns>,
): FieldResult<NonNullable<ImportOptions['columns']>> {
	const chosen = new Map<string, string>();
	for (const { field, column } of rows) {
		const name = CHOSEN_FIELDS[field];
		if (chosen.has(field)) {
			return fail({
				message: `“Columns” reads “${name}” twice: from “${chosen.get(field)}” and from “${column}”`,
				description: 'Remove one of the two rows.',
			});
		}
		if (column === '') {
			return fail({
				message: `“Columns” does not say from which column to read “${name}”`,
				description: `Write the name of the column, or “${NO_COLUMN}” if none is to be read as this.`,
			});
		}
		chosen.set(field, column === NO_COLUMN ? '' : column);
	}
	return ok(Object.fromEntries(chosen));
}
