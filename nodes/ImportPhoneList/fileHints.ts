import { count, quoted } from '../../lib/words';
import { encoding } from './fields/file';
import type { ListFacts } from './readSource';

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
