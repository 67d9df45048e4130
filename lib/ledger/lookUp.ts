import type { MessageState, Purpose, Subject } from '../message';
import type { E164 } from '../phone';
import { type ConsentStanding, erasedAliases, standingOf } from './consent';
import type { Session } from './sql';

export interface LookUpOptions {
	/** Sends are listed from this moment on (epoch ms); none when left out. */
	readonly sendsSince?: number | undefined;
	/** Only sends for these purposes; all when left out. */
	readonly purposes?: readonly Purpose[] | undefined;
}

/** What a decision about one number needs of the past. */
export interface KnownPerson extends ConsentStanding {
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
): Promise<Map<E164, KnownPerson>> {
	const people = new Map<E164, KnownPerson>();
	const standings = await standingOf(session, numbers);
	const sends = await sendsOf(session, numbers, options);
	for (const number of numbers) {
		people.set(number, { ...standings.get(number), sends: sends.get(number) ?? NO_SENDS });
	}
	return people;
}

async function sendsOf(
	session: Session,
	numbers: readonly E164[],
	{ sendsSince, purposes }: LookUpOptions,
): Promise<Map<E164, number[]>> {
	const { db, dialect } = session;
	const sends = new Map<E164, number[]>();
	if (sendsSince === undefined) return sends;
	const aliases = await erasedAliases(session, numbers);
	const numberOf = new Map<Subject, E164>(numbers.map((number) => [number, number]));
	for (const number of numbers) {
		// What was sent before an erasure was sent to the same person.
		const alias = aliases.get(number);
		if (alias !== undefined) numberOf.set(alias, number);
	}
	const rows = await db
		.selectFrom('sms_messages')
		.select(['e164', 'sent_at'])
		.where('e164', 'in', dialect.among([...numberOf.keys()]))
		.where('sent_at', '>=', sendsSince)
		.where('state', 'in', SENT)
		.$if(purposes !== undefined, (query) => query.where('purpose', 'in', [...(purposes ?? [])]))
		.execute();
	for (const { e164, sent_at: at } of rows) {
		const number = numberOf.get(e164);
		if (number === undefined) continue;
		const list = sends.get(number);
		if (list) list.push(at ?? 0);
		else sends.set(number, [at ?? 0]);
	}
	for (const list of sends.values()) list.sort((a, b) => a - b);
	return sends;
}
