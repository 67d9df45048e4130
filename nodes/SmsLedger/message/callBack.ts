import type { IExecuteFunctions } from 'n8n-workflow';
import type { Ledger, ToCancelAtGateway } from '../../../lib/ledger';
import { count } from '../../../lib/words';
import { hint } from '../../shared/hint';
import { answered } from '../../shared/ledger';
import { inParallel } from '../items';
import { openDesk, type GatewayDesk } from './gatewayDesk';

/** Cancellations that one gateway is asked for at a time. */
const AT_ONCE = 8;

export interface CalledBack {
	readonly cancelled: number;
	/** The gateway had sent them before it was asked. */
	readonly tooLate: readonly ToCancelAtGateway[];
	/** Nobody could stop them, for the reason given. */
	readonly stillScheduled: readonly (ToCancelAtGateway & { readonly reason: string })[];
}

/** Calls back what the gateway has scheduled, where the node has its credential and it can. */
export async function callBack(
	context: IExecuteFunctions,
	ledger: Ledger,
	messages: readonly ToCancelAtGateway[],
): Promise<CalledBack> {
	if (messages.length === 0) return { cancelled: 0, tooLate: [], stillScheduled: [] };
	const desk = await openDesk(context);
	const answers = await inParallel(messages, AT_ONCE, async (message) => ({
		message,
		answer: await ask(desk, message),
	}));
	const which = (wanted: string) =>
		answers.flatMap(({ message, answer }) => (answer === wanted ? [message] : []));
	const entries = which('cancelled').map(({ key }) => ({
		key,
		by: desk?.gateway.displayName ?? '',
		resolution: { kind: 'cancelled' } as const,
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

/** Says what calling back came to, where it is not all done. */
export function tellCalledBack(
	context: IExecuteFunctions,
	{ cancelled, tooLate, stillScheduled }: CalledBack,
): void {
	if (cancelled > 0) hint(context, `${count(cancelled, 'message')} cancelled at the gateway`);
	if (tooLate.length > 0) {
		hint(context, `${count(tooLate.length, 'message')} had left the gateway already`, 'warning');
	}
	if (stillScheduled.length === 0) return;
	const are = count(stillScheduled.length, 'message is', 'messages are');
	const why = [...new Set(stillScheduled.map(({ reason }) => reason))].join('; ');
	const them = stillScheduled.length === 1 ? 'it' : 'them';
	hint(
		context,
		`${are} still scheduled at the gateway (${why}): cancel ${them} there, then use “Reconcile”`,
		'warning',
	);
}

async function ask(
	desk: GatewayDesk | undefined,
	message: ToCancelAtGateway,
): Promise<'cancelled' | 'too_late' | { readonly reason: string }> {
	if (desk?.gateway.id !== message.gateway) {
		return { reason: `the node has no credential for “${message.gateway}”` };
	}
	if (!desk.callBack) return { reason: `${desk.gateway.displayName} takes nothing back` };
	const answer = await desk.callBack(message);
	return answer.ok ? answer.value : { reason: answer.failure };
}
