import { setTimeout as sleep } from 'node:timers/promises';
import { type IPollFunctions, NodeOperationError } from 'n8n-workflow';
import { answered, utc } from '../../shared/ledger';
import { isNodeError, type NodeError, serviceError } from '../../shared/serviceError';
import type { ListSource } from '../settings';
import { type ListNote, parseNote, settingsOf } from './listNote';
import { type Known, type ListPlace, readList } from './readList';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Polls do not come to the millisecond: one a little early need not wait for the next. */
const EARLY_MS = MINUTE_MS;

/** How soon an address that could not be read is asked again. */
const RETRY_MS = 2 * MINUTE_MS;

/** For how long beyond its time the last list goes on counting: who has left since is not known. */
const GRACE_MS = 24 * HOUR_MS;

/** How often what is wrong is told while it lasts. */
const TELL_EVERY_MS = HOUR_MS;

/** What is going on with the list of one trigger in this process, whoever polls it. */
interface Reading {
	/** Those with which it is read. */
	readonly settings: string;
	/** Set while it is being read. */
	going?: Promise<void> | undefined;
	triedAt?: number;
	failure?: NodeError | undefined;
	toldAt?: number | undefined;
}

const readings = new Map<string, Reading>();

export interface CurrentList {
	/** Whether people of the list in place may be greeted. */
	readonly isUsable: boolean;
	/** What there is to say of it. */
	readonly said: readonly string[];
	/** Why it could not be read. */
	readonly failure?: NodeError | undefined;
	/** Whether that was not told for a while. */
	readonly isToTell: boolean;
	/** The failure with what comes of it, which counts as told now. */
	tell(failure: NodeError): NodeError;
}

export interface Patience {
	/** How long a reading may take before we go on without it, in milliseconds; it goes on behind us. */
	readonly waitMs: number;
	/** Reads it also when that is not yet due. */
	readonly anew?: boolean;
}

/** Sees to it that the list of a trigger is read when it is time, and says how it stands with it. */
export async function currentList(
	context: IPollFunctions,
	place: ListPlace,
	source: ListSource,
	{ waitMs, anew = false }: Patience,
): Promise<CurrentList> {
	const settings = settingsOf(source, context.getNode());
	const reading = readingOf(place, settings);
	const before = await inPlace(context, place, settings);
	if (!reading.going && (anew || isDue(reading, source, before))) {
		// Whoever executes the node by hand sees what the list is now.
		const saidNo = anew ? [] : (before?.note.saysNo ?? []);
		reading.going = read(context, place, source, { reading, before: before?.note, saidNo });
	}
	if (reading.going) await patiently(reading.going, waitMs);
	const now = await inPlace(context, place, settings);
	const isUsable = now !== undefined && !isStale(source, now);
	return {
		isUsable,
		said: now?.note.said ?? [],
		failure: reading.failure,
		isToTell: Math.abs(Date.now() - (reading.toldAt ?? -Infinity)) >= TELL_EVERY_MS,
		tell(failure) {
			reading.toldAt = Date.now();
			return withConsequence(context, failure, isUsable ? now : undefined);
		},
	};
}

/** With other settings it is another list, which has not been tried yet. */
function readingOf({ ledger, trigger }: ListPlace, settings: string): Reading {
	const key = `${ledger.id} ${trigger}`;
	const known = readings.get(key);
	if (known?.settings === settings) return known;
	const reading: Reading = { settings };
	readings.set(key, reading);
	return reading;
}

/** A list in place that was read with the settings of now. */
interface InPlace {
	readonly readAt: number;
	readonly note: ListNote;
}

async function inPlace(
	context: IPollFunctions,
	{ ledger, trigger }: ListPlace,
	settings: string,
): Promise<InPlace | undefined> {
	const kept = await answered(context, ledger.birthdays.list.kept(trigger));
	const note = kept && parseNote(kept.note);
	return kept && note?.settings === settings ? { readAt: kept.readAt, note } : undefined;
}

function isDue({ triedAt }: Reading, source: ListSource, before: InPlace | undefined): boolean {
	const now = Date.now();
	if (triedAt !== undefined && Math.abs(now - triedAt) < RETRY_MS) return false;
	if (before === undefined) return true;
	return source.kind === 'url' && Math.abs(now - before.readAt) >= source.every - EARLY_MS;
}

const isStale = (source: ListSource, { readAt }: InPlace): boolean =>
	source.kind === 'url' && Date.now() - readAt >= source.every + GRACE_MS;

async function read(
	context: IPollFunctions,
	place: ListPlace,
	source: ListSource,
	{ reading, ...known }: Known & { readonly reading: Reading },
): Promise<void> {
	reading.triedAt = Date.now();
	try {
		await readList(context, place, source, known);
		reading.failure = undefined;
		reading.toldAt = undefined;
	} catch (error) {
		reading.failure = isNodeError(error)
			? error
			: new NodeOperationError(context.getNode(), error as Error);
	} finally {
		reading.going = undefined;
	}
}

async function patiently(going: Promise<void>, waitMs: number): Promise<void> {
	const end = new AbortController();
	const waited = sleep(waitMs, undefined, { ref: false, signal: end.signal });
	await Promise.race([going, waited.catch(() => undefined)]);
	end.abort();
}

/** A failure with what comes of it. */
function withConsequence(
	context: IPollFunctions,
	failure: NodeError,
	list: InPlace | undefined,
): NodeError {
	const comes = list
		? `Until then the list of ${utc(list.readAt)} counts, for a day at most.`
		: 'Nobody of it is greeted until then.';
	const { message } = failure;
	const description = [failure.description ?? '', comes].join(' ').trim();
	if (failure instanceof NodeOperationError) {
		return new NodeOperationError(context.getNode(), message, { description });
	}
	const status = failure.httpCode === null ? undefined : Number(failure.httpCode);
	return serviceError(context, { message, status }, { description });
}
