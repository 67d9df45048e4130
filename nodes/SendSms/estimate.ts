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
import { stepsInTurns, takeTurn } from '../shared/turns';
import { layOut } from './deliveries';
import { estimatedJobs, type Seen } from './estimatedJobs';
import { type Fates, openFates } from './fates';
import { pricesOf } from './prices';
import { openSending, type Sending } from './sending';
import { layOutPlan, play, type Played, simulationForm } from './simulation';

type Sum = Estimate & { readonly approval: string };

/**
 * Operation Estimate: what Send would do and cost, with what the ledger knows; by choice also how the days to
 * come would go. Nothing leaves. The sum is on the first item and in the hint.
 */
export async function estimate(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const fates = openFates();
	let failure: unknown;
	let sum: Sum | undefined;
	let form: ReturnType<typeof simulationForm>;
	let played: Played | undefined;
	try {
		form = simulationForm(this);
		const sending = await openSending(this);
		const approval = new Approval();
		const seen = form && new Map<number, Seen>();
		await foreseeAll(this, sending, fates, { approval, seen });
		const { client, ledger } = sending;
		const left = client.access.gateway.balance ? await client.balance() : null;
		const balance = left?.credits ?? null;
		const prices = await pricesOf(this, sending);
		await tellStandings(this, client.access, estimatedItems(this, fates));
		sum = {
			...sumOf(await estimated(this, fates), balance, sending.startedAt, {
				prices,
				balanceIn: left?.currency,
			}),
			approval: await stepsInTurns(approval.code(ledger.mac)),
		};
		if (form && seen) {
			played = await play(this, sending, fates, seen, { form, balance, prices });
		}
		const isShort =
			(sum.balanceAfter ?? 0) < 0 ||
			played?.plan.notSent.some(({ reason }) => reason === 'insufficient_credits');
		hint(this, played?.plan.sentence ?? sum.sentence, isShort ? 'warning' : 'info');
	} catch (error) {
		failure = error;
	}
	const placed = await layOut(this, fates, failure);
	if (form && played && sum) {
		return await layOutPlan(this, placed, played, { form, sum: { ...sum, plan: played.plan } });
	}
	const first = placed.flat().find(({ pairedItem }) => pairedItem !== undefined);
	if (first && sum) first.json = { ...first.json, estimate: sum };
	return placed;
}

interface Watching {
	readonly approval: Approval;
	/** Takes note of each of whom a message could be made. */
	readonly seen: Map<number, Seen> | undefined;
}

async function foreseeAll(
	context: IExecuteFunctions,
	sending: Sending,
	fates: Fates,
	{ approval, seen }: Watching,
) {
	const { client, ledger, startedAt: now } = sending;
	const { deliveries } = fates;
	const see = seen && ((one: Seen) => void seen.set(one.given.place, one));
	const jobs = approval.over(estimatedJobs(context, sending, fates, see));
	const turn = takeTurn();
	const settings = { gateway: client.access.gateway.id, now, rest: () => turn.next() };
	await answered(
		context,
		forecast(jobs, ledger, settings, (place, delivery) => (deliveries[place] = delivery)),
	);
	for (const [place, { json }] of context.getInputData().entries()) {
		const delivery = deliveries[place];
		if (delivery) deliveries[place] = waitsFor(json, delivery);
		if (turn.isOver()) await turn.next();
	}
}

/** Those who would be texted, now or later. */
function* estimatedItems(context: IExecuteFunctions, { deliveries }: Fates) {
	for (const [place, { json }] of context.getInputData().entries()) {
		const { status, reason } = deliveries[place] ?? {};
		if (status === 'simulated' || reason === 'not_now') yield json;
	}
}

async function estimated(context: IExecuteFunctions, { deliveries }: Fates) {
	const turn = takeTurn();
	const all: ReturnType<typeof estimatedOf>[] = [];
	for (const [place, { json }] of context.getInputData().entries()) {
		const delivery = deliveries[place];
		if (delivery) all.push(estimatedOf(json, delivery));
		if (turn.isOver()) await turn.next();
	}
	return all;
}
