import type { Subject } from '../../message';
import { appendRecords, type NewConsent, sealRecords } from '../consent';
import { type Session, unique } from '../sql';
import type { Cancelled } from './cancel';
import { cancelOptedOutOf } from './cancelOptedOut';
import type { Row } from './messageRow';

/** How a gateway says, of any message, that the person has opted out. */
export const OPTED_OUT = 'opted_out';

/** A message of which a gateway said so. */
export interface HeardOptOut {
	readonly row: Pick<Row, 'e164' | 'campaign'>;
	/** Epoch milliseconds. */
	readonly at: number;
	/** How it was heard: “refusal of twilio”. */
	readonly source: string;
}

/**
 * Puts on record who, as a gateway says, has said stop, and cancels what waits for them, in the
 * transaction in which the message is settled: the next campaign may go through a gateway that never
 * heard of it. The gateway knows of one sender only; here it binds for all messages.
 *
 * Answers what it stopped for each number. An erased person is known by the keyed hash alone, and stops under it, without a word about whom the
 * message was for.
 */
export async function hearOptOuts(
	session: Session,
	heard: readonly HeardOptOut[],
	now: number,
): Promise<ReadonlyMap<Subject, Cancelled>> {
	if (heard.length === 0) return NOTHING;
	const { records } = await appendRecords(
		session,
		heard.map((one) => optOutOf(one, now)),
	);
	const numbers = unique(records.map(({ subject }) => subject));
	const cancelled = await cancelOptedOutOf(session, numbers, now);
	await sealRecords(session, records);
	return cancelled;
}

const NOTHING: ReadonlyMap<Subject, Cancelled> = new Map();

const optOutOf = ({ row, at, source }: HeardOptOut, now: number): NewConsent => ({
	subject: row.e164,
	kind: 'opt_out',
	status: '',
	scope: 'all',
	source,
	proof: '',
	campaign: row.e164.startsWith('erased:') ? null : row.campaign,
	at: Math.min(at, now),
	day: '',
	recorded_at: now,
});
