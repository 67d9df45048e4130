import type { ToCancelAtGateway } from '../../message';
import { ok, type Result } from '../../shared';
import type { LedgerFailure } from '../failure';
import type { Store } from '../store';
import {
	cancelKeys,
	type Cancelled,
	type CancelOptions,
	type CancelTarget,
	isMeant,
	stoppable,
} from './cancel';

/** Cancels everything a target names, batch by batch, each in its own transaction. */
export async function cancelAll(
	store: Store,
	target: CancelTarget,
	options: CancelOptions,
): Promise<Result<Cancelled, LedgerFailure>> {
	const which = isMeant(target);
	let cancelled = 0;
	const atGateway: ToCancelAtGateway[] = [];
	for (let after: number | undefined = 0; after !== undefined;) {
		const from: number = after;
		const batch = await store.write(async (session) => {
			const { keys, next } = await stoppable(session, target, from);
			return ok({ ...(await cancelKeys(session, keys, options, which)), next });
		});
		if (!batch.ok) return batch;
		cancelled += batch.value.cancelled;
		atGateway.push(...batch.value.atGateway);
		after = batch.value.next;
	}
	return ok({ cancelled, atGateway });
}
