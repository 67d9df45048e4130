import { rmSync } from 'node:fs';
import type { LedgerContents } from '../../../lib/ledger';
import { answered } from './answered';
import { ledgerFile, refused } from './ledgerPlace';
import { openLedger, type LedgerContext } from './openLedger';
import type { ChooseOptions } from './chooseLedger';
import { refusals } from './refusals';

/**
 * Makes a copy of the embedded ledger as it is at this moment, while campaigns go on, and hands it to
 * `deliver`; afterwards it is removed. The copy is made beside the ledger, where its people are safe.
 */
export async function copyLedger(
	context: LedgerContext,
	options: ChooseOptions,
	deliver: (copy: string) => Promise<void>,
): Promise<LedgerContents> {
	const ledger = await openLedger(context, options);
	if (ledger.kind === 'postgres') throw refused(context, refusals.backedUpByPostgres());
	const { backUpLedgerFile } = await import('../../../lib/ledger');
	const copy = `${ledgerFile()}.${process.pid}-${Date.now()}.backup`;
	try {
		const contents = await answered(context, backUpLedgerFile(ledgerFile(), copy));
		await deliver(copy);
		return contents;
	} finally {
		rmSync(copy, { force: true });
	}
}
