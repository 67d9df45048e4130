import type { IExecuteFunctions } from 'n8n-workflow';
import type { Ledger, TakenIn } from '../../../lib/ledger';
import { count } from '../../../lib/words';
import { callBack } from '../callBack';
import type { DeskContext } from '../gatewayDesk';

/** What this needs of n8n; webhooks and nodes have it. */
export type AfterContext = DeskContext & Pick<IExecuteFunctions, 'logger'>;

/**
 * What is done about events once the gateway has its answer: messages that it has scheduled for people who
 * stopped are called back. Events that came before bring nothing to do. Never throws: what could not be done
 * is told in n8n's log, and is tried again by whoever calls back what is overdue.
 */
export async function afterTakeIn(
	context: AfterContext,
	ledger: Ledger,
	taken: readonly TakenIn[],
): Promise<void> {
	try {
		const scheduled = taken.flatMap(({ atGateway }) => atGateway);
		const { stillScheduled } = await callBack(context, ledger, scheduled);
		if (stillScheduled.length === 0) return;
		const messages = count(stillScheduled.length, 'message');
		const why = [...new Set(stillScheduled.map(({ reason }) => reason))].join('; ');
		context.logger.warn(`${messages} to people who opted out may still arrive (${why})`);
	} catch (error) {
		context.logger.warn(`Nothing could be called back at the gateway: ${messageOf(error)}`);
	}
}

const messageOf = (error: unknown): string =>
	error instanceof Error ? error.message : String(error);
