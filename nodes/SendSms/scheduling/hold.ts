import type { IExecuteFunctions } from 'n8n-workflow';
import {
	aboutJob,
	isWaitingAs,
	notClaimed,
	type ScheduledJob,
	toHold,
} from '../../../lib/campaign';
import {
	type Delivery,
	held,
	type HoldAnswer,
	inUtc,
	SKIP_REASONS,
	skipped,
} from '../../../lib/message';
import { answered } from '../../shared/ledger';
import type { Fates } from '../fates';
import { runOf } from '../ports';
import type { Sending } from '../sending';
import { makeWay } from './makeWay';
import { openNewest } from './newest';
import { telling } from './telling';

/** In one transaction of the ledger: of a thousand it kept the event loop for 90 ms, and took no less in all. */
const AT_ONCE = 250;

/** How often one that another execution was quicker with is tried again: the later one is to win. */
const MOST_ROUNDS = 3;

/** In the ledger, until “Scheduled SMS Trigger” gives it out to be checked anew. */
export async function hold(
	context: IExecuteFunctions,
	sending: Sending,
	fates: Fates,
	jobs: Iterable<ScheduledJob> | AsyncIterable<ScheduledJob>,
): Promise<void> {
	const { deliveries } = fates;
	const { id } = sending.client.access.gateway;
	const run = runOf(context);
	const about = (job: ScheduledJob) => aboutJob(job, id, Date.now());
	const superseded = (job: ScheduledJob) => {
		deliveries[job.place] = skipped(about(job), 'replaced', SKIP_REASONS.replaced);
	};
	/** Those that earlier batches of this run have held, and a later item may take the place of. */
	const before = new Map<string, ScheduledJob>();
	const batch = openNewest(superseded);

	const holdBatch = async () => {
		let open = batch.take();
		for (let round = 1; open.length > 0 && round <= MOST_ROUNDS; round++) {
			open = await holdThese(open);
		}
	};
	/** @returns those that another execution has put at the gateway meanwhile */
	const holdThese = async (all: readonly ScheduledJob[]): Promise<readonly ScheduledJob[]> => {
		const kept = await makeWay(context, sending, all);
		for (const [place, delivery] of kept) deliveries[place] = delivery;
		const open = all.filter(({ place }) => !kept.has(place));
		if (open.length === 0) return [];
		const holding = sending.ledger.messages.hold(open.map(toHold), { run, now: Date.now() });
		const answers = await answered(context, holding);
		for (const [index, answer] of answers.entries()) {
			const job = open[index]!;
			deliveries[job.place] = answer.answer === 'held' ? heldAs(job, answer) : notHeld(job, answer);
			if (answer.answer !== 'held' || !job.entry.replaces) continue;
			const earlier = before.get(answer.key);
			if (earlier) superseded(earlier);
			before.set(answer.key, job);
		}
		return open.filter((job, index) => {
			const answer = answers[index]!;
			const isAt = answer.answer === 'already' && answer.message.state === 'scheduled';
			return isAt && job.entry.replaces && !isWaitingAs(job, answer.message);
		});
	};
	const heldAs = (job: ScheduledJob, { replaced }: Extract<HoldAnswer, { answer: 'held' }>) =>
		telling(telling(held(about(job), job.sendAt), job.told), inTheStead(replaced));
	const notHeld = (
		job: ScheduledJob,
		answer: Exclude<HoldAnswer, { answer: 'held' }>,
	): Delivery => {
		if (answer.answer !== 'already' || !job.entry.replaces) {
			return notClaimed(about(job), answer, run);
		}
		if (answer.message.state === 'sending') {
			return skipped(about(job), 'in_progress', LEAVING);
		}
		return isWaitingAs(job, answer.message)
			? skipped(about(job), 'waiting', nothingToChange(job.sendAt))
			: notClaimed(about(job), answer, run);
	};

	for await (const job of jobs) {
		batch.add(job);
		if (batch.size === AT_ONCE) await holdBatch();
	}
	await holdBatch();
}

type Replaced = Extract<HoldAnswer, { answer: 'held' }>['replaced'];

function inTheStead(replaced: Replaced): string {
	if (!replaced) return '';
	if (replaced.state === 'cancelled') return 'It had been cancelled, and waits again.';
	return replaced.sendAt === undefined
		? 'It takes the place of the one before.'
		: `It takes the place of the one that waited until ${inUtc(replaced.sendAt)}.`;
}

const nothingToChange = (sendAt: number): string =>
	`Nothing to change: the very same message waits until ${inUtc(sendAt)} already.`;

const LEAVING = 'The message is on its way to the gateway at this moment, too late to be replaced.';
