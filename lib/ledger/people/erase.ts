import { type ErasedAlias, isErased, type OptOut, type ToCancelAtGateway } from '../../message';
import type { E164 } from '../../phone';
import { fail, ok, type Result } from '../../shared';
import { eraseBirthdays } from '../birthdays';
import {
	appendRecords,
	dayOverAt,
	keyedHash,
	type NewConsent,
	REPLY,
	standingOf,
	statesOf,
	updateSeal,
} from '../consent';
import { ledgerFailure, type LedgerFailure } from '../failure';
import { cancelKeys, type Row, stoppable } from '../messages';
import { META, writeMeta } from '../meta';
import { sealMessage } from '../proof';
import { forgetRunsOf } from '../runs';
import type { Session } from '../sql';

export interface Erased {
	/** Whether an opt-out stands on, under the keyed hash of the number. */
	readonly optOutKept: boolean;
	/** Messages whose number, text and events were removed; their counts stay with the campaign. */
	readonly messages: number;
	/** What the gateway still had scheduled, and the person should not get. */
	readonly atGateway: readonly ToCancelAtGateway[];
}

/**
 * Forgets a person (GDPR article 17): contact, lists, texts, events, links and consent history go;
 * messages and birthdays stay as counts under a keyed hash, so that no campaign is sent twice to someone
 * who is imported again; an opt-out stays under the keyed hash of the number (see `keyedHash` for what that
 * protects), so that the person is not texted again. The chains of other numbers are not touched.
 *
 * Fails with `message_in_flight` while a message to the number is on its way to the gateway.
 */
export async function erasePerson(
	session: Session,
	e164: E164,
	now: number,
): Promise<Result<Erased, LedgerFailure>> {
	const { keys } = await stoppable(session, { numbers: [e164] });
	const { atGateway } = await cancelKeys(session, keys, { now, reason: 'erased' });
	const messages = await messagesOf(session, e164);
	if (messages.some(({ state }) => state === 'sending')) {
		return fail(ledgerFailure('message_in_flight'));
	}
	const optOut = (await standingOf(session, [e164])).get(e164)?.optOut;
	const alias = keyedHash(session.secret, e164);
	const states = [...(await statesOf(session, [e164, alias])).values()];
	const isOwn = states.every(
		(state) => (state.kept_all_until ?? state.kept_marketing_until) === null,
	);
	await blankMessages(session, messages, alias);
	await blankInbox(session, e164, messages);
	await eraseBirthdays(session, e164, alias);
	await forgetRunsOf(session, e164);
	const removed = await removeRest(session, e164);
	await writeMeta(session, META.erasures, 'yes');
	const { records } = await appendRecords(session, [erasureOf(alias, optOut, isOwn, now)]);
	await updateSeal(session, [...removed, ...records.map(({ hash }) => hash)]);
	return ok({ optOutKept: optOut !== undefined, messages: messages.length, atGateway });
}

/** All that may be known afterwards: that someone was erased, when, an opt-out, and whether by reply. */
const erasureOf = (
	subject: ErasedAlias,
	optOut: OptOut | undefined,
	isOwn: boolean,
	now: number,
): NewConsent => ({
	subject,
	kind: 'erased',
	status: '',
	scope: optOut?.scope ?? '',
	// Of a STOP by reply alone, so that the person's START takes it back.
	source: optOut && isOwn ? REPLY : '',
	proof: '',
	campaign: null,
	at: optOut?.at ?? now,
	day: optOut?.until === undefined ? '' : dayOverAt(optOut.until),
	recorded_at: now,
});

async function messagesOf({ db, dialect }: Session, e164: E164) {
	return await db
		.selectFrom('sms_messages')
		.selectAll()
		.where('e164', '=', e164)
		.orderBy('key')
		.modifyEnd(dialect.forUpdate)
		.execute();
}

/** A key is a plain hash of the number, which can be guessed; what replaces it cannot. */
async function blankMessages(
	{ db, secret }: Session,
	messages: readonly Row[],
	alias: ErasedAlias,
): Promise<void> {
	for (const message of messages) {
		const { id, key } = message;
		const blank = {
			key: isErased(key) ? key : keyedHash(secret, key),
			e164: alias,
			text: null,
			text_hash: null,
			payload: null,
			gateway_message_id: null,
			reference: null,
			own_key: null,
			detail: '',
			consent: null,
		};
		await db
			.updateTable('sms_messages')
			.set({ ...blank, seal: sealMessage(secret, { ...message, ...blank }) })
			.where('id', '=', id)
			.execute();
	}
}

/**
 * Of what came in only that it came: a gateway that tells of it again is recognised by a keyed hash, and
 * puts nothing of the person on record anew.
 */
async function blankInbox(
	{ db, dialect, secret }: Session,
	e164: E164,
	messages: readonly { readonly key: string }[],
): Promise<void> {
	const rows = await db
		.selectFrom('sms_events')
		.select(['id', 'dedupe'])
		.where('e164', '=', e164)
		.where('dedupe', 'like', 'in:%')
		.execute();
	for (const { id, dedupe } of rows) {
		const dropped = {
			e164: null,
			message_key: null,
			gateway: null,
			gateway_message_id: null,
			account: null,
			output: null,
			given_to: null,
			data: '{}',
			seal: null,
		};
		await db
			.updateTable('sms_events')
			.set({ ...dropped, dedupe: keyedHash(secret, dedupe ?? '') })
			.where('id', '=', id)
			.execute();
	}
	await db.deleteFrom('sms_parts').where('e164', '=', e164).execute();
	await db
		.deleteFrom('sms_parts')
		.where('message_key', 'in', dialect.among(messages.map(({ key }) => key)))
		.execute();
}

/** @returns the hashes of the consent records that are gone */
async function removeRest({ db }: Session, e164: E164): Promise<string[]> {
	await db.deleteFrom('sms_contacts').where('e164', '=', e164).execute();
	await db.deleteFrom('sms_events').where('e164', '=', e164).execute();
	await db.deleteFrom('sms_links').where('e164', '=', e164).execute();
	const consents = await db
		.deleteFrom('sms_consents')
		.where('subject', '=', e164)
		.returning('hash')
		.execute();
	await db.deleteFrom('sms_consent_states').where('subject', '=', e164).execute();
	return consents.map(({ hash }) => hash);
}
