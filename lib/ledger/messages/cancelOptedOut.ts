import type { Subject, ToCancelAtGateway } from '../../message';
import { standingOf } from '../consent';
import type { Session } from '../sql';
import { type Cancelled, stoppable } from './cancel';
import { changeMessages, eachMessage } from './changes';
import { confirmationsDue } from './confirmations';
import { isForbiddenBy, type Row, toCancelAtGateway } from './messageRow';
import { withdrawn } from './withdrawn';

/**
 * Cancels what may no longer be sent to these numbers, and names what only the gateway can stop. To be
 * called in the transaction that puts their opt-outs on record.
 */
export async function cancelOptedOut(
	session: Session,
	numbers: readonly Subject[],
	now: number,
): Promise<Cancelled> {
	const cancelled = [...(await cancelOptedOutOf(session, numbers, now)).values()];
	return {
		cancelled: cancelled.reduce((sum, one) => sum + one.cancelled, 0),
		atGateway: cancelled.flatMap(({ atGateway }) => atGateway),
	};
}

/** The same, told for each number that it stopped something for. */
export async function cancelOptedOutOf(
	session: Session,
	numbers: readonly Subject[],
	now: number,
): Promise<Map<Subject, Cancelled>> {
	const all = new Map<Subject, { cancelled: number; atGateway: ToCancelAtGateway[] }>();
	if (numbers.length === 0) return all;
	const of = (number: Subject) => {
		const one = all.get(number) ?? { cancelled: 0, atGateway: [] };
		all.set(number, one);
		return one;
	};
	const standings = await standingOf(session, numbers);
	const confirmations = await confirmationsDue(session, numbers, now);
	const isForbidden = (row: Row) =>
		isForbiddenBy(standings.get(row.e164)?.optOut?.scope, row) && !confirmations.has(row.key);
	for (let after: number | undefined = 0; after !== undefined;) {
		const { keys, next } = await stoppable(session, { numbers }, after);
		const decide = (row: Row) => {
			const change = isForbidden(row) ? withdrawn(row, 'opted_out', now) : undefined;
			if (change) of(row.e164).cancelled++;
			return change;
		};
		const rows = await changeMessages(session, keys, now, eachMessage(decide));
		for (const row of rows.values()) {
			if (isForbidden(row)) of(row.e164).atGateway.push(...toCancelAtGateway([row]));
		}
		after = next;
	}
	return all;
}
