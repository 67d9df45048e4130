import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { type Job, makeJob, makeScheduledJob, type ScheduledJob } from '../../lib/campaign';
import { withSms } from '../../lib/item';
import type { Skip } from '../../lib/message';
import { fail, ok, type Result } from '../../lib/shared';
import { callBackOverdue, tellCalledBack } from '../shared/callBack';
import { writeDown } from '../shared/optOuts';
import { openForm } from '../shared/parameters';
import { CAPS_LOOK_BACK_HOURS, peopleOnRecord } from '../shared/peopleOnRecord';
import { layOut } from './deliveries';
import { caught, type Fates, openFates, refusedItem } from './fates';
import { oneKey, outsideHours } from './fields/oneMessage';
import { checker, numberOf } from './one/checker';
import { personReader } from './one/personReader';
import { textReader } from './one/textReader';
import { hold } from './scheduling/hold';
import { tellHeld } from './scheduling/tellWaiting';
import { openSending, type Sending, sendJobs } from './sending';
import { sumUp } from './summary';

const MS_PER_HOUR = 3_600_000;

/** What became of the items of a run, and each as far as it got, by its place. */
interface Run {
	readonly fates: Fates;
	readonly items: Map<number, IDataObject>;
	/** Items that cannot be sent, whatever the hour. */
	readonly skips: Map<number, Skip>;
}

/**
 * Operation Send One Message: reads, composes, checks and sends in one node, for the person of each item. The
 * same key goes once to a number, whatever runs again.
 */
export async function sendOne(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const run: Run = { fates: openFates(), items: new Map(), skips: new Map() };
	let failure: unknown;
	try {
		await sendEach(this, run);
	} catch (error) {
		failure = error;
	}
	return await layOut(this, run.fates, failure, run.items);
}

async function sendEach(context: IExecuteFunctions, run: Run): Promise<void> {
	const { fates, items, skips } = run;
	const readPerson = personReader(context, new Date().getFullYear());
	const incoming = context.getInputData().map(({ json }, place) => [place, json] as const);
	advance(run, incoming, readPerson);
	const people = [...items.values()];
	const sending = await openSending(
		context,
		people.map((json) => ({ json })),
	);
	if (sending.options.writeOptOuts) await writeDown(context, sending.ledger, sending.stops);
	const compose = textReader(context, sending, () => people);
	advance(run, [...items], (person, place) => {
		const sms = compose(person, place);
		return sms.ok ? ok(withSms(person, sms.value) as IDataObject) : sms;
	});
	const { now, later } = await decideAll(context, sending, run);
	for (const [place, skip] of skips) fates.deliveries[place] = refusedItem(sending, skip);
	await sendJobs(context, sending, now, (place, delivery) => (fates.deliveries[place] = delivery));
	await hold(context, sending, fates, later);
	await tellHeld(context, sending, fates);
	sumUp(context, fates.deliveries);
	tellCalledBack(context, await callBackOverdue(context, sending.ledger), { triedAgain: true });
}

/** Takes each item a step further; one that does not get there is put aside with what kept it. */
function advance(
	{ fates, items, skips }: Run,
	from: Iterable<readonly [number, IDataObject]>,
	step: (json: IDataObject, place: number) => Result<IDataObject, Skip>,
): void {
	for (const [place, json] of from) {
		if (skips.has(place) || fates.failures.has(place)) continue;
		const reached = caught(() => step(json, place));
		if ('failure' in reached) fates.failures.set(place, reached.failure);
		else if (reached.value.ok) items.set(place, reached.value.value);
		else skips.set(place, inThisForm(reached.value.failure));
	}
}

/** Where the sentence sends people to another node of a campaign, the field is in this form. */
const EMPTY: Readonly<Partial<Record<Skip['reason'], string>>> = {
	no_campaign: '“Campaign” is empty: name it, so that a repetition can be recognised.',
	no_message: '“Message” is empty: write the text.',
	no_phone:
		'“Phone” is empty: give the number to text, best with + and its country code, as in +41 79 123 45 67.',
};

const inThisForm = (skip: Skip): Skip => ({ ...skip, message: EMPTY[skip.reason] ?? skip.message });

interface Decided {
	readonly now: readonly Job[];
	readonly later: readonly ScheduledJob[];
}

/** What may go now, and what waits for its hours. */
async function decideAll(context: IExecuteFunctions, sending: Sending, run: Run): Promise<Decided> {
	const { ledger, jobSettings, startedAt, stops } = sending;
	const numbers = new Set([...run.items.values()].map(numberOf));
	const sendsSince = startedAt - CAPS_LOOK_BACK_HOURS * MS_PER_HOUR;
	const check = checker(
		sending,
		await peopleOnRecord(context, ledger, numbers, { sendsSince, stops }),
	);
	const { read } = openForm(context);
	const keyOf = read(oneKey);
	const outsideHoursOf = read(outsideHours);
	const now: Job[] = [];
	const later: ScheduledJob[] = [];
	advance(run, [...run.items], (person, place) => {
		const messageKey = keyOf(place);
		const whenClosed = outsideHoursOf(place);
		const checked = check(person);
		if (!checked.ok) return checked;
		const { item, verdict } = checked.value;
		run.items.set(place, item);
		const { decision, reason, message } = verdict;
		const waits = decision === 'later' && whenClosed === 'hold';
		if (decision !== 'send' && !waits) return fail({ reason, message });
		const given = { item, place, messageKey };
		if (waits) {
			const job = makeScheduledJob(given, { ...jobSettings, time: undefined, atGateway: false });
			if (!job.ok) return job;
			later.push(job.value);
		} else {
			const job = makeJob(given, jobSettings);
			if (!job.ok) return job;
			now.push(job.value);
		}
		return ok(item);
	});
	return { now, later };
}
