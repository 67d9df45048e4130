import { existsSync } from 'node:fs';
import path from 'node:path';
import { NodeOperationError } from 'n8n-workflow';
import type { Moved } from '../../../lib/ledger';
import { answered } from './answered';
import { readEnvironment } from './environment';
import { retireFile } from './handles';
import { ledgerCredential, placeOf, readLedgerSettings } from './ledgerCredential';
import { readMemo, writeMemo, type Memo } from './memo';
import type { LedgerContext } from './openLedger';
import { FILE_NAME, NOTES, refusals, type Refusal } from './refusals';

/**
 * Moves the embedded ledger into the database of the node's credential: contacts, consent, opt-outs
 * and messages, all of it or nothing. From then on a node without the credential refuses.
 */
export async function moveLedger(
	context: LedgerContext,
): Promise<Moved & { readonly place: string }> {
	const refuse = ({ message, description }: Refusal) =>
		new NodeOperationError(context.getNode(), message, { description });
	if (!context.getNode().credentials?.[ledgerCredential]) throw refuse(refusals.whereTo());
	const settings = readLedgerSettings(await context.getCredentials(ledgerCredential));
	if (!settings.ok) throw refuse(refusals.badCredential(settings.failure));
	const { folder } = readEnvironment();
	const file = path.join(folder, FILE_NAME);
	const memo = readMemo(folder);
	if (memo) throw refuse(refusals.movedBefore(memo));
	if (!existsSync(file)) throw refuse(refusals.nothingToMove(file));
	const { moveToPostgres, openSqliteLedger } = await import('../../../lib/ledger');
	// Brings a file of an older version up to date, and tells whether it is a ledger at all.
	const former = await answered(context, openSqliteLedger({ file }));
	try {
		const moved = await answered(context, moveToPostgres(file, settings.value));
		const since = new Date().toISOString().slice(0, 10);
		const now: Memo = { id: moved.id, place: placeOf(settings.value), since };
		await answered(context, former.notes.set(NOTES.successor, JSON.stringify(now)));
		writeMemo(folder, now);
		await retireFile(file);
		return { ...moved, place: now.place };
	} finally {
		await former.close();
	}
}
