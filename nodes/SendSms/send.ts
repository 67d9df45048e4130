import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { aboutJob, type Job, makeJob, notYet, survey } from '../../lib/campaign';
import { SKIP_REASONS, skipped } from '../../lib/message';
import { callBackOverdue, tellCalledBack } from '../shared/callBack';
import { answered } from '../shared/ledger';
import { writeDown } from '../shared/optOuts';
import { tellUnwatched } from '../shared/watched';
import { layOut } from './deliveries';
import { ensureApproved } from './ensureApproved';
import { type Fates, inTurns, jobsInTurns, openFates } from './fates';
import { resumable } from './resuming';
import { openSending, type Sending, sendJobs } from './sending';
import { isHeldAnew, sumUp } from './summary';

/** Operation Send: each message that may go now goes once, however often the workflow runs. */
export async function send(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const fates = openFates();
	let failure: unknown;
	try {
		await sendAll(this, fates);
	} catch (error) {
		failure = error;
	}
	return await layOut(this, fates, failure);
}

async function sendAll(context: IExecuteFunctions, fates: Fates): Promise<void> {
	const sending = await openSending(context);
	if (sending.options.writeOptOuts) await writeDown(context, sending.ledger, sending.stops);
	await ensureApproved(context, sending);
	const { jobs, pilot, balance } = await lookAhead(
		context,
		sending,
		jobsInTurns(context, sending, fates, (given) => makeJob(given, sending.jobSettings)),
	);
	const chosen = (told: Fates) => (pilot ? only(pilot, jobs(), told, sending) : jobs());
	const items = context.getInputData();
	const sendAllOf = async () =>
		await sendJobs(
			context,
			sending,
			chosen(fates),
			(place, delivery) => (fates.deliveries[place] = notYet(items[place]?.json ?? {}, delivery)),
		);
	await resumable(context, sending, chosen(openFates()), sendAllOf);
	sumUp(context, fates.deliveries, balance);
	const waits = fates.deliveries.some((delivery) => delivery && isHeldAnew(delivery));
	if (waits) await tellUnwatched(context, sending.ledger);
	const overdue = await callBackOverdue(context, sending.ledger);
	tellCalledBack(context, overdue, { triedAgain: true });
}

interface LookedAhead {
	/**
	 * All of them, though they were looked at: to make one, with its seal and its hours, is the dearest of it. Only
	 * those of a run that is to be resumed can be gone through twice.
	 */
	readonly jobs: () => AsyncIterable<Job>;
	/** The sample of a pilot, by the keys of its messages. */
	readonly pilot?: ReadonlySet<string> | undefined;
	/** Credits before the run; absent where they were not asked for, or the account counts money. */
	readonly balance?: number;
}

/** A campaign that cannot be paid for is not started. */
async function lookAhead(
	context: IExecuteFunctions,
	sending: Sending,
	jobs: AsyncIterable<Job>,
): Promise<LookedAhead> {
	const { client, options } = sending;
	const { stopWhenBalanceIsLow, resumeAfterCrash, pilot = 0, maximumCredits = Infinity } = options;
	const looksAtBalance = stopWhenBalanceIsLow && client.access.gateway.balance !== undefined;
	const looksAhead = looksAtBalance || pilot > 0;
	if (!looksAhead && !resumeAfterCrash) return { jobs: () => jobs };

	const made: Job[] = [];
	for await (const job of jobs) made.push(job);
	if (!looksAhead) return { jobs: () => inTurns(made) };
	const surveyed = await answered(
		context,
		survey(inTurns(made), sending.ledger, { pilotSize: pilot, now: sending.startedAt }),
	);
	const ahead = { jobs: () => inTurns(made), pilot: surveyed.pilot };
	const needed = Math.min(surveyed.needed, maximumCredits);
	if (!looksAtBalance || needed === 0) return ahead;
	const { credits, currency } = await client.balance();
	if (credits >= needed) return { ...ahead, ...(currency === 'credits' && { balance: credits }) };
	throw new NodeOperationError(
		context.getNode(),
		`This run needs ${needed} credits and the balance is ${credits} ${currency}`,
		{
			description:
				'Nothing was sent. Top up the account, set “Maximum Credits”, or turn “Stop When Balance Is Low” off to send as far as it goes.',
		},
	);
}

/** The messages of a pilot; the others are left for the run without it. */
async function* only(
	pilot: ReadonlySet<string>,
	jobs: AsyncIterable<Job>,
	{ deliveries }: Fates,
	{ client }: Sending,
): AsyncGenerator<Job> {
	for await (const job of jobs) {
		if (pilot.has(job.entry.key) || !job.mayLeave(job.judgedAt ?? Date.now()).ok) yield job;
		else {
			const about = aboutJob(job, client.access.gateway.id, Date.now());
			deliveries[job.place] = skipped(about, 'pilot', SKIP_REASONS.pilot);
		}
	}
}
