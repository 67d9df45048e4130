import type { AnswerSettings } from '../../../lib/campaign';
import type { Ledger, TakenIn } from '../../../lib/ledger';
import type { GatewayDesk } from '../gatewayDesk';
import { afterTakeIn, type AfterTakeIn } from '../intake';
import type { AskContext } from './context';
import { memoryOf } from './memory';
import { type ReadList, readList } from './readList';

export interface ReplySettings {
	readonly answers: AnswerSettings;
	/** From when on to read, epoch ms; from the last time on when left out… */
	readonly since?: number | undefined;
	/** …and from here on where nobody has asked before. */
	readonly first: number;
	readonly stop?: AbortSignal | undefined;
}

export interface PolledReplies extends ReadList {
	/** `false` where the gateway lists no replies. */
	readonly canAsk: boolean;
}

/**
 * Asks a gateway for what people wrote since the last time, and takes it in as SMS Events Trigger does. Where
 * the list was not read to its end, the next time begins where this one did.
 *
 * @param each is told of every page what it came to, and what was done because of it
 */
export async function takeReplies(
	context: AskContext,
	ledger: Ledger,
	desk: GatewayDesk,
	{ answers, since: wanted, first, stop }: ReplySettings,
	each: (taken: readonly TakenIn[], after: AfterTakeIn) => void,
): Promise<PolledReplies> {
	const { gateway, repliesAt: at } = desk;
	if (!at) return { canAsk: false, ended: undefined };
	const memory = memoryOf(context, ledger, gateway.id, 'replies');
	const begunAt = Date.now();
	const since = wanted ?? (await memory.since()) ?? first;
	const { ended, refusal } = await readList(
		context,
		ledger,
		desk,
		{ at, since, stop },
		async (taken) => {
			each(taken, await afterTakeIn(context, ledger, taken, answers));
		},
	);
	if (ended === undefined) await memory.readUntil(begunAt);
	return { canAsk: true, ended, refusal };
}
