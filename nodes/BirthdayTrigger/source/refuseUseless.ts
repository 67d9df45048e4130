import { type IPollFunctions, NodeOperationError } from 'n8n-workflow';
import type { FileSurvey } from '../../../lib/contacts/files';
import { count, quoted } from '../../../lib/words';
import { CHOSEN_FIELDS } from '../../shared/fields/columns';
import { cannotRead } from './cannotRead';

/** What names nobody, such as a page that asks for a login, must not pass for nobody’s birthday. */
export function refuseUseless(
	context: IPollFunctions,
	{ columns, facts, rows, people }: FileSurvey,
): void {
	const [unknown] = columns.unknown;
	if (unknown) {
		const { field, message } = unknown;
		const where = field === 'phone' ? 'Phone Column' : `Columns: ${CHOSEN_FIELDS[field]}`;
		throw cannotRead(context, message, `Choose one that it has under “Options → ${where}”.`);
	}
	if (rows === 0) {
		if (facts.format !== 'html') return;
		const what = 'the address gives a web page without a table';
		throw cannotRead(context, what, 'It may be a page to log in: choose “Authentication”.');
	}
	if (columns.noPhone) {
		const { message } = columns.noPhone;
		throw cannotRead(context, message, 'Choose the column under “Options → Phone Column”.');
	}
	if (people === 0) {
		const what = `none of its ${count(rows, 'row')} has a number that can be texted`;
		const advice = 'Import Phone List says of each row what is wrong with it.';
		throw cannotRead(context, what, advice);
	}
}

/** A list in which there is nobody to greet, on any day. */
export function nobodyBorn(
	context: IPollFunctions,
	{ columns, people }: FileSurvey,
): NodeOperationError {
	const column = columns.used.find(({ role }) => role === 'birthday' || role === 'birthDay');
	const message = `Of ${count(people, 'contact')} on the list nobody has a birthday`;
	return new NodeOperationError(context.getNode(), message, {
		description:
			column === undefined
				? 'No column was read as birthday: choose it under “Options → Columns”.'
				: `${quoted(column.name)} was read as birthday: choose another under “Options → Columns”, or say under “Dates Start With” how dates are written.`,
	});
}
