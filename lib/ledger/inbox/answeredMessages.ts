import type { MessageState } from '../../message';
import type { E164 } from '../../phone';
import type { Row } from '../messages';
import { READ_BATCH, type Session, unique } from '../sql';
import type { Dated } from './identity';
import type { ConsentEventEntry, ReplyEntry } from './types';

/** By so much the clocks of gateways differ: a reply may seem to come before the message it answers. */
const CLOCKS_DIFFER_BY = 5 * 60_000;

/** Messages to one number that are looked at when it had so many that not all can be. */
const LATEST = 50;

/** States in which the person has got the message, or may have. */
const RECEIVED: readonly MessageState[] = [
	'sending',
	'accepted',
	'scheduled',
	'unknown',
	'delivered',
	'undelivered',
];

type Said = Dated<ReplyEntry | ConsentEventEntry>;

/**
 * The message that each of these answers: the latest that was sent to the number under the sender that it
 * is addressed to, else the latest to the number. What was sent later than it was said is answered by none.
 */
export async function answeredMessages(
	session: Session,
	said: readonly Said[],
): Promise<ReadonlyMap<Said, Row>> {
	const numbers = unique(said.flatMap(({ e164 }) => e164 ?? []));
	const sent = await sentTo(session, numbers);
	return new Map(
		said.flatMap((one) => {
			const rows = (sent.get(one.e164 ?? '') ?? []).filter(
				({ sent_at: at }) => (at ?? 0) <= one.at + CLOCKS_DIFFER_BY,
			);
			const sender = plainSender(one.to ?? '');
			const row =
				rows.find((row) => sender !== '' && plainSender(row.sender) === sender) ?? rows[0];
			return row ? [[one, row] as const] : [];
		}),
	);
}

/** Senders as they compare: "+1 555 0100", "0015550100" and "15550100" are one. */
const plainSender = (sender: string): string =>
	sender
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '')
		.replace(/^00(?=\d)/, '');

/** What was sent to each of these numbers, the latest first. */
async function sentTo(
	session: Session,
	numbers: readonly E164[],
): Promise<ReadonlyMap<string, readonly Row[]>> {
	if (numbers.length === 0) return new Map();
	const { db, dialect } = session;
	const few = await db
		.selectFrom('sms_messages')
		.selectAll()
		.where('e164', 'in', dialect.among(numbers))
		.where('sent_at', 'is not', null)
		.where('state', 'in', RECEIVED)
		.limit(READ_BATCH)
		.execute();
	const rows = few.length < READ_BATCH ? few : await latest(session, numbers);
	const sorted = rows.toSorted((a, b) => (b.sent_at ?? 0) - (a.sent_at ?? 0) || b.id - a.id);
	return Map.groupBy(sorted, ({ e164 }) => e164);
}

/** Somebody's own phone, on which every try lands, may have had a million. */
async function latest({ db }: Session, numbers: readonly E164[]): Promise<Row[]> {
	const all: Row[] = [];
	for (const number of numbers) {
		const rows = await db
			.selectFrom('sms_messages')
			.selectAll()
			.where('e164', '=', number)
			.where('sent_at', 'is not', null)
			.where('state', 'in', RECEIVED)
			.orderBy('sent_at', 'desc')
			.limit(LATEST)
			.execute();
		all.push(...rows);
	}
	return all;
}
