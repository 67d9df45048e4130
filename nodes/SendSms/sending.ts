import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { type Job, type JobSettings, type RunEnd, sendCampaign } from '../../lib/campaign';
import type { Ledger } from '../../lib/ledger';
import type { Delivery } from '../../lib/message';
import { senderChoiceOf } from '../shared/fields/senderByCountry';
import { type GatewayClient, openGateway } from '../shared/gatewayClient';
import { answered, openLedger } from '../shared/ledger';
import { type Stops, stopsAmong } from '../shared/optOuts';
import { openForm, sameForAll } from '../shared/parameters';
import { reportUrlOf } from '../shared/reportUrl';
import { sendingPorts } from '../shared/sendingPorts';
import { tellLookalikes } from '../shared/tellLookalikes';
import { consentsOnRecord } from './consents';
import { options, type RunOptions } from './fields/options';
import { sendingSettings } from './ports';
import { openProgress } from './progress';
import { tellUnusedSenders } from './tellUnusedSenders';

/** All that the operations of this node work with. */
export interface Sending {
	readonly client: GatewayClient;
	readonly ledger: Ledger;
	readonly options: RunOptions;
	readonly jobSettings: JobSettings;
	/** Where the gateway is to post what becomes of the texts; a secret. */
	readonly reportUrl: string | undefined;
	/** Who said stop, as any item of the run tells. */
	readonly stops: Stops;
	/** One mind about the time for a whole survey; sending itself asks the clock for every message. */
	readonly startedAt: number;
}

/**
 * @param items whom the run is about, where that is more than what came in says
 */
export async function openSending(
	context: IExecuteFunctions,
	items: readonly INodeExecutionData[] = context.getInputData(),
): Promise<Sending> {
	const chosen = runOptions(context);
	const { timeout, connectTimeout, folderIsPersistent, textInLedger } = chosen;
	const client = await openGateway(context, timeout * 1000, connectTimeout * 1000);
	const keepTexts = textInLedger === 'whole';
	const ledger = await openLedger(context, { folderIsPersistent, keepTexts });
	const { gateway, senderName, registered } = client.access;
	const startedAt = Date.now();
	const jobSettings = {
		gateway,
		senderName,
		senders: senderChoiceOf(chosen),
		// Credentials of the first version say nothing, and go on as before.
		registered: registered.length > 0 ? registered : undefined,
		mac: ledger.mac,
		consents: await consentsOnRecord(context, ledger, items, startedAt),
		now: startedAt,
	};
	tellUnusedSenders(context, client.access);
	tellLookalikes(context, items);
	const stops = await stopsAmong(items);
	const reportUrl = await reportUrlOf(context, ledger, client.access);
	return { client, ledger, options: chosen, jobSettings, reportUrl, stops, startedAt };
}

/** Options that can only be one for a whole run. */
function runOptions(context: IExecuteFunctions): RunOptions {
	const { option } = sameForAll(openForm(context), context.getInputData().length);
	const entries = Object.entries(options.members).flatMap(([name, member]) =>
		name === 'messageKey' ? [] : [[name, option<unknown>(member)] as const],
	);
	return Object.fromEntries(entries) as unknown as RunOptions;
}

/** Sends, and tells n8n's log every few seconds how far it is. */
export async function sendJobs(
	context: IExecuteFunctions,
	{ client, ledger, options, reportUrl }: Sending,
	jobs: Iterable<Job> | AsyncIterable<Job>,
	settle: (place: number, delivery: Delivery) => void,
): Promise<RunEnd> {
	const progress = openProgress(context);
	const end = await answered(
		context,
		sendCampaign(
			jobs,
			sendingPorts(client, ledger, context.getExecutionCancelSignal()),
			{ ...sendingSettings(context, client, options), reportUrl },
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
