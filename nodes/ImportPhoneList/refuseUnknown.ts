import type { IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import type { ColumnReport } from '../../lib/contacts';
import { CHOSEN_FIELDS } from '../shared/fields/columns';

/** A list without a column that was chosen by hand is not imported: the STOP may be what is missing. */
export function refuseUnknown(context: IExecuteFunctions, { unknown }: ColumnReport): void {
	const [first] = unknown;
	if (!first || first.field === 'phone') return;
	throw new NodeOperationError(context.getNode(), first.message, {
		description: `It is chosen for “${CHOSEN_FIELDS[first.field]}” under “Options → Columns”: choose one that the list has, or “none”.`,
	});
}
