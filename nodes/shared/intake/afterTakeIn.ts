import type { IExecuteFunctions } from 'n8n-workflow';
import type { AnswerSettings } from '../../../lib/campaign';
import type { Ledger, TakenIn } from '../../../lib/ledger';
import { count } from '../../../lib/words';
import { answerPeople, type Answered } from '../answers';
import { callBack, type CalledBack } from '../callBack';
import type { DeskContext } from '../gatewayDesk';

/** What this needs of n8n; webhooks and nodes have it. */
export type AfterContext = DeskContext & Pick<IExecuteFunctions, 'logger'>;

/** What was done, for whoever can tell it to a person; a part that failed is left out. */
export interface AfterTakeIn {
	readonly calledBack?: CalledBack;
	readonly answered: readonly Answered[];
}

/**
 * What is done about events once the gateway has its answer: messages that it has scheduled for people who
 * stopped are called back, and who wrote STOP, START or HELP is answered. Events that came before bring
 * nothing to do. Never throws: what could not be done is told in n8n's log; calling back is tried again by
 * whoever calls back what is overdue, and an answer that failed is not sent later.
 */
export async function afterTakeIn(
	context: AfterContext,
	ledger: Ledger,
	taken: readonly TakenIn[],
	answers: AnswerSettings,
): Promise<AfterTakeIn> {
	const scheduled = taken.flatMap(({ atGateway }) => atGateway);
	const calledBack = await unlessItFails(
		context,
		'Nothing could be called back at the gateway',
		() => callBack(context, ledger, scheduled),
	);
	if (calledBack) warnOfLeft(context, calledBack);
	const answered = await unlessItFails(context, 'Nobody could be answered', () =>
		answerPeople(context, ledger, taken, answers),
	);
	for (const { kind, delivery } of answered ?? []) {
		if (delivery.status === 'accepted' || EXPECTED.has(delivery.reason)) continue;
		context.logger.warn(`A ${kind} could not be sent: ${delivery.message}`);
	}
	return { ...(calledBack && { calledBack }), answered: answered ?? [] };
}

/** Why nobody is answered on an ordinary day. */
const EXPECTED: ReadonlySet<string> = new Set([
	'answered_by_gateway',
	'no_reply_path',
	'opted_out',
]);

function warnOfLeft({ logger }: AfterContext, { stillScheduled }: CalledBack): void {
	if (stillScheduled.length === 0) return;
	const messages = count(stillScheduled.length, 'message');
	const why = [...new Set(stillScheduled.map(({ reason }) => reason))].join('; ');
	logger.warn(`${messages} to people who opted out may still arrive (${why})`);
}

async function unlessItFails<Value>(
	{ logger }: AfterContext,
	what: string,
	work: () => Promise<Value>,
): Promise<Value | undefined> {
	try {
		return await work();
	} catch (error) {
		logger.warn(`${what}: ${error instanceof Error ? error.message : String(error)}`);
		return undefined;
	}
}
