import type { IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import type { Ledger } from '../../lib/ledger';
import type { E164 } from '../../lib/phone';
import { answered } from '../shared/ledger';

/** Numbers of one test. More is no test any more. */
export const MOST_TEST_NUMBERS = 5;

/** Numbers that stay declared; the one declared longest ago makes room. */
const MOST_DECLARED = 10;

const NOTE = 'own_numbers';

/**
 * Lets a test go to the user's own numbers only, since neither consent nor hours are asked for. A number
 * counts as own once a person has declared it in a run by hand; no workflow does so by itself. The ledger
 * keeps no number for that, only what recognises it.
 *
 * @param declares the user's word, in this run, that all of them are own
 */
export async function ensureOwn(
	context: IExecuteFunctions,
	ledger: Ledger,
	numbers: readonly E164[],
	declares: boolean,
): Promise<void> {
	const written = await answered(context, ledger.notes.get(NOTE));
	const known = written === undefined ? [] : marksIn(written);
	const markOf = (e164: E164) => ledger.mac(`own number ${e164}`);
	const strangers = numbers.filter((e164) => !known.includes(markOf(e164)));
	if (strangers.length === 0) return;
	if (!declares || context.getMode() !== 'manual') throw notDeclared(context, strangers, declares);
	const marks = [...new Set([...known, ...strangers.map(markOf)])].slice(-MOST_DECLARED);
	await answered(context, ledger.notes.set(NOTE, JSON.stringify(marks)));
}

const marksIn = (written: string): readonly string[] => JSON.parse(written) as readonly string[];

function notDeclared(
	context: IExecuteFunctions,
	[first, ...more]: readonly E164[],
	declares: boolean,
): NodeOperationError {
	const which = more.length === 0 ? `${first} is` : `${first} and ${more.length} more are`;
	const how = declares ? 'Run' : 'Turn on “These Are My Own Numbers” and run';
	return new NodeOperationError(context.getNode(), `${which} not known as your own number`, {
		description: `A test asks for neither consent nor hours, so it goes only to numbers that are yours. ${how} this node once by hand: the ledger remembers them.`,
	});
}
