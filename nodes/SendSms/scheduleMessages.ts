import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { notClaimed, type Job } from '../../lib/campaign';
import { hint } from '../shared/hint';
import { answered } from '../shared/ledger';
import { layOut, succeeded } from './deliveries';
import { jobsOf, openFates, type Fates } from './fates';
import { payloadOf } from './makeJob';
import { makeScheduledJob, readTime, type ScheduledJob } from './scheduledJob';
import { runOf } from './ports';
import { openSending, sendJobs, type Sending } from './sending';
import { sumUp } from './sumUp';
import { held } from '../../lib/message';

const AT_ONCE = 1000;

/** Operation Schedule: each message waits for its time, in the ledger or at the gateway. */
export async function scheduleMessages(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const fates = openFates();
	let failure: unknown;
	try {
		const sending = await openSending(this);
		const atGateway = this.getNodeParameter('scheduleWith', 0) === 'gateway';
		await (atGateway ? handOver(this, sending, fates) : hold(this, sending, fates));
		tellTime(this, fates, atGateway);
	} catch (error) {
		failure = error;
	}
	return await layOut(this, fates, failure);
}

/** In the ledger, until “Scheduled SMS Trigger” gives it out to be checked anew. */
async function hold(context: IExecuteFunctions, sending: Sending, fates: Fates): Promise<void> {
	const time = readTime(context);
	const make = makeScheduledJob(sending, time, { atGateway: false });
	let batch: ScheduledJob[] = [];
	const holdBatch = async () => {
		const jobs = batch;
		batch = [];
		if (jobs.length === 0) return;
		const entries = jobs.map(({ entry, sendAt, closesAt, why, json }) => ({
			...entry,
			sendAt,
			sendBefore: closesAt,
			payload: payloadOf(json),
			reason: 'scheduled',
			detail: why,
		}));
		const run = runOf(context);
		const answers = await answered(
			context,
			sending.ledger.messages.hold(entries, { run, now: Date.now() }),
		);
		for (const [index, answer] of answers.entries()) {
			const { place, entry, sendAt } = jobs[index]!;
			const { key: messageId, segments, credits } = entry;
			const gateway = sending.client.access.gateway.id;
			const about = { gateway, messageId, segments, credits, at: Date.now() };
			fates.deliveries[place] =
				answer.answer === 'held' ? held(about, sendAt) : notClaimed(about, answer, run);
		}
	};
	for (const job of jobsOf(context, sending, fates, make)) {
		batch.push(job as ScheduledJob);
		if (batch.length === AT_ONCE) await holdBatch();
	}
	await holdBatch();
}

/** At the gateway, which sends it by itself. */
async function handOver(context: IExecuteFunctions, sending: Sending, fates: Fates): Promise<void> {
	const { gateway } = sending.client.access;
	if (!gateway.capabilities.schedule) {
		throw new NodeOperationError(
			context.getNode(),
			`${gateway.displayName} has no scheduler of its own`,
			{ description: 'Choose “Ledger” in “Schedule With”: the message then waits here.' },
		);
	}
	const make = makeScheduledJob(sending, readTime(context), { atGateway: true });
	const jobs: Iterable<Job> = jobsOf(context, sending, fates, make);
	await sendJobs(context, sending, jobs, (place, delivery) => (fates.deliveries[place] = delivery));
}

function tellTime(context: IExecuteFunctions, { deliveries }: Fates, atGateway: boolean): void {
	const waiting = deliveries.filter((delivery) => delivery && succeeded(delivery)).length;
	if (waiting > 0) {
		const where = atGateway
			? 'at the gateway'
			: 'in the ledger, for “Scheduled SMS Trigger” to give them out';
		const subject =
			waiting === 1 ? '1 message waits' : `${waiting.toLocaleString('en-US')} messages wait`;
		hint(context, `${subject} ${where}`);
	}
	sumUp(context, deliveries);
}
