import type { ReadableSms } from '../item';
import { messageKey, type Skip } from '../message';
import type { PhoneNumber } from '../phone';
import { ok, type Result } from '../shared';
import { measure } from '../text';
import { chooseSender } from './chooseSender';
import type { Job, JobSettings } from './job';

/**
 * A message to one of the user's own numbers. It stands outside the campaign, its key and its counts;
 * hours do not apply.
 *
 * @param run names the execution: the test can be sent again in the next one, and once in this
 */
export function makeTestJob(
	{ sender: wanted, text, segments, credits }: ReadableSms,
	{ e164, country }: PhoneNumber,
	place: number,
	{
		gateway,
		senderName,
		senders,
		registered,
		run,
		now,
	}: Pick<JobSettings, 'gateway' | 'senderName' | 'senders' | 'registered' | 'now'> & {
		readonly run: string;
	},
): Result<Job, Skip> {
	const chosen = chooseSender(wanted || senderName, country, senders, {
		gateway,
		registered,
		at: now,
	});
	if (!chosen.ok) return chosen;
	const sender = chosen.value;
	const key = messageKey(`test ${run}`, e164);
	const { encoding } = measure(text);
	return ok({
		place,
		// Purpose and campaign are left out of the books: a test is nobody's marketing.
		entry: { key, e164, purpose: 'transactional', sender, text, segments, credits },
		country,
		message: { to: e164, sender, text, encoding, idempotencyKey: key },
		mayLeave: () => ok(undefined),
		untilNextOpening: () => undefined,
	});
}
