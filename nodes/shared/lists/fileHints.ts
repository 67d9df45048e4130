import type { FileFacts } from '../../../lib/contacts/files';
import { count, quoted } from '../../../lib/words';
import { encoding } from '../fields/file';

/** Of a file or a pasted table. */
export interface ListFacts extends Partial<FileFacts> {
	/** Whether the user said which sheet to read. */
	readonly sheetIsChosen?: boolean;
	/** Whether the user said how the letters are encoded. */
	readonly encodingIsChosen?: boolean;
}

/** As the option calls it. */
const nameOf = (value: string): string =>
	encoding.field.options?.find((one) => 'value' in one && one.value === value)?.name ?? value;

/** Said of a file whose letters do not show for sure how they are encoded. */
export function encodingGuess(facts: ListFacts): readonly string[] {
	const { encoding: label, encodingIsGuessed, encodingExample, encodingIsChosen } = facts;
	if (label === undefined || encodingIsGuessed !== true || encodingIsChosen) return [];
	const example = encodingExample === undefined ? '' : `, as in ${quoted(encodingExample)}`;
	const cure = 'if it looks wrong, choose another under “Options → Encoding”';
	return [`The letters were read as ${nameOf(label)}, a guess${example}: ${cure}`];
}

/** What stood above the header of a table and was left out. */
export function skippedTitles({ skippedRows = [] }: ListFacts): readonly string[] {
	const [first] = skippedRows;
	if (!first) return [];
	const rows = count(skippedRows.length, 'row');
	return [`${rows} above the header left out: ${quoted(first.text)}`];
}
