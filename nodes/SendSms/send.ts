import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { type Job } from '../../lib/campaign';
import { layOut } from './deliveries';
import { jobsOf, openFates, type Fates, type Make } from './fates';
import { makeJob } from './makeJob';
import { openSending, sendJobs, type Sending } from './sending';
import { sumUp } from './sumUp';
import { survey } from './survey';
import { SKIP_REASONS, skipped } from '../../lib/message';

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
	const make: Make = (item) => makeJob(item, sending.jobSettings);
	const pilot = await lookAhead(context, sending, make);
	const jobs = jobsOf(context, sending, fates, make);
	await sendJobs(
		context,
		sending,
		pilot ? only(pilot, jobs, fates, sending) : jobs,
		(place, delivery) => (fates.deliveries[place] = delivery),
	);
	sumUp(context, fates.deliveries);
}

/** A campaign that cannot be paid for is not started. Gives the sample of a pilot. */
async function lookAhead(
	context: IExecuteFunctions,
	sending: Sending,
	make: Make,
): Promise<ReadonlySet<string> | undefined> {
	const { client, options } = sending;
	const { stopWhenBalanceIsLow = true, pilot = 0, maximumCredits = Infinity } = options;
	const looksAtBalance = stopWhenBalanceIsLow && client.access.gateway.balance !== undefined;
	if (!looksAtBalance && pilot <= 0) return undefined;

	const ahead = await survey(context, sending, make);
	const needed = Math.min(ahead.needed, maximumCredits);
	if (!looksAtBalance || needed === 0) return ahead.pilot;
	const { credits, currency } = await client.balance();
	if (credits >= needed) return ahead.pilot;
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
function* only(
	pilot: ReadonlySet<string>,
	jobs: Iterable<Job>,
	{ deliveries }: Fates,
	{ client }: Sending,
): Generator<Job> {
	for (const job of jobs) {
		const { key: messageId, segments, credits } = job.entry;
		if (pilot.has(messageId) || !job.mayLeave(job.judgedAt ?? Date.now()).ok) yield job;
		else {
			const gateway = client.access.gateway.id;
			const context = { gateway, messageId, segments, credits, at: Date.now() };
			deliveries[job.place] = skipped(context, 'pilot', SKIP_REASONS.pilot);
		}
	}
}
