import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import type { Answer, Ledger, PostgresSettings } from '../../../lib/ledger';
import { fail, ok, type Result } from '../../../lib/shared';
import { readEnvironment } from './environment';
import { fileRefusal } from './fileRefusal';
import { databaseLedger, fileLedger, forgetAfter, type StoreOptions } from './handles';
import { placeOf, readLedgerSettings } from './ledgerCredential';
import { parseMemo, readMemo, writeMemo, type Memo } from './memo';
import { FILE_NAME, NOTES, refusalOf, refusals, type Refusal } from './refusals';

export interface ChooseOptions extends Partial<StoreOptions> {
	/** The user's word that n8n's user folder outlives a redeploy; remembered in the ledger. */
	readonly folderIsPersistent?: boolean;
}

type Choice<Value> = Promise<Result<Value, Refusal>>;

/** The one ledger of this n8n, or why it is not the one this node was set up for. */
export async function chooseLedger(
	credential: ICredentialDataDecryptedObject | undefined,
	{ folderIsPersistent = false, keepTexts = true }: ChooseOptions,
): Choice<Ledger> {
	if (credential === undefined) return await chooseFile(folderIsPersistent, { keepTexts });
	const settings = readLedgerSettings(credential);
	if (!settings.ok) return fail(refusals.badCredential(settings.failure));
	return await chooseDatabase(settings.value, { keepTexts });
}

async function chooseFile(folderIsPersistent: boolean, options: StoreOptions): Choice<Ledger> {
	const { queueMode, database, folder } = readEnvironment();
	if (queueMode) return fail(refusals.queueMode());
	const memo = readMemo(folder);
	if (memo) return fail(refusals.keptInPostgres(memo));
	const file = path.resolve(folder, FILE_NAME);
	const mayVanish = database !== 'sqlite';
	if (mayVanish && !folderIsPersistent && !existsSync(file)) {
		return fail(refusals.folderMayVanish(database, folder));
	}
	const opened = await openFile(file, options);
	if (!opened.ok) return opened;
	const { ledger, successor } = opened.value;
	if (successor) return fail(refusals.keptInPostgres(successor));
	if (!mayVanish) return ok(ledger);
	const confirmed = await confirm(ledger, folderIsPersistent);
	if (!confirmed.ok) return confirmed;
	return confirmed.value ? ok(ledger) : fail(refusals.folderMayVanish(database, folder));
}

interface OpenFile {
	readonly ledger: Ledger;
	/** The database that has taken its place. */
	readonly successor: Memo | undefined;
}

/** Opens the embedded ledger, or says what became of its file. */
async function openFile(file: string, options: StoreOptions): Choice<OpenFile> {
	const opened = await fileLedger(file, options);
	if (!opened.ok) return fail(await fileRefusal(file, opened.failure));
	const note = await opened.value.notes.get(NOTES.successor);
	if (!note.ok) return fail(await fileRefusal(file, note.failure));
	const successor = note.value === undefined ? undefined : parseMemo(note.value);
	return ok({ ledger: opened.value, successor });
}

/** Whether the user has confirmed, now or before, that the folder stays. */
async function confirm({ notes }: Ledger, now: boolean): Choice<boolean> {
	const before = await told(notes.get(NOTES.folderIsPersistent));
	if (!before.ok) return before;
	if (before.value !== undefined) return ok(true);
	if (!now) return ok(false);
	const noted = await told(notes.set(NOTES.folderIsPersistent, new Date().toISOString()));
	return noted.ok ? ok(true) : noted;
}

async function chooseDatabase(settings: PostgresSettings, options: StoreOptions): Choice<Ledger> {
	const { folder } = readEnvironment();
	const memo = readMemo(folder);
	// What the folder remembers has been checked before.
	const former = memo ? ok(undefined) : await formerFile(folder, options);
	if (!former.ok) return former;
	const place = placeOf(settings);
	const known = memo ?? former.value?.successor;
	const ledger = await databaseLedger(settings, options, known?.id || undefined);
	const isOther = ledger.ok
		? known && known.id !== '' && known.id !== ledger.value.id
		: ledger.failure.code === 'other_ledger';
	if (known && isOther) return fail(refusals.otherDatabase(place, known.place));
	const opened = await told(Promise.resolve(ledger));
	if (!opened.ok) return opened;
	const { id } = opened.value;
	if (memo?.id === id && memo.place === place) return opened;
	const since = known?.id === id ? known.since : new Date().toISOString().slice(0, 10);
	const now: Memo = { id, place, since };
	writeMemo(folder, now);
	if (!former.value) return opened;
	const noted = await told(former.value.ledger.notes.set(NOTES.successor, JSON.stringify(now)));
	return noted.ok ? opened : noted;
}

/** An embedded ledger that stands in the place a database is to take, unless people are in it. */
async function formerFile(folder: string, options: StoreOptions): Choice<OpenFile | undefined> {
	const file = path.resolve(folder, FILE_NAME);
	const { recallLedger } = await import('../../../lib/ledger');
	// One that is remembered and gone is not replaced in silence either.
	if (!existsSync(file) && !recallLedger(file)) return ok(undefined);
	const opened = await openFile(file, options);
	if (!opened.ok || opened.value.successor) return opened;
	const inUse = await hasPeople(opened.value.ledger);
	if (!inUse.ok) return inUse;
	return inUse.value ? fail(refusals.peopleInFile(file)) : opened;
}

/** Whether a ledger knows anybody. */
export async function hasPeople(ledger: Ledger): Choice<boolean> {
	const contacts = await told(ledger.contacts.page({}, { limit: 1 }));
	if (!contacts.ok) return contacts;
	const messages = await told(ledger.messages.page({}, { limit: 1 }));
	if (!messages.ok) return messages;
	if (contacts.value.items.length + messages.value.items.length > 0) return ok(true);
	// An opt-out needs no contact.
	const consents = await told(ledger.consent.verify());
	return consents.ok ? ok(consents.value.records > 0) : consents;
}

/** The ledger's own failures, as refusals. */
async function told<Value>(answer: Answer<Value>): Choice<Value> {
	const result = await answer;
	if (result.ok) return result;
	forgetAfter(result.failure);
	return fail(refusalOf(result.failure));
}
