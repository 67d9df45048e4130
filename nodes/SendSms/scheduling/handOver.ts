import type { IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { aboutJob, isWaitingAs, type ScheduledJob } from '../../../lib/campaign';
import { type Delivery, SKIP_REASONS, skipped } from '../../../lib/message';
import { answered } from '../../shared/ledger';
import { succeeded } from '../deliveries';
import type { Fates } from '../fates';
import { type Sending, sendJobs } from '../sending';
import { makeWay } from './makeWay';
import { openNewest } from './newest';
import { telling } from './telling';

const AT_ONCE = 1000;

/** How often one that another execution was quicker with is tried again: the later one is to win. */
const MOST_ROUNDS = 3;

/** At the gateway, which sends it by itself. */
export async function handOver(
	context: IExecuteFunctions,
	sending: Sending,
	{ deliveries }: Fates,
	jobs: AsyncIterable<ScheduledJob>,
): Promise<void> {
	const { gateway } = sending.client.access;
	if (!gateway.capabilities.schedule) {
		throw new NodeOperationError(
			context.getNode(),
			`${gateway.displayName} has no scheduler of its own`,
			{ description: 'Choose “Ledger” in “Schedule With”: the message then waits here.' },
		);
	}
	const replacing: ScheduledJob[] = [];
	const told = new Map<number, string>();
	const settle = (place: number, delivery: Delivery) => {
		deliveries[place] = succeeded(delivery) ? telling(delivery, told.get(place) ?? '') : delivery;
	};
	/** What takes no other's place goes right through; the rest is looked at first. */
	async function* plain(): AsyncGenerator<ScheduledJob> {
		for await (const job of jobs) {
			if (job.told !== '') told.set(job.place, job.told);
			if (job.entry.replaces) replacing.push(job);
			else yield job;
		}
	}
	await sendJobs(context, sending, plain(), settle);

	const newest = openNewest((job) =>
		settle(
			job.place,
			skipped(aboutJob(job, gateway.id, Date.now()), 'replaced', SKIP_REASONS.replaced),
		),
	);
	for (const job of replacing) newest.add(job);
	const all = newest.take();
	for (let from = 0; from < all.length; from += AT_ONCE) {
		let open = all.slice(from, from + AT_ONCE);
		for (let round = 1; open.length > 0 && round <= MOST_ROUNDS; round++) {
			const kept = await makeWay(context, sending, open);
			for (const [place, delivery] of kept) settle(place, delivery);
			const free = open.filter(({ place }) => !kept.has(place));
			await sendJobs(context, sending, free, settle);
			const left = free.filter(({ place }) => deliveries[place]?.reason === 'waiting');
			const known = await answered(
				context,
				sending.ledger.messages.get(left.map(({ entry }) => entry.key)),
			);
			open = left.filter((job) => {
				const message = known.get(job.entry.key);
				return message !== undefined && !isWaitingAs(job, message);
			});
		}
	}
}
