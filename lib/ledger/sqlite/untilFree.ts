import { setTimeout as sleep } from 'node:timers/promises';
import { fail, ok, type Result } from '../../shared';
import type { LedgerFailure } from '../failure';
import { sqliteFailure } from './sqliteFailure';

/** About ten seconds of asking for the lock; what another ledger process does takes far less. */
const TRIES = 160;
const PAUSE_MS = 50;

/** Tries again as long as another process holds the lock, without blocking this one in between. */
export async function untilFree<Value>(
	attempt: () => Value | Promise<Value>,
): Promise<Result<Value, LedgerFailure>> {
	for (let tries = 1; ; tries++) {
		try {
			return ok(await attempt());
		} catch (thrown) {
			const failure = sqliteFailure(thrown);
			if (failure.code !== 'locked' || tries === TRIES) return fail(failure);
			await sleep(PAUSE_MS);
		}
	}
}
