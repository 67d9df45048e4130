import { parsePhone } from '../../lib/phone';
import { fail, ok } from '../../lib/shared';
import type { FieldFailure, FieldResult } from '../shared/parameters';
import { NO_SUPPRESSION_LIST } from './fields/options';

const NOBODY: ReadonlySet<string> = new Set();

/**
 * Reads the user's suppression list. Whoever adds one means somebody by it, so that one without any
 * number is an error: an expression has met the wrong field, or a list that was not loaded. One entry
 * that is no number fails the whole: it may stand for a person who must not be texted. Only a first line
 * without a digit, above others, is taken for a header.
 */
export function readSuppressionList(written: unknown): FieldResult<ReadonlySet<string>> {
	if (written === NO_SUPPRESSION_LIST) return ok(NOBODY);
	const list: readonly unknown[] = Array.isArray(written) ? written : [written];
	const record = list.find((entry) => typeof entry === 'object' && entry !== null);
	if (record !== undefined) return fail(notNumbers(record));
	const entries = list
		.flatMap((entry) => String(entry ?? '').split(/[,;\n\r\t]/))
		.map((entry) => entry.replace(/^"(.*)"$/, '$1').trim())
		.filter((entry) => entry !== '');
	const [first = ''] = entries;
	const numbers = entries.length > 1 && !/\p{Nd}/u.test(first) ? entries.slice(1) : entries;
	if (numbers.length === 0) return fail(EMPTY);
	const suppressed = new Set<string>();
	for (const entry of numbers) {
		const phone = parsePhone(entry, { mobileOnly: false });
		if (!phone.ok) return fail(notANumber(entry));
		suppressed.add(phone.value.e164);
	}
	return ok(suppressed);
}

const HOW = 'Write each number with + and its country code.';

const WITH_IMPORT =
	"Numbers without a country code can be read by “Import Phone List” with its “Default Country”; give its numbers here, as in {{ $('Import Phone List').all().map((item) => item.json.phone.e164) }}.";

const EMPTY: FieldFailure = {
	message: '“Suppression List” is there, but no number is in it',
	description:
		'If it is an expression, see that its field exists and that its list was loaded before this node. If nobody is to be suppressed, remove the option.',
};

const notANumber = (entry: string): FieldFailure => ({
	message: `“Suppression List” has something that is not a number: “${entry}”`,
	description: `${HOW} ${WITH_IMPORT}`,
});

const notNumbers = (record: object): FieldFailure => ({
	message: `“Suppression List” has a record with ${Object.keys(record).join(', ')} where a number belongs`,
	description:
		"Give the numbers alone, as in {{ $('Stops').all().map((item) => item.json.phone.e164) }}.",
});
