import type { LedgerFailure } from '../../../lib/ledger';
import { forgetAfter } from './handles';
import { refusalOf, refusals, type Refusal } from './refusals';

/** Why the embedded ledger is not opened: what became of its file, since when, and what to do. */
export async function fileRefusal(file: string, failure: LedgerFailure): Promise<Refusal> {
	forgetAfter(failure);
	const { lookIntoLedgerFile, recallLedger, rescuedCopyOf } = await import('../../../lib/ledger');
	const at = recallLedger(file)?.at;
	switch (failure.code) {
		case 'gone':
			return refusals.gone(file, at, rescuedCopyOf(file));
		case 'emptied':
			return refusals.emptied(file, at);
		case 'older': {
			const found = await lookIntoLedgerFile(file);
			return refusals.older(file, at, found.ok ? found.value.endsAt : undefined);
		}
		case 'other_file':
			return refusals.otherFile(file, at);
		case 'damaged':
			return refusals.damaged(file, failure.detail);
		default:
			return refusalOf(failure);
	}
}
