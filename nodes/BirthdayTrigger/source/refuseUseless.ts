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

const SAYS_NO: ReadonlySet<string> = new Set(['optOut', 'status']);

/** Names of the columns in which somebody may say stop. */
export const columnsSayingNo = ({ columns }: FileSurvey): readonly string[] =>
	columns.used.flatMap(({ role, name }) => (SAYS_NO.has(role) ? [name] : []));

/**
 * A table that has lost the column by which it told of opt-outs must not pass for one in which nobody has said
 * stop. Where fields are named row by row, as in JSON, the last one may just have come back.
 *
 * @param before the columns of that kind when the list was read last
 */
export function refuseSilenced(
	context: IPollFunctions,
	survey: FileSurvey,
	before: readonly string[],
): void {
	const { format } = survey.facts;
	if (survey.rows === 0 || format === 'json' || format === 'vcard') return;
	if (before.length === 0 || columnsSayingNo(survey).length > 0) return;
	const what = `the column ${quoted(before[0] ?? '')}, which told who has said stop, is no longer in it`;
	throw cannotRead(
		context,
		what,
		'Put the column back. If opt-outs are kept elsewhere now, such as in the SMS Ledger, execute this node once by hand: that takes the list as it is.',
	);
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
