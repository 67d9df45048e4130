import { fail, type Result } from '../../../lib/shared';

/** One sentence about what is wrong with a field, and one about what to do. */
export interface FieldFailure {
	readonly message: string;
	readonly description: string;
}

export type FieldResult<Value> = Result<Value, FieldFailure>;

/** Enough of a text to know it again, and not the whole of a message. */
const MOST_SHOWN = 40;

/** “Deadline” is not a date: “soon” */
export const isNot = (label: string, what: string, written: unknown, description: string) =>
	fail<FieldFailure>({ message: `“${label}” is not ${what}: ${shown(written)}`, description });

function shown(written: unknown): string {
	if (isNothing(written)) return 'it is empty';
	if (Array.isArray(written)) return 'it is a list';
	if (typeof written === 'object' || typeof written === 'function') return 'it is an object';
	if (typeof written !== 'string') return String(written);
	return `“${written.length > MOST_SHOWN ? `${written.slice(0, MOST_SHOWN)}…` : written}”`;
}

/** What an expression gives where a field of the item is missing or blank. */
export const isNothing = (written: unknown): boolean =>
	written === undefined ||
	written === null ||
	(typeof written === 'string' && written.trim() === '');
