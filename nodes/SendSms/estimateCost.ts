import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { findZone, localTime } from '../../lib/calendar';
import { estimate, remembered, type Estimated, type Job } from '../../lib/campaign';
import { hint } from '../shared/hint';
import { objectAt } from '../shared/recipient';
import { answered } from '../shared/ledger';
import { layOut } from './deliveries';
import { jobsOf, openFates, type Fates } from './fates';
import { makeJob } from './makeJob';
import { optedOutAmong } from './optedOutAmong';
import { openSending, type Sending } from './sending';
import {
	type Delivery,
	SKIP_REASONS,
	type StoredMessage,
	simulated,
	skipped,
} from '../../lib/message';

const AT_ONCE = 1000;

/**
 * Operation Estimate: what Send would do and cost, with what the ledger knows. Nothing leaves. The sum
 * is on the first item and in the hint.
 */
export async function estimateCost(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const fates = openFates();
	let failure: unknown;
	let sum: ReturnType<typeof estimate> | undefined;
	try {
		const sending = await openSending(this);
		await judgeAll(this, sending, fates);
		const { client } = sending;
		const balance = client.access.gateway.balance ? (await client.balance()).credits : null;
		sum = estimate(counted(this, fates), balance);
		hint(this, sum.sentence, (sum.balanceAfter ?? 0) < 0 ? 'warning' : 'info');
	} catch (error) {
		failure = error;
	}
	const placed = await layOut(this, fates, failure);
	const first = placed.flat().find(({ pairedItem }) => pairedItem !== undefined);
	if (first && sum) first.json = { ...first.json, estimate: sum as unknown as IDataObject };
	return placed;
}

async function judgeAll(context: IExecuteFunctions, sending: Sending, fates: Fates): Promise<void> {
	const seen = new Set<string>();
	let batch: Job[] = [];
	const judgeBatch = async () => {
		const keys = batch.map(({ entry }) => entry.key);
		const known = await answered(context, sending.ledger.messages.get(keys));
		const optedOut = await optedOutAmong(
			context,
			sending.ledger,
			batch.map(({ entry }) => entry),
		);
		for (const job of batch) {
			const { key } = job.entry;
			fates.deliveries[job.place] = judge(sending, job, known.get(key), {
				optedOut: optedOut.has(job.entry.e164),
				repeated: seen.has(key),
			});
			seen.add(key);
		}
		batch = [];
	};
	for (const job of jobsOf(context, sending, fates, (item) =>
		makeJob({ ...item, messageKey: item.messageKey || 'estimate' }, sending.jobSettings),
	)) {
		batch.push(job);
		if (batch.length === AT_ONCE) await judgeBatch();
	}
	await judgeBatch();
	for (const [index, { json }] of context.getInputData().entries()) {
		const delivery = fates.deliveries[index];
		if (delivery?.reason === 'not_checked' && isLater(json)) {
			const message = String(objectAt(json, 'check')['message'] ?? SKIP_REASONS.not_now);
			fates.deliveries[index] = { ...delivery, reason: 'not_now', message };
		}
	}
}

function judge(
	{ client, startedAt }: Sending,
	job: Job,
	known: StoredMessage | undefined,
	{ optedOut, repeated }: { readonly optedOut: boolean; readonly repeated: boolean },
): Delivery {
	const { key: messageId, segments, credits } = job.entry;
	const gateway = client.access.gateway.id;
	const context = { gateway, messageId, segments, credits, at: startedAt };
	if (repeated) return skipped(context, 'duplicate', SKIP_REASONS.duplicate);
	const isOver = known && !['claimed', 'released'].includes(known.state) && !known.retryable;
	if (isOver) return remembered(context, known, '');
	if (optedOut) return skipped(context, 'opted_out', 'The person said stop');
	const verdict = job.mayLeave(job.judgedAt ?? startedAt);
	if (verdict.ok) return simulated(context);
	return skipped(context, verdict.failure.reason, verdict.failure.message);
}

const isLater = (json: IDataObject): boolean => objectAt(json, 'check')['decision'] === 'later';

const OVER: ReadonlySet<string> = new Set(['already_sent', 'in_progress', 'waiting', 'no_answer']);

/** Every item as the sum counts it. */
function* counted(context: IExecuteFunctions, { deliveries }: Fates): Generator<Estimated> {
	for (const [index, { json }] of context.getInputData().entries()) {
		const delivery = deliveries[index];
		if (!delivery) continue;
		const { status, reason, segments, credits } = delivery;
		if (status === 'simulated') yield { fate: 'sendNow', segments, credits };
		else if (reason === 'not_now') {
			yield { fate: 'later', segments, credits, until: openingOf(json) };
		} else if (OVER.has(reason)) yield { fate: 'alreadySent', segments, credits };
		else yield { fate: 'blocked', segments, credits, reason };
	}
}

const WEEKDAYS = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** "Monday 09:00", by the recipient's own clock. */
function openingOf(json: IDataObject): Estimated['until'] {
	const { sendAt, timeZones } = objectAt(json, 'check');
	const at = Date.parse(String(sendAt));
	const zone = findZone(String(Array.isArray(timeZones) ? timeZones[0] : ''));
	if (Number.isNaN(at) || !zone.ok) return undefined;
	const { weekday, clock } = localTime(zone.value, at);
	return { at, shown: `${WEEKDAYS[weekday]} ${clock}` };
}
