import { forbids, type Subject, type ToCancelAtGateway } from '../../message';
import { standingOf } from '../consent';
import type { Session } from '../sql';
import { cancelKeys, type Cancelled, stoppable } from './cancel';

/**
 * Cancels what may no longer be sent to these numbers, and names what only the gateway can stop. To be
 * called in the transaction that puts their opt-outs on record.
 */
export async function cancelOptedOut(
	session: Session,
	numbers: readonly Subject[],
	now: number,
): Promise<Cancelled> {
	const all = { cancelled: 0, atGateway: [] as ToCancelAtGateway[] };
	if (numbers.length === 0) return all;
	const standings = await standingOf(session, numbers);
	for (let after: number | undefined = 0; after !== undefined;) {
		const { keys, next } = await stoppable(session, { numbers }, after);
		const some = await cancelKeys(session, keys, { now, reason: 'opted_out' }, (row) => {
			const optOut = standings.get(row.e164)?.optOut;
			return optOut !== undefined && forbids(optOut.scope, row.purpose);
		});
		all.cancelled += some.cancelled;
		all.atGateway.push(...some.atGateway);
		after = next;
	}
	return all;
}
