import type { IWebhookFunctions } from 'n8n-workflow';
import { PIECES_AWAITED_MS, type TakenIn } from '../../lib/ledger';
import { answerSettings } from '../shared/fields/answers';
import { afterTakeIn, sayOnce } from '../shared/intake';
import { answered, openLedger } from '../shared/ledger';
import type { Options } from './fields';
import type { Taken } from './heard';

/** A moment after the ledger has stopped waiting. */
const LATER_MS = PIECES_AWAITED_MS + 1000;

/** The next look, by the ledger: until then each post has it look too. */
const planned = new Map<string, NodeJS.Timeout>();

/**
 * Where a piece of a text has come and others have not, has the ledger looked into once more when they are not
 * waited for any longer: a STOP in what came must bind also if nothing else is ever posted. The event itself
 * goes out with the next call, since nothing but a call starts a workflow.
 */
export function settleLater(context: IWebhookFunctions, form: Options, taken: Taken): void {
	if (!taken.events.some(isWaiting)) return;
	const { id } = taken.ledger;
	const settle = async () => {
		planned.delete(id);
		const ledger = await openLedger(context, form);
		const late = await answered(context, ledger.inbox.settle({ now: Date.now() }));
		await afterTakeIn(context, ledger, late, answerSettings(form));
	};
	clearTimeout(planned.get(id));
	const timer = setTimeout(() => {
		settle().catch((error: Error) => sayOnce(context.logger, error.message));
	}, LATER_MS);
	planned.set(id, timer.unref());
}

const isWaiting = ({ entry, output, repeated }: TakenIn): boolean =>
	entry.kind === 'reply' && output === undefined && !repeated;
