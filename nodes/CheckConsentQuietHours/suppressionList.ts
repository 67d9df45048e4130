import { listedNumbers, readTable, type ListedNumbersFailure } from '../../lib/contacts';
import { fail, ok, type Result } from '../../lib/shared';
import { count } from '../../lib/words';
import type { FieldFailure, FieldResult } from '../shared/parameters';
import { NO_SUPPRESSION_LIST } from './fields/options';

type Fields = Readonly<Record<string, unknown>>;

const NOBODY: ReadonlySet<string> = new Set();

/** Where a list stands in the form, for a sentence about what is wrong with it. */
interface ListField {
	readonly label: string;
	/** How its numbers are to be written. */
	readonly how: string;
	/** What to do where nobody is on it. */
	readonly ifEmpty: string;
}

const SUPPRESSION_LIST: ListField = {
	label: 'Suppression List',
	how: 'Write each number with + and its country code, or choose the country of those without one in the option “Suppression List Country”.',
	ifEmpty: 'If nobody is to be suppressed, remove the option.',
};

/**
 * Reads the user's suppression list, which nobody has to add.
 *
 * @param defaultCountry ISO 3166-1 alpha-2, of numbers without a country code; empty: they are an error
 */
export const readSuppressionList = (
	written: unknown,
	defaultCountry: string,
): FieldResult<ReadonlySet<string>> =>
	written === NO_SUPPRESSION_LIST
		? ok(NOBODY)
		: readNumberList(written, defaultCountry, SUPPRESSION_LIST);

/**
 * Reads a list of numbers: a text (one number a line, or a table as a provider exports it), a list
 * of numbers, or a list of records. Whoever adds one means somebody by it, so that one without any number is an
 * error: an expression has met the wrong field, or a list that was not loaded. One entry that is no number
 * fails the whole: it may stand for a person who must not be texted.
 */
export function readNumberList(
	written: unknown,
	defaultCountry: string,
	field: ListField,
): FieldResult<ReadonlySet<string>> {
	const rows = rowsOf(written, field);
	if (!rows.ok) return rows;
	const numbers = listedNumbers(
		rows.value.map((fields) => ({ fields })),
		defaultCountry === '' ? {} : { defaultCountry },
	);
	if (!numbers.ok) return fail(unreadable(numbers.failure, rows.value.length, field));
	return numbers.value.size === 0 ? fail(empty(field)) : numbers;
}

function rowsOf(
	written: unknown,
	{ label, how }: ListField,
): Result<readonly Fields[], FieldFailure> {
	const entries: readonly unknown[] = Array.isArray(written) ? written : [written];
	const isRecord = (entry: unknown): entry is Fields => typeof entry === 'object' && entry !== null;
	const text = entries.filter((entry) => !isRecord(entry)).map((entry) => String(entry ?? ''));
	// In one line there are only numbers; of a table the other columns are the person's.
	const [line = ''] = text;
	const lines = text.length === 1 && !line.trim().includes('\n') ? line.split(/[,;\t]/) : text;
	const table = readTable(lines.join('\n'));
	if (table.ok)
		return ok([...entries.filter(isRecord), ...table.value.map(({ fields }) => fields)]);
	return fail({ message: `“${label}”: ${table.failure.message}`, description: how });
}

const empty = ({ label, ifEmpty }: ListField): FieldFailure => ({
	message: `“${label}” is there, but no number is in it`,
	description: `If it is an expression, see that its field exists and that its list was loaded before this node. ${ifEmpty}`,
});

const unreadable = (
	{ code, found }: ListedNumbersFailure,
	rows: number,
	{ label, how }: ListField,
): FieldFailure =>
	code === 'not_a_number'
		? { message: `“${label}” has something that is not a number: “${found}”`, description: how }
		: {
				message: `“${label}” has ${count(rows, 'row')} and no column of phone numbers, only: ${found}`,
				description: 'Give the numbers alone, or name their column “Phone”.',
			};
