import type { Ledger, TakenIn } from '../../../lib/ledger';
import type { DeskFailure, GatewayDesk, ListAt } from '../gatewayDesk';
import { takeIn } from '../intake';
import type { AskContext } from './context';
import { openAsker, type Pacing } from './manners';

/** A gateway that never ends its list is not read for ever. */
const MOST_PAGES = 10_000;

export interface ReadList {
	/** Why it was not read to its end, as a sentence without a stop. */
	readonly ended: string | undefined;
	/** What the gateway said, where that has ended it. */
	readonly refusal?: DeskFailure | undefined;
}

/**
 * Reads a list of a gateway page by page and takes each page in before it asks for the next: what some
 * gateways give once, they never give again.
 *
 * @param each is told what became of a page
 */
export async function readList(
	context: AskContext,
	ledger: Ledger,
	{ gateway }: Pick<GatewayDesk, 'gateway'>,
	list: { readonly at: ListAt; readonly since: number; readonly stop?: AbortSignal | undefined },
	each: (taken: readonly TakenIn[]) => Promise<void>,
): Promise<ReadList> {
	const pacing: Pacing = {
		perSecond: gateway.capabilities.messagesPerSecond,
		stop: list.stop,
	};
	const asker = openAsker(pacing);
	let from = '';
	for (let page = 0; page < MOST_PAGES; page += 1) {
		const answer = await asker.ask(() => list.at(list.since, from));
		if (!answer?.ok) {
			const refusal = asker.refusal ?? answer?.failure;
			return { ended: asker.ended ?? refusal?.message ?? '', refusal };
		}
		const { events, next } = answer.value;
		if (events.length > 0) {
			await each(await takeIn(context, ledger, { gateway }, events, Date.now()));
		}
		if (next === undefined) return { ended: undefined };
		from = next;
	}
	return { ended: `${gateway.displayName} does not end its list` };
}
