import type { E164 } from '../phone';
import { standingOf, type ConsentStanding } from './consent';
import type { MessagePurpose, MessageState } from './messages';
import type { Session } from './sql';

export interface LookUpOptions {
	/** Sends are listed from this moment on (epoch ms); none when left out. */
	readonly sendsSince?: number | undefined;
	/** Only sends for these purposes; all when left out. */
	readonly purposes?: readonly MessagePurpose[] | undefined;
}

/** What a decision about one number needs of the past. */
export interface PersonOnRecord extends ConsentStanding {
	/**
	 * When messages went out to the number (epoch ms, ascending), so that a cap can be counted over
	 * any number of days, and the moment told when it frees. What may have been sent counts as sent.
	 */
	readonly sends: readonly number[];
}

/** States in which the person has got the message, or may have. */
const SENT: readonly MessageState[] = [
	'sending',
	'accepted',
	'scheduled',
	'unknown',
	'delivered',
	'undelivered',
];

const NO_SENDS: readonly number[] = Object.freeze([]);

/** Consent, opt-out and recent sends of many numbers at once; every number asked for has an answer. */
export async function lookUpPeople(
	session: Session,
	numbers: readonly E164[],
	options: LookUpOptions,
): Promise<Map<E164, PersonOnRecord>> {
	const people = new Map<E164, PersonOnRecord>();
	const standings = await standingOf(session, numbers);
	const sends = await sendsOf(session, numbers, options);
	for (const number of numbers) {
		people.set(number, { ...standings.get(number), sends: sends.get(number) ?? NO_SENDS });
	}
	return people;
}

async function sendsOf(
	{ db, dialect }: Session,
	numbers: readonly string[],
	{ sendsSince, purposes }: LookUpOptions,
): Promise<Map<string, number[]>> {
	const sends = new Map<string, number[]>();
	if (sendsSince === undefined) return sends;
	const rows = await db
		.selectFrom('sms_messages')
		.select(['e164', 'sent_at'])
		.where('e164', 'in', dialect.among(numbers))
		.where('sent_at', '>=', sendsSince)
		.where('state', 'in', SENT)
		.$if(purposes !== undefined, (query) => query.where('purpose', 'in', [...(purposes ?? [])]))
		.execute();
	for (const { e164, sent_at: at } of rows) {
		const list = sends.get(e164);
		if (list) list.push(at ?? 0);
		else sends.set(e164, [at ?? 0]);
	}
	for (const list of sends.values()) list.sort((a, b) => a - b);
	return sends;
}
