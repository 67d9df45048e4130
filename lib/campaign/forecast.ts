import { instantOf, type Item, readCheck, readRecipient } from '../item';
import type { Answer, Ledger } from '../ledger';
import {
	type Delivery,
	inUtc,
	isOpen,
	simulated,
	SKIP_REASONS,
	skipped,
	type StoredMessage,
} from '../message';
import { ok } from '../shared';
import type { Estimated } from './estimate';
import { aboutJob, type Job } from './job';
import type { Opening } from './openings';
import { optedOutAmong } from './optedOutAmong';
import { remembered } from './sending';

const AT_ONCE = 1000;

export interface ForecastSettings {
	/** The gateway's id. */
	readonly gateway: string;
	/** Epoch milliseconds: one mind about the time for the whole forecast. */
	readonly now: number;
	/** Called between two batches, for others to go first. */
	readonly rest?: (() => Promise<void>) | undefined;
}

/**
 * What sending would come to for each message, with what the ledger knows. Nothing leaves.
 *
 * @param settle hears of every job exactly once, unless the ledger fails
 */
export async function forecast(
	jobs: Iterable<Job> | AsyncIterable<Job>,
	ledger: Pick<Ledger, 'messages' | 'people'>,
	settings: ForecastSettings,
	settle: (place: number, delivery: Delivery) => void,
): Answer<void> {
	const seen = new Set<string>();
	for await (const batch of inBatches(jobs)) {
		const entries = batch.map(({ entry }) => entry);
		const known = await ledger.messages.get(entries.map(({ key }) => key));
		if (!known.ok) return known;
		const optedOut = await optedOutAmong(ledger, entries);
		if (!optedOut.ok) return optedOut;
		for (const job of batch) {
			const { key, e164 } = job.entry;
			const facts: Facts = {
				known: known.value.get(key),
				optedOut: optedOut.value.has(e164),
				repeated: seen.has(key),
			};
			settle(job.place, foresee(job, facts, settings));
			seen.add(key);
		}
		await settings.rest?.();
	}
	return ok(undefined);
}

async function* inBatches(jobs: Iterable<Job> | AsyncIterable<Job>): AsyncGenerator<Job[]> {
	let batch: Job[] = [];
	for await (const job of jobs) {
		batch.push(job);
		if (batch.length < AT_ONCE) continue;
		yield batch;
		batch = [];
	}
	if (batch.length > 0) yield batch;
}

interface Facts {
	readonly known: StoredMessage | undefined;
	readonly optedOut: boolean;
	/** An earlier item has the same message. */
	readonly repeated: boolean;
}

function foresee(
	job: Job,
	{ known, optedOut, repeated }: Facts,
	{ gateway, now }: ForecastSettings,
): Delivery {
	const about = aboutJob(job, gateway, now);
	if (repeated) return skipped(about, 'duplicate', SKIP_REASONS.duplicate);
	if (known && !isOpen(known)) return remembered(about, known, '');
	if (optedOut) return skipped(about, 'opted_out', 'The person said stop');
	const verdict = job.mayLeave(job.judgedAt ?? now);
	if (verdict.ok) return simulated(about);
	return skipped(about, verdict.failure.reason, verdict.failure.message);
}

/** A forecast for the item: what its check holds for later is no refusal. */
export function waitsFor(item: Item, delivery: Delivery): Delivery {
	const check = readCheck(item);
	if (delivery.reason !== 'not_checked' || check?.decision !== 'later') return delivery;
	return { ...delivery, reason: 'not_now', message: check.message || SKIP_REASONS.not_now };
}

/** What became of an item that its check holds for later, and that was to be sent now all the same. */
export function notYet(item: Item, delivery: Delivery): Delivery {
	const waiting = waitsFor(item, delivery);
	if (waiting === delivery) return delivery;
	const at = instantOf(readCheck(item)?.sendAt);
	const until = at === undefined ? '' : ` until ${inUtc(at)}`;
	const message = `The hours are closed${until}, and this operation sends only what may go now: use “Schedule” for what comes from “Send Later”.`;
	return { ...waiting, message };
}

const OVER: ReadonlySet<string> = new Set(['already_sent', 'in_progress', 'waiting', 'no_answer']);

/** An item and its forecast, as the sum counts them. */
export function estimatedOf(item: Item, delivery: Delivery): Estimated {
	const { status, reason } = delivery;
	const { segments, credits } = delivery;
	const about = { segments, credits, country: readRecipient(item)?.phone.country };
	if (status === 'simulated') return { fate: 'sendNow', ...about };
	if (reason === 'not_now') return { fate: 'later', ...about, until: openingOf(item) };
	if (OVER.has(reason)) return { fate: 'alreadySent', ...about, reason };
	return { fate: 'blocked', ...about, reason };
}

/** From when on the check lets an item's message go; `undefined` where it names no moment. */
function openingOf(item: Item): Opening | undefined {
	const check = readCheck(item);
	const at = instantOf(check?.sendAt);
	return at === undefined ? undefined : { at, timeZones: check?.timeZones ?? [] };
}
