import type { Accepted } from '../../../lib/ledger';
import { answered } from './answered';
import { readEnvironment } from './environment';
import { fileRefusal } from './fileRefusal';
import { fileLedger, whileClosed } from './handles';
import { ledgerCredential } from './ledgerCredential';
import { ledgerFile, namesAside, refused } from './ledgerPlace';
import { readMemo } from './memo';
import type { LedgerContext } from './openLedger';
import { refusals } from './refusals';

/** Goes on with the ledger file that stands there, though it is older than remembered, or another one. */
export async function acceptLedger(context: LedgerContext): Promise<Accepted> {
	const { queueMode, folder } = readEnvironment();
	if (queueMode) throw refused(context, refusals.queueMode());
	const inPostgres = context.getNode().credentials?.[ledgerCredential] ?? readMemo(folder);
	if (inPostgres) throw refused(context, refusals.notAFile());
	const file = ledgerFile();
	const { acceptLedgerFile } = await import('../../../lib/ledger');
	const opened = await fileLedger(file, { keepTexts: true });
	// An open one may have been overwritten since.
	const asked = opened.ok ? await opened.value.campaigns.all() : opened;
	if (asked.ok) throw refused(context, refusals.nothingToAccept());
	if (!['older', 'other_file'].includes(asked.failure.code)) {
		throw refused(context, await fileRefusal(file, asked.failure));
	}
	return await answered(
		context,
		whileClosed(file, () => acceptLedgerFile(file, namesAside(new Date()).file)),
	);
}
