import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { makeScheduledJob, type ScheduledJob } from '../../lib/campaign';
import type { Delivery } from '../../lib/message';
import { count } from '../../lib/words';
import { hint } from '../shared/hint';
import { writeDown } from '../shared/optOuts';
import { openForm, sameForAll } from '../shared/parameters';
import { tellUnwatched } from '../shared/watched';
import { layOut, succeeded } from './deliveries';
import { ensureApproved } from './ensureApproved';
import { type Fates, jobsOf, openFates } from './fates';
import { scheduleWith } from './fields/schedule';
import { handOver } from './scheduling/handOver';
import { hold } from './scheduling/hold';
import { wishesReader } from './scheduling/wishes';
import { openSending, type Sending } from './sending';
import { sumUp } from './summary';

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
		const jobs = scheduledJobs(this, sending, fates, { atGateway });
		await (atGateway ? handOver(this, sending, fates, jobs) : hold(this, sending, fates, jobs));
		tellTime(this, fates, atGateway);
		if (!atGateway && fates.deliveries.some(isWaiting)) await tellUnwatched(this, sending.ledger);
	} catch (error) {
		failure = error;
	}
	return await layOut(this, fates, failure);
}

const isWaiting = (delivery: Delivery | undefined): boolean =>
	delivery?.status === 'held' || delivery?.reason === 'waiting';

function scheduledJobs(
	context: IExecuteFunctions,
	sending: Sending,
	fates: Fates,
	{ atGateway }: { readonly atGateway: boolean },
): Generator<ScheduledJob> {
	const { jobSettings, options, startedAt: now } = sending;
	const { replaceWaiting, spreadOver = 0 } = options;
	const wishesAt = wishesReader(context, sending);
	const settings = {
		...jobSettings,
		now,
		atGateway,
		replaceWaiting,
		spreadMs: spreadOver * MS_PER_MINUTE,
	};
	return jobsOf(context, sending, fates, (given) =>
		makeScheduledJob(given, { ...settings, ...wishesAt(given.place) }),
	);
}

const MS_PER_MINUTE = 60_000;

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
