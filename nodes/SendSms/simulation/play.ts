import type { IExecuteFunctions } from 'n8n-workflow';
import {
	type Fate,
	makeScheduledJob,
	type Plan,
	PlanCount,
	type PlanRow,
	PlanTable,
	type PriceList,
	pilotSample,
	reasonInWords,
	simulate,
	type SimulatedPerson,
	type WaitingPerson,
} from '../../../lib/campaign';
import { MS_PER_DAY } from '../../../lib/calendar';
import { type Delivery, SKIP_REASONS, skipped } from '../../../lib/message';
import { answered } from '../../shared/ledger';
import { CAPS_LOOK_BACK_HOURS, peopleOnRecord } from '../../shared/peopleOnRecord';
import { mapInTurns, stepsInTurns } from '../../shared/turns';
import type { Seen } from '../estimatedJobs';
import type { Fates } from '../fates';
import type { SimulationForm } from '../fields/simulation';
import type { Sending } from '../sending';
import { assumptions } from './assumptions';

const MS_PER_HOUR = 3_600_000;
const MS_PER_MINUTE = 60_000;

export interface Played {
	readonly plan: Plan;
	readonly rows: readonly PlanRow[];
	/** The names of the campaigns that those who came are of. */
	readonly campaigns: readonly string[];
}

export interface PlaySettings {
	readonly form: SimulationForm;
	/** In the unit of the gateway; `null` where it tells none. */
	readonly balance: number | null;
	/** What a segment costs where; absent where nobody has said it. */
	readonly prices: PriceList | undefined;
}

/**
 * Plays the days to come for those of whom a message could be made, and writes into their fates what comes of it.
 *
 * @param seen the same people, by their places, as the estimate has looked at them
 */
export async function play(
	context: IExecuteFunctions,
	sending: Sending,
	fates: Fates,
	seen: ReadonlyMap<number, Seen>,
	{ form, balance, prices }: PlaySettings,
): Promise<Played> {
	const { client, ledger } = sending;
	const { gateway } = client.access;
	const { deliveries } = fates;
	const from = startOf(seen) ?? sending.startedAt;
	const zone = context.getTimezone();
	const count = new PlanCount(new PlanTable(zone, prices));
	const settle = ({ job }: SimulatedPerson, fate: Fate) => {
		const delivery = deliveries[job.place];
		if (delivery) deliveries[job.place] = foreseen(delivery, fate, job.entry);
	};
	const told = (person: SimulatedPerson, fate: Fate) => {
		count.add(person, fate);
		settle(person, fate);
	};

	const now: SimulatedPerson[] = [];
	const waiting: WaitingPerson[] = [];
	const pilot = await pilotOf(seen, from, form.pilot);
	await mapInTurns(deliveries.entries(), ([place, delivery]) => {
		if (!delivery) return;
		const person = seen.get(place);
		const { reason } = delivery;
		if (!person) return count.refuse(reason);
		if (reason !== 'not_now') {
			const isForeseen = delivery.status === 'simulated';
			// Of whom the ledger has more to say than the item, Send would hear it too.
			if (!isForeseen && !isRefusedByItself(person, reason, from)) return count.refuse(reason);
			if (isForeseen && pilot && !pilot.has(person.job.entry.key)) {
				return told(person, { kind: 'never', reason: 'pilot' });
			}
			now.push(person);
			return;
		}
		const scheduled = makeScheduledJob(
			person.given,
			{
				...sending.jobSettings,
				now: from,
				time: undefined,
				atGateway: false,
				spreadMs: (form.spreadOver ?? 0) * MS_PER_MINUTE,
			},
			person.candidate,
		);
		if (!scheduled.ok) return told(person, { kind: 'never', reason: scheduled.failure.reason });
		const { entry, message, sendAt } = scheduled.value;
		const { candidate, job } = person;
		waiting.push({ person: { candidate, job: { ...job, entry, message } }, dueAt: sendAt });
	});

	const { capabilities } = gateway;
	const campaigns = await answered(context, ledger.campaigns.all());
	await stepsInTurns(
		simulate(
			{ now, waiting },
			{
				from,
				until: from + form.days * MS_PER_DAY,
				records: await recordsOf(context, sending, [
					...now,
					...waiting.map(({ person }) => person),
				]),
				campaigns: new Map(campaigns.map((campaign) => [campaign.id, campaign])),
				maxCredits: form.maximumCredits,
				balance: balance ?? undefined,
				stopsAtBalance: form.stopWhenBalanceIsLow,
				messagesPerSecond: form.messagesPerSecond ?? capabilities.messagesPerSecond,
				batchSize: capabilities.batchSize,
			},
			told,
		),
	);
	const rows = count.table.rows();
	const assumed = assumptions({ gateway, form, waits: waiting.length > 0 });
	const plan = count.plan(rows, {
		from,
		days: form.days,
		zone,
		currency: prices?.currency,
		assumed,
	});
	return { rows, plan, campaigns: campaignsOf(seen) };
}

