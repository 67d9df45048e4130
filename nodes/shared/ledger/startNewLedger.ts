import { existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import type { Ledger, LedgerFailureCode } from '../../../lib/ledger';
import { answered } from './answered';
import { hasPeople, type ChooseOptions } from './chooseLedger';
import { readEnvironment } from './environment';
import { fileLedger, whileClosed } from './handles';
import { ledgerCredential, readLedgerSettings } from './ledgerCredential';
import { ledgerFile, namesAside, refused } from './ledgerPlace';
import { MEMO_NAME, readMemo } from './memo';
import { openLedger, type LedgerContext } from './openLedger';
import { refusalOf, refusals } from './refusals';

/** What can become of a file so that it is no ledger to go on with. */
const LOST: ReadonlySet<LedgerFailureCode> = new Set([
	'damaged',
	'emptied',
	'gone',
	'log_lost',
	'not_a_database',
	'older',
	'other_file',
]);

/**
 * Begins a new, empty ledger on purpose: in n8n's user folder, or in the database of the node's
 * credential. What was the ledger is kept under another name. One that is in order is set aside only by
 * a person's word, so that a workflow with this operation in it does no harm when it is run again.
 *
 * @returns where the former ledger is kept, if there was a file
 */
export async function startNewLedger(
	context: LedgerContext,
	options: ChooseOptions,
	evenIfInOrder: boolean,
): Promise<{ readonly ledger: Ledger; readonly aside: string | undefined }> {
	const { folder } = readEnvironment();
	const file = ledgerFile();
	const names = namesAside(new Date());
	if (!evenIfInOrder) {
		const where = await inOrder(context, file);
		if (where !== undefined) throw refused(context, refusals.stillInUse(where));
	}
	await tryNewPlace(context, options);
	const { startAnew } = await import('../../../lib/ledger');
	const wasThere = existsSync(file);
	await answered(
		context,
		whileClosed(file, async () => startAnew(file, names.file)),
	);
	const memo = path.join(folder, MEMO_NAME);
	if (existsSync(memo)) renameSync(memo, names.memo);
	const ledger = await openLedger(context, options);
	return { ledger, aside: wasThere ? names.file : undefined };
}

/** Where a ledger is that can be gone on with and knows anybody; nothing where there is none. */
async function inOrder(context: LedgerContext, file: string): Promise<string | undefined> {
	const memo = readMemo(readEnvironment().folder);
	if (memo) return memo.place;
	const { recallLedger } = await import('../../../lib/ledger');
	if (!existsSync(file) && !recallLedger(file)) return undefined;
	const opened = await fileLedger(file, { keepTexts: true });
	// An open one may have been spoiled since.
	const asked = opened.ok ? await opened.value.campaigns.all() : opened;
	if (opened.ok && asked.ok) {
		const inUse = await hasPeople(opened.value);
		if (!inUse.ok) throw refused(context, inUse.failure);
		return inUse.value ? file : undefined;
	}
	if (asked.ok || LOST.has(asked.failure.code)) return undefined;
	throw refused(context, refusalOf(asked.failure));
}

/** Whether there can be a ledger where the new one is to be, before the former one is set aside. */
async function tryNewPlace(
	context: LedgerContext,
	{ folderIsPersistent = false }: ChooseOptions,
): Promise<void> {
	const { queueMode, database, folder } = readEnvironment();
	if (context.getNode().credentials?.[ledgerCredential]) {
		const settings = readLedgerSettings(await context.getCredentials(ledgerCredential));
		if (!settings.ok) throw refused(context, refusals.badCredential(settings.failure));
		const { checkPostgresLedger } = await import('../../../lib/ledger');
		return await answered(context, checkPostgresLedger(settings.value));
	}
	if (queueMode) throw refused(context, refusals.queueMode());
	if (database !== 'sqlite' && !folderIsPersistent) {
		throw refused(context, refusals.folderMayVanish(database, folder));
	}
}
