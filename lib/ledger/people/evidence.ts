import { isErased, type StoredMessage, type Subject } from '../../message';
import type { E164 } from '../../phone';
import {
	consentHistory,
	type ConsentRecord,
	type ConsentStanding,
	type ConsentVerification,
	keyedHash,
	standingOf,
	verifyConsent,
} from '../consent';
import { getContacts, type StoredContact } from '../contacts';
import type { StoredEvent } from '../events';
import { storedMessage } from '../messages';
import { type RowsVerification, storedGrounds, verifyRows } from '../proof';
import type { Session } from '../sql';
import { storedEvent } from './story';

/** A message with by what it was allowed to leave, as stored; absent where that was not kept. */
export interface AllowedMessage {
	readonly message: StoredMessage;
	/** Whether a stop to one kind of text counts for it too. */
	readonly heedsEveryStop: boolean;
	readonly ground?: unknown;
	/** The consent that its item told of when it was sent. */
	readonly consent?: unknown;
}

/** All that is on record under one name of a person, and whether it is as it was written. */
export interface EvidenceRecord {
	readonly consents: readonly ConsentRecord[];
	readonly messages: readonly AllowedMessage[];
	readonly events: readonly StoredEvent[];
	readonly verification: {
		readonly consent: ConsentVerification;
		readonly rows: RowsVerification;
	};
}

export interface PersonEvidence extends EvidenceRecord {
	readonly e164: E164;
	readonly contact: StoredContact | null;
	/** What counts now; an opt-out kept after an erasure included. */
	readonly standing: ConsentStanding;
	/** Links of this person that can still be opened. */
	readonly links: readonly { readonly url: string; readonly clicks: number }[];
	/** What is left of a person who was erased; absent for one who never was. */
	readonly erased?: EvidenceRecord;
}

/** What answers a complaint of one number. Reads by the number alone, however large the ledger is. */
export async function evidenceOf(session: Session, e164: E164): Promise<PersonEvidence> {
	const contacts = await getContacts(session, [e164]);
	const standings = await standingOf(session, [e164]);
	const links = await session.db
		.selectFrom('sms_links')
		.select(['url', 'clicks'])
		.where('e164', '=', e164)
		.orderBy('created_at')
		.execute();
	const erased = await recordOf(session, keyedHash(session.secret, e164));
	const { consents, messages } = erased;
	return {
		e164,
		contact: contacts.get(e164) ?? null,
		standing: standings.get(e164) ?? {},
		links,
		...(await recordOf(session, e164)),
		...(consents.length + messages.length > 0 && { erased }),
	};
}

async function recordOf(session: Session, subject: Subject): Promise<EvidenceRecord> {
	const { db } = session;
	const messages = await db
		.selectFrom('sms_messages')
		.selectAll()
		.where('e164', '=', subject)
		.orderBy('id')
		.execute();
	const events = await db
		.selectFrom('sms_events')
		.selectAll()
		.where('e164', '=', subject)
		.orderBy('id')
		.execute();
	const grounds = await storedGrounds(session, [
		...new Set(messages.flatMap(({ ground }) => ground ?? [])),
	]);
	const given = { messages, events, grounds, erased: isErased(subject) };
	return {
		consents: await consentHistory(session, subject),
		messages: messages.map((row) => ({
			message: storedMessage(row),
			heedsEveryStop: row.heeds_every_stop === 1,
			...read('ground', grounds.get(row.ground ?? '')),
			...read('consent', row.consent ?? undefined),
		})),
		events: events.map(storedEvent),
		verification: {
			consent: await verifyConsent(session, subject),
			rows: await verifyRows(session, given),
		},
	};
}

/** What was stored as JSON, unless somebody has made something else of it. */
function read(name: string, text: string | undefined): Readonly<Record<string, unknown>> {
	if (text === undefined) return {};
	try {
		return { [name]: JSON.parse(text) as unknown };
	} catch {
		return { [name]: text };
	}
}
