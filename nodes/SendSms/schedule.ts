import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import {
	aboutJob,
	type Job,
	makeScheduledJob,
	notClaimed,
	type ScheduledJob,
	type ScheduleSettings,
	toHold,
} from '../../lib/campaign';
import { type Delivery, held } from '../../lib/message';
import { count } from '../../lib/words';
import { hint } from '../shared/hint';
import { answered } from '../shared/ledger';
import { writeDown } from '../shared/optOuts';
import { asInstant, asWritten, isNot, openForm, sameForAll } from '../shared/parameters';
import { tellUnwatched } from '../shared/watched';
import { layOut, succeeded } from './deliveries';
import { ensureApproved } from './ensureApproved';
import { type Fates, jobsOf, openFates } from './fates';
import { scheduleTime, scheduleWith, sendAt, sendAtClock, whenClosed } from './fields/schedule';
import { runOf } from './ports';
import { openSending, type Sending, sendJobs } from './sending';
import { sumUp } from './summary';
import { timeText } from './timeText';

const AT_ONCE = 1000;

/** Operation Schedule: each message waits for its time, in the ledger or at the gateway. */
export async function schedule(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const fates = openFates();
	let failure: unknown;
	try {
		const sending = await openSending(this);
		if (sending.options.writeOptOuts) await writeDown(this, sending.ledger, sending.stops);
		ensureApproved(this, sending);
		const { read } = sameForAll(openForm(this), this.getInputData().length);
		const atGateway = read(scheduleWith) === 'gateway';
		await (atGateway ? handOver(this, sending, fates) : hold(this, sending, fates));
		tellTime(this, fates, atGateway);
		if (!atGateway && fates.deliveries.some(isWaiting)) await tellUnwatched(this, sending.ledger);
	} catch (error) {
		failure = error;
	}
	return await layOut(this, fates, failure);
}

const isWaiting = (delivery: Delivery | undefined): boolean =>
	delivery?.status === 'held' || delivery?.reason === 'waiting';

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
				answer.answer === 'held'
					? telling(held(about, job.sendAt), job.told)
					: notClaimed(about, answer, run);
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
	const told = new Map<number, string>();
	const jobs = remembering(scheduledJobs(context, sending, fates, { atGateway: true }), told);
	await sendJobs(context, sending, jobs, (place, delivery) => {
		fates.deliveries[place] = succeeded(delivery)
			? telling(delivery, told.get(place) ?? '')
			: delivery;
	});
}

/** The same jobs; what is to be told of them is kept by their places. */
function* remembering(jobs: Iterable<ScheduledJob>, told: Map<number, string>): Generator<Job> {
	for (const job of jobs) {
		if (job.told !== '') told.set(job.place, job.told);
		yield job;
	}
}

/** The delivery, with a sentence more. */
const telling = (delivery: Delivery, sentence: string): Delivery =>
	sentence === '' ? delivery : { ...delivery, message: `${delivery.message} ${sentence}`.trim() };

function scheduledJobs(
	context: IExecuteFunctions,
	sending: Sending,
	fates: Fates,
	{ atGateway }: { readonly atGateway: boolean },
): Generator<ScheduledJob> {
	const { jobSettings, startedAt: now } = sending;
	const wishesAt = wishesReader(context, sending);
	return jobsOf(context, sending, fates, (given) =>
		makeScheduledJob(given, { ...jobSettings, ...wishesAt(given.place), now, atGateway }),
	);
}

type Wishes = Pick<ScheduleSettings, 'time' | 'whenClosed'>;

/**
 * When the messages are to leave, item by item. A time that is the same for all is read as ever: what is
 * none ends the run, and one that is over lets all go now. Of times that an expression gives, each is its
 * item's own, and so is what is wrong with it.
 */
function wishesReader(
	context: IExecuteFunctions,
	{ startedAt }: Sending,
): (place: number) => Wishes {
	const { read } = openForm(context);
	const kindAt = read(scheduleTime);
	const clockAt = read(sendAtClock);
	const closedAt = read(whenClosed);
	const oneTime = read(sendAt, asMoment);
	const givenAt = read(asWritten(sendAt.field));
	const workflowZone = context.getTimezone();
	let isToldOver = false;
	const sameTime = (place: number): number | undefined => {
		const time = oneTime(place);
		if (time !== undefined && time + MS_PER_MINUTE <= startedAt && !isToldOver) {
			isToldOver = true;
			hint(context, OVER, 'warning');
		}
		return time;
	};
	return (place) => {
		if (kindAt(place) === 'check') return { time: undefined };
		const byOwnClock = clockAt(place) === 'person';
		const time =
			givenAt.varies || byOwnClock
				? { written: timeText(givenAt(place)), zone: byOwnClock ? undefined : workflowZone }
				: sameTime(place);
		return { time, whenClosed: closedAt(place) };
	};
}

const MS_PER_MINUTE = 60_000;

const OVER =
	'“Send At” is over: the messages go out as soon as the hours allow. Write a time to come, or an expression that gives one.';

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
