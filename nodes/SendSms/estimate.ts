import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import {
	type Estimate,
	estimate as sumOf,
	estimatedOf,
	forecast,
	makeJob,
	waitsFor,
} from '../../lib/campaign';
import { readSms } from '../../lib/item';
import { hint } from '../shared/hint';
import { answered } from '../shared/ledger';
import { layOut } from './deliveries';
import { type Fates, jobsOf, openFates } from './fates';
import { openSending, type Sending } from './sending';

/**
 * Operation Estimate: what Send would do and cost, with what the ledger knows. Nothing leaves. The sum
 * is on the first item and in the hint.
 */
export async function estimate(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const fates = openFates();
	let failure: unknown;
	let sum: Estimate | undefined;
	try {
		const sending = await openSending(this);
		await foreseeAll(this, sending, fates);
		const { client } = sending;
		const balance = client.access.gateway.balance ? (await client.balance()).credits : null;
		sum = sumOf(estimated(this, fates), balance, sending.startedAt);
		hint(this, sum.sentence, (sum.balanceAfter ?? 0) < 0 ? 'warning' : 'info');
	} catch (error) {
		failure = error;
	}
	const placed = await layOut(this, fates, failure);
	const first = placed.flat().find(({ pairedItem }) => pairedItem !== undefined);
	if (first && sum) first.json = { ...first.json, estimate: sum };
	return placed;
}

async function foreseeAll(context: IExecuteFunctions, sending: Sending, fates: Fates) {
	const { client, ledger, jobSettings, startedAt: now } = sending;
	const { deliveries } = fates;
	const jobs = jobsOf(context, sending, fates, (given) =>
		makeJob(
			{ ...given, messageKey: given.messageKey || readSms(given.item)?.messageKey || 'estimate' },
			jobSettings,
		),
	);
	const settings = { gateway: client.access.gateway.id, now };
	await answered(
		context,
		forecast(jobs, ledger, settings, (place, delivery) => (deliveries[place] = delivery)),
	);
	for (const [place, { json }] of context.getInputData().entries()) {
		const delivery = deliveries[place];
		if (delivery) deliveries[place] = waitsFor(json, delivery);
	}
}

function* estimated(context: IExecuteFunctions, { deliveries }: Fates) {
	for (const [place, { json }] of context.getInputData().entries()) {
		const delivery = deliveries[place];
		if (delivery) yield estimatedOf(json, delivery);
	}
}