/** Whether an item may not go by what it says, and not by what the ledger knows of it. */
function isRefusedByItself({ job }: Seen, reason: string, at: number): boolean {
	if (reason === 'opted_out') return false;
	const verdict = job.mayLeave(job.judgedAt ?? at);
	return !verdict.ok && verdict.failure.reason === reason;
}

/** The moment of a plan, where the check has decided as of one. */
function startOf(seen: ReadonlyMap<number, Seen>): number | undefined {
	const [first] = seen.values();
	return first?.job.judgedAt;
}

const campaignsOf = (seen: ReadonlyMap<number, Seen>): string[] => {
	const names = new Set<string>();
	for (const { job } of seen.values()) if (job.entry.campaign) names.add(job.entry.campaign);
	return [...names];
};

async function pilotOf(
	seen: ReadonlyMap<number, Seen>,
	from: number,
	size: number | undefined,
): Promise<ReadonlySet<string> | undefined> {
	if (size === undefined) return undefined;
	const keys = await mapInTurns(seen.values(), ({ job }) =>
		job.mayLeave(job.judgedAt ?? from).ok ? job.entry.key : undefined,
	);
	return pilotSample(
		keys.filter((key) => key !== undefined),
		size,
	);
}

async function recordsOf(
	context: IExecuteFunctions,
	{ ledger, stops, startedAt }: Sending,
	people: readonly SimulatedPerson[],
) {
	const asked = await mapInTurns(people, ({ job: { entry } }) =>
		entry.purpose === 'transactional' ? undefined : entry.e164,
	);
	const numbers = new Set(asked.filter((number) => number !== undefined));
	const sendsSince = startedAt - CAPS_LOOK_BACK_HOURS * MS_PER_HOUR;
	return await peopleOnRecord(context, ledger, numbers, { sendsSince, stops });
}

/** What the item is told: that it goes, and when; or why it does not. */
function foreseen(
	delivery: Delivery,
	fate: Fate,
	{ segments, credits }: { readonly segments: number; readonly credits: number },
): Delivery {
	switch (fate.kind) {
		case 'goes': {
			const sendAt = new Date(fate.at).toISOString();
			return {
				...delivery,
				status: 'simulated',
				reason: '',
				message: '',
				segments,
				credits,
				sendAt,
			};
		}
		case 'beyond': {
			const sendAt = new Date(fate.at).toISOString();
			return { ...delivery, status: 'skipped', reason: 'not_now', message: BEYOND, sendAt };
		}
		case 'never':
			return delivery.reason === fate.reason ? delivery : never(delivery, fate.reason);
	}
}

const BEYOND = 'The message goes after the days that the simulation looks at.';

const never = (delivery: Delivery, reason: string): Delivery => {
	const known: Readonly<Record<string, string>> = SKIP_REASONS;
	const message = known[reason] ?? `It would not go: ${reasonInWords(reason)}.`;
	const { gateway, messageId, segments, credits, at } = delivery;
	return skipped({ gateway, messageId, segments, credits, at: Date.parse(at) }, reason, message);
};
