import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import {
	aboutJob,
	type Job,
	makeScheduledJob,
	notClaimed,
	type ScheduledJob,
	toHold,
} from '../../lib/campaign';
import { held } from '../../lib/message';
import { count } from '../../lib/words';
import { hint } from '../shared/hint';
import { answered } from '../shared/ledger';
import { writeDown } from '../shared/optOuts';
import { asInstant, isNot, openForm, sameForAll } from '../shared/parameters';
import { layOut, succeeded } from './deliveries';
import { type Fates, jobsOf, openFates } from './fates';
import { scheduleTime, scheduleWith, sendAt } from './fields/schedule';
import { runOf } from './ports';
import { openSending, type Sending, sendJobs } from './sending';
import { sumUp } from './summary';

const AT_ONCE = 1000;

/** Operation Schedule: each message waits for its time, in the ledger or at the gateway. */
export async function schedule(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const fates = openFates();
	let failure: unknown;
	try {
		const sending = await openSending(this);
		if (sending.options.writeOptOuts) await writeDown(this, sending.ledger, sending.stops);
		const { read } = sameForAll(openForm(this), this.getInputData().length);
		const atGateway = read(scheduleWith) === 'gateway';
		await (atGateway ? handOver(this, sending, fates) : hold(this, sending, fates));
		tellTime(this, fates, atGateway);
	} catch (error) {
		failure = error;
	}
	return await layOut(this, fates, failure);
}

/** In the ledger, until “Scheduled SMS Trigger” gives it out to be checked anew. */
async function hold(context: IExecuteFunctions, sending: Sending, fates: Fates): Promise<void> {
	const { gateway } = sending.client.access;
	const run = runOf(context);
	let batch: ScheduledJob[] = [];
	const holdBatch = async () => {
		const jobs = batch;
		batch = [];
		if (jobs.length === 0) return;
		const holding = sending.ledger.messages.hold(jobs.map(toHold), { run, now: Date.now() });
		const answers = await answered(context, holding);
		for (const [index, answer] of answers.entries()) {
			const job = jobs[index]!;
			const about = aboutJob(job, gateway.id, Date.now());
			fates.deliveries[job.place] =
				answer.answer === 'held' ? held(about, job.sendAt) : notClaimed(about, answer, run);
		}
	};
	for (const job of scheduledJobs(context, sending, fates, { atGateway: false })) {
		batch.push(job);
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
	const jobs: Iterable<Job> = scheduledJobs(context, sending, fates, { atGateway: true });
	await sendJobs(context, sending, jobs, (place, delivery) => (fates.deliveries[place] = delivery));
}

function scheduledJobs(
	context: IExecuteFunctions,
	sending: Sending,
	fates: Fates,
	{ atGateway }: { readonly atGateway: boolean },
): Generator<ScheduledJob> {
	const { jobSettings, startedAt: now } = sending;
	const timeAt = timeReader(context);
	return jobsOf(context, sending, fates, (given) =>
		makeScheduledJob(given, { ...jobSettings, time: timeAt(given.place), now, atGateway }),
	);
}

/** The moment the node names for an item (epoch ms); `undefined` where the item's own check does. */
function timeReader(context: IExecuteFunctions): (place: number) => number | undefined {
	const { read } = openForm(context);
	const kindAt = read(scheduleTime);
	const timeAt = read(sendAt, asMoment);
	return (place) => (kindAt(place) === 'check' ? undefined : timeAt(place));
}

/** A date must be there, once it is asked for. */
const asMoment: typeof asInstant = (written, about) =>
	written === ''
		? isNot(about.label, 'a date', written, 'Write it as in 2027-03-01T10:00.')
		: asInstant(written, about);

function tellTime(context: IExecuteFunctions, { deliveries }: Fates, atGateway: boolean): void {
	const waiting = deliveries.filter((delivery) => delivery && succeeded(delivery)).length;
	if (waiting > 0) {
		const where = atGateway
			? 'at the gateway'
			: 'in the ledger, for “Scheduled SMS Trigger” to give them out';
		const subject = count(waiting, 'message waits', 'messages wait');
		hint(context, `${subject} ${where}`);
	}
	sumUp(context, deliveries);
}
