import type { IExecuteFunctions } from 'n8n-workflow';
import { type Job, type JobSettings, type RunEnd, sendCampaign } from '../../lib/campaign';
import type { Ledger } from '../../lib/ledger';
import type { Delivery } from '../../lib/message';
import { type GatewayClient, openGateway } from '../shared/gatewayClient';
import { answered, openLedger } from '../shared/ledger';
import { runOptions, sendersOf, type SendOptions, timeoutsOf } from './options';
import { portsOf, sendingSettings } from './ports';
import { openProgress } from './progress';

/** All that the operations of this node work with. */
export interface Sending {
	readonly client: GatewayClient;
	readonly ledger: Ledger;
	readonly options: SendOptions;
	readonly jobSettings: JobSettings;
	/** One mind about the time for a whole survey; sending itself asks the clock for every message. */
	readonly startedAt: number;
}

export async function openSending(context: IExecuteFunctions): Promise<Sending> {
	const options = runOptions(context);
	const { timeout, connectTimeout } = timeoutsOf(options);
	const client = await openGateway(context, timeout, connectTimeout);
	const ledger = await openLedger(context, {
		folderIsPersistent: options.folderIsPersistent === true,
		keepTexts: options.textInLedger !== 'hash',
	});
	const { gateway, senderName } = client.access;
	const senders = sendersOf(options);
	const jobSettings = { gateway, senderName, senders, mac: ledger.mac };
	return { client, ledger, options, jobSettings, startedAt: Date.now() };
}

/** Sends, and tells n8n's log every few seconds how far it is. */
export async function sendJobs(
	context: IExecuteFunctions,
	{ client, ledger, options }: Sending,
	jobs: Iterable<Job>,
	settle: (place: number, delivery: Delivery) => void,
): Promise<RunEnd> {
	const progress = openProgress(context);
	const end = await answered(
		context,
		sendCampaign(
			jobs,
			portsOf(context, client, ledger),
			sendingSettings(context, client, options),
			({ place }, delivery) => {
				const told = options.onUnknown === 'fail' ? asFailed(delivery) : delivery;
				settle(place, told);
				progress.count(told);
			},
		),
	);
	progress.end();
	return end;
}

/** For the workflow only: the ledger keeps it in doubt, so that it is not sent again. */
const asFailed = (delivery: Delivery): Delivery =>
	delivery.status === 'unknown' ? { ...delivery, status: 'refused' } : delivery;
