import type { Job } from './job';
import { notClaimed } from './remembered';
import { contextOf, type Run } from './run';
import { type Skip, held, skipped } from '../../message';

/** A message that may not leave now. */
export interface Hindered {
	readonly job: Job;
	readonly refusal: Skip;
}

/**
 * Deals with messages that may not leave at this moment: those whose hours are over wait in the
 * ledger for the next opening, the others are told why.
 */
export async function setAside(run: Run, hindered: readonly Hindered[]): Promise<void> {
	const { ports, settings } = run;
	const now = ports.now();
	const waiting = hindered.flatMap(({ job, refusal }) => {
		const entry = refusal.reason === 'too_late' ? job.untilNextOpening(now) : undefined;
		if (entry) return { job, entry };
		run.settle(job, skipped(contextOf(run, job), refusal.reason, refusal.message));
		return [];
	});
	if (waiting.length === 0) return;
	const entries = waiting.map(({ entry }) => entry);
	const answers = await ports.ledger.hold(entries, { run: settings.run, now });
	if (!answers.ok) return run.breakDown(answers.failure);
	for (const [index, { job, entry }] of waiting.entries()) {
		const answer = answers.value[index]!;
		const context = contextOf(run, job);
		run.settle(
			job,
			answer.answer === 'held'
				? held(context, entry.sendAt, 'too_late')
				: notClaimed(context, answer, settings.run),
		);
	}
}
