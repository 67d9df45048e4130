import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { type ItemToSend, makeScheduledJob, type ScheduleSettings } from '../../lib/campaign';
import { writeDown } from '../shared/optOuts';
import { openForm, sameForAll } from '../shared/parameters';
import { layOut } from './deliveries';
import { ensureApproved } from './ensureApproved';
import { jobsInTurns, openFates } from './fates';
import { scheduleWith } from './fields/schedule';
import { handOver } from './scheduling/handOver';
import { hold } from './scheduling/hold';
import { openKeyedJobs, tellRebooked } from './scheduling/tellRebooked';
import { tellHeld, tellScheduled } from './scheduling/tellWaiting';
import { wishesReader } from './scheduling/wishes';
import { withdrawOutdated } from './scheduling/withdrawOutdated';
import { openSending, type Sending } from './sending';
import { sumUp } from './summary';

/** Operation Schedule: each message waits for its time, in the ledger or at the gateway. */
export async function schedule(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const fates = openFates();
	let failure: unknown;
	try {
		const sending = await openSending(this);
		if (sending.options.writeOptOuts) await writeDown(this, sending.ledger, sending.stops);
		await ensureApproved(this, sending);
		const { read } = sameForAll(openForm(this), this.getInputData().length);
		const atGateway = read(scheduleWith) === 'gateway';
		const settingsFor = settingsReader(this, sending, { atGateway });
		const jobs = jobsInTurns(this, sending, fates, (given) =>
			makeScheduledJob(given, settingsFor(given)),
		);
		const keyed = openKeyedJobs();
		const noted = keyed.passing(jobs);
		await (atGateway ? handOver(this, sending, fates, noted) : hold(this, sending, fates, noted));
		await withdrawOutdated(this, sending, fates, settingsFor);
		await tellRebooked(this, sending, keyed);
		if (atGateway) tellScheduled(this, fates);
		else await tellHeld(this, sending, fates);
		sumUp(this, fates.deliveries);
	} catch (error) {
		failure = error;
	}
	return await layOut(this, fates, failure);
}

function settingsReader(
	context: IExecuteFunctions,
	sending: Sending,
	{ atGateway }: { readonly atGateway: boolean },
): (given: ItemToSend) => ScheduleSettings {
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
	return ({ place }) => ({ ...settings, ...wishesAt(place) });
}

const MS_PER_MINUTE = 60_000;
