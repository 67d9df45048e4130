import type { IExecuteFunctions } from 'n8n-workflow';
import type { Ledger } from '../../lib/ledger';
import { NEVER_MARKED, type NewMessage, type OutcomeEntry } from '../../lib/message';
import { toE164 } from '../../lib/phone';
import { answered } from '../shared/ledger';
import type { Gone } from './gone';

/** Long enough for the next call; should it never come, the message is held again. */
const LEASE_MS = 60_000;

/**
 * Has messages that were given out wait for a rerun of their campaign instead of for the next minute:
 * refused, with the reason, and free to be tried again. Whoever claimed one meanwhile keeps it.
 *
 * @returns those that were put aside
 */
export async function putAside(
	context: IExecuteFunctions,
	{ messages }: Ledger,
	gone: readonly Gone[],
	now: number,
): Promise<readonly Gone[]> {
	const entries = gone.flatMap(entryOf);
	if (entries.length === 0) return [];
	const run = `${context.getWorkflow().id ?? ''}/${context.getExecutionId()}/check`;
	const claims = await answered(context, messages.claim(entries, { run, leaseMs: LEASE_MS, now }));
	const ours = new Set(claims.flatMap(({ answer, key }) => (answer === 'claimed' ? key : [])));
	const outcomes = gone.flatMap(({ key, reason, detail }): readonly OutcomeEntry[] =>
		ours.has(key)
			? [
					{
						key,
						attempt: NEVER_MARKED,
						outcome: { kind: 'refused', reason, detail, retryable: true },
					},
				]
			: [],
	);
	const settled = await answered(context, messages.record(outcomes, { run, now }));
	const done = new Set(settled.flatMap((one) => (one.done ? one.key : [])));
	return gone.filter(({ key }) => done.has(key));
}

function entryOf({ key, e164: written, sms }: Gone): readonly NewMessage[] {
	const e164 = toE164(written);
	return e164 && sms ? [{ ...sms, key, e164, released: true }] : [];
}
