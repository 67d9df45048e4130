import { campaignId } from '../../message';
import type { E164 } from '../../phone';
import { ok, type Result } from '../../shared';
import type { LedgerFailure } from '../failure';
import type { CancelTarget } from '../messages';
import type { Session } from '../sql';
import type { Store } from '../store';

/** What runs have before them for somebody who is erased. */
export async function forgetRunsOf({ db }: Session, e164: E164): Promise<void> {
	await db.deleteFrom('sms_run_messages').where('e164', '=', e164).execute();
}

/**
 * Who cancels a campaign, or all that is for somebody, does not want the rest of a dead run to come. A message
 * that is cancelled by its key is settled with that, if the ledger knew it.
 */
export async function leaveNothingOf(
	store: Store,
	target: CancelTarget,
): Promise<Result<void, LedgerFailure>> {
	if (!('campaign' in target || 'numbers' in target)) return ok(undefined);
	return await store.write(async ({ db, dialect }) => {
		const all = db.deleteFrom('sms_run_messages');
		const theirs =
			'campaign' in target
				? all.where('campaign', '=', campaignId(target.campaign))
				: all.where('e164', 'in', dialect.among(target.numbers));
		await theirs.execute();
		return ok(undefined);
	});
}
