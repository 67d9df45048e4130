import type { IExecuteFunctions } from 'n8n-workflow';
import type { Ledger } from '../../lib/ledger';
import type { ToCancelAtGateway } from '../../lib/message';
import { count } from '../../lib/words';
import { type DeskContext, type GatewayDesk, openDesk } from './gatewayDesk';
import { hint } from './hint';
import { inParallel } from './inParallel';
import { answered } from './ledger';

/** Cancellations that one gateway is asked for at a time. */
const AT_ONCE = 8;

export interface CalledBack {
	readonly cancelled: number;
	/** The gateway had sent them before it was asked. */
	readonly tooLate: readonly ToCancelAtGateway[];
	/** Nobody could stop them, for the reason given. */
	readonly stillScheduled: readonly (ToCancelAtGateway & { readonly reason: string })[];
}

const NOTHING: CalledBack = { cancelled: 0, tooLate: [], stillScheduled: [] };

/**
 * Calls back what the gateway has scheduled, where the node has its credential and it can. A
 * credential that cannot be read is a reason why not, no error: what was recorded stays recorded.
 */
export async function callBack(
	context: DeskContext,
	ledger: Ledger,
	messages: readonly ToCancelAtGateway[],
): Promise<CalledBack> {
	if (messages.length === 0) return NOTHING;
	const desk = await openDesk(context).catch((error: Error) => error);
	return await callBackFrom(context, ledger, desk, messages);
}

/**
 * Tries again what earlier runs could not call back: what the gateway of this node still has scheduled
 * for people who have opted out. To be called wherever a node has a gateway's credential.
 *
 * @param tried what this run has tried already
 */
export async function callBackOverdue(
	context: DeskContext,
	ledger: Ledger,
	tried: readonly ToCancelAtGateway[] = [],
): Promise<CalledBack> {
	const now = Date.now();
	const overdue = await answered(context, ledger.messages.toCallBack({ now }));
	if (overdue.length === 0) return NOTHING;
	const desk = await openDesk(context);
	if (!desk?.callBack) return NOTHING;
	const before = new Set(tried.map(({ key }) => key));
	const own = overdue.filter(({ key, gateway }) => gateway === desk.gateway.id && !before.has(key));
	return await callBackFrom(context, ledger, desk, own);
}

async function callBackFrom(
	context: DeskContext,
	ledger: Ledger,
	desk: GatewayDesk | Error | undefined,
	messages: readonly ToCancelAtGateway[],
): Promise<CalledBack> {
	const answers = await inParallel(messages, AT_ONCE, async (message) => ({
		message,
		answer: await ask(desk, message),
	}));
	const which = (wanted: string) =>
		answers.flatMap(({ message, answer }) => (answer === wanted ? [message] : []));
	const entries = which('cancelled').map(({ key, gateway, gatewayMessageId }) => ({
		key,
		by: desk && 'gateway' in desk ? desk.gateway.displayName : gateway,
		resolution: { kind: 'cancelled', gatewayMessageId } as const,
	}));
	if (entries.length > 0) {
		await answered(context, ledger.messages.reconcile(entries, { now: Date.now() }));
	}
	return {
		cancelled: entries.length,
		tooLate: which('too_late'),
		stillScheduled: answers.flatMap(({ message, answer }) =>
			typeof answer === 'string' ? [] : [{ ...message, ...answer }],
		),
	};
}

/**
 * Says what calling back came to, where it is not all done.
 *
 * @param triedAgain whether runs to come try again, as they do for people who have opted out
 */
export function tellCalledBack(
	context: IExecuteFunctions,
	{ cancelled, tooLate, stillScheduled }: CalledBack,
	{ triedAgain = false } = {},
): void {
	if (cancelled > 0) hint(context, `${count(cancelled, 'message')} cancelled at the gateway`);
	if (tooLate.length > 0) {
		hint(context, `${count(tooLate.length, 'message')} had left the gateway already`, 'warning');
	}
	if (stillScheduled.length === 0) return;
	const are = `${count(stillScheduled.length, 'message is', 'messages are')} still scheduled at the gateway`;
	const why = [...new Set(stillScheduled.map(({ reason }) => reason))].join('; ');
	const them = stillScheduled.length === 1 ? 'it' : 'them';
	const byHand = `cancel ${them} there, then use “Reconcile”`;
	hint(
		context,
		triedAgain
			? `${are} and may still arrive (${why}). The next run with its credential tries again; to be sure, ${byHand}`
			: `${are} (${why}): ${byHand}`,
		'warning',
	);
}

async function ask(
	desk: GatewayDesk | Error | undefined,
	message: ToCancelAtGateway,
): Promise<'cancelled' | 'too_late' | { readonly reason: string }> {
	if (desk instanceof Error) return { reason: desk.message };
	if (desk?.gateway.id !== message.gateway) {
		return { reason: `the node has no credential for “${message.gateway}”` };
	}
	if (!desk.callBack) return { reason: `${desk.gateway.displayName} takes nothing back` };
	const answer = await desk.callBack(message);
	return answer.ok ? answer.value : { reason: answer.failure };
}
