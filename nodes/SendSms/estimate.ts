import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import {
	Approval,
	type Estimate,
	estimate as sumOf,
	estimatedOf,
	forecast,
	waitsFor,
} from '../../lib/campaign';
import { hint } from '../shared/hint';
import { answered } from '../shared/ledger';
import { tellStandings } from '../shared/tellStandings';
import { layOut } from './deliveries';
import { estimatedJobs } from './estimatedJobs';
import { type Fates, openFates } from './fates';
import { pricesOf } from './prices';
import { openSending, type Sending } from './sending';

/**
 * Operation Estimate: what Send would do and cost, with what the ledger knows. Nothing leaves. The sum
 * is on the first item and in the hint.
 */
export async function estimate(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const fates = openFates();
	let failure: unknown;
	let sum: (Estimate & { readonly approval: string }) | undefined;
	try {
		const sending = await openSending(this);
		const approval = new Approval();
		await foreseeAll(this, sending, fates, approval);
		const { client, ledger } = sending;
		const left = client.access.gateway.balance ? await client.balance() : null;
		const prices = await pricesOf(this, sending);
		await tellStandings(this, client.access, estimatedItems(this, fates));
		sum = {
			...sumOf(estimated(this, fates), left?.credits ?? null, sending.startedAt, {
				prices,
				balanceIn: left?.currency,
			}),
			approval: approval.code(ledger.mac),
		};
		hint(this, sum.sentence, (sum.balanceAfter ?? 0) < 0 ? 'warning' : 'info');
	} catch (error) {
		failure = error;
	}
	const placed = await layOut(this, fates, failure);
	const first = placed.flat().find(({ pairedItem }) => pairedItem !== undefined);
	if (first && sum) first.json = { ...first.json, estimate: sum };
	return placed;
}

async function foreseeAll(
	context: IExecuteFunctions,
	sending: Sending,
	fates: Fates,
	approval: Approval,
) {
	const { client, ledger, startedAt: now } = sending;
	const { deliveries } = fates;
	const jobs = approval.over(estimatedJobs(context, sending, fates));
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

/** Those who would be texted, now or later. */
function* estimatedItems(context: IExecuteFunctions, { deliveries }: Fates) {
	for (const [place, { json }] of context.getInputData().entries()) {
		const { status, reason } = deliveries[place] ?? {};
		if (status === 'simulated' || reason === 'not_now') yield json;
	}
}

function* estimated(context: IExecuteFunctions, { deliveries }: Fates) {
	for (const [place, { json }] of context.getInputData().entries()) {
		const delivery = deliveries[place];
		if (delivery) yield estimatedOf(json, delivery);
	}
}
