import type { Ledger } from '../../../lib/ledger';
import { callBack, type CalledBack } from '../callBack';
import type { GatewayDesk } from '../gatewayDesk';
import type { AskContext } from './context';
import { memoryOf } from './memory';
import { type ReadList, readList } from './readList';

export interface TakenOptOuts extends ReadList {
	/** `false` where the gateway keeps no list that can be asked for. */
	readonly canAsk: boolean;
	/** People on the list since the last time. */
	readonly listed: number;
	/** Those of them that could be texted until now. */
	readonly recorded: number;
	/** Entries that are no phone number: nobody can be recorded for them. */
	readonly unreadable: number;
	/** Messages of theirs that waited, cancelled. */
	readonly cancelled: number;
	readonly calledBack: readonly CalledBack[];
}

/**
 * Reads a gateway's own opt-out list, at first the whole of it, then what came since the last time, and puts
 * each on record. It is nobody's own text, so nobody is sent a confirmation.
 *
 * @param everything whether to read the whole list again
 */
export async function takeOptOuts(
	context: AskContext,
	ledger: Ledger,
	desk: GatewayDesk,
	{
		everything = false,
		stop,
	}: { readonly everything?: boolean; readonly stop?: AbortSignal | undefined } = {},
): Promise<TakenOptOuts> {
	const counts = { listed: 0, recorded: 0, unreadable: 0, cancelled: 0 };
	const calledBack: CalledBack[] = [];
	const { gateway, optOutsAt: at } = desk;
	if (!at) return { canAsk: false, ended: undefined, ...counts, calledBack };
	const memory = memoryOf(context, ledger, gateway.id, 'optOuts');
	const begunAt = Date.now();
	const since = everything ? 0 : ((await memory.since()) ?? 0);
	const list = { at, since, stop };
	const { ended, refusal } = await readList(context, ledger, desk, list, async (taken) => {
		for (const { entry, recorded, repeated, cancelled } of taken) {
			// What else was settled on this occasion is nothing of the list.
			if (entry.kind !== 'optOut') continue;
			counts.listed += 1;
			if (entry.e164 === undefined) counts.unreadable += 1;
			if (!repeated && recorded?.effective === true) counts.recorded += 1;
			counts.cancelled += cancelled;
		}
		const toCancel = taken.flatMap(({ atGateway }) => atGateway);
		if (toCancel.length > 0) calledBack.push(await callBack(context, ledger, toCancel));
	});
	if (ended === undefined) await memory.readUntil(begunAt);
	return { canAsk: true, ended, refusal, ...counts, calledBack };
}
