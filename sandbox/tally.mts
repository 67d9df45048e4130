import { readFileSync } from 'node:fs';
import { LOG_EVENTS, type LogEvent, type LogLine } from './log.mts';

/** How often each event happened, and the credits that were charged and not given back. */
export type Counts = Record<LogEvent, number> & { credits: number };

export interface Tally {
	readonly total: Counts;
	/** By phone number (E.164 as the client wrote it). */
	readonly byNumber: ReadonlyMap<string, Counts>;
	readonly byClientReference: ReadonlyMap<string, Counts>;
	/** Lines cut short by a kill in the middle of a write. */
	readonly unreadable: number;
}

/** Every line of a sandbox log, in order, but for those that a kill cut short. */
export function readLog(path: string): LogLine[] {
	return readLines(path).flatMap((text) => parseLine(text) ?? []);
}

/** Counts what a sandbox log says. The file may hold several runs; they are added up. */
export function readTally(path: string): Tally {
	const total = noCounts();
	const byNumber = new Map<string, Counts>();
	const byClientReference = new Map<string, Counts>();
	let unreadable = 0;
	for (const text of readLines(path)) {
		const line = parseLine(text);
		if (line === undefined) {
			unreadable += 1;
			continue;
		}
		count(total, line);
		// In a reply the phone is the one that writes, and it is the phone that taps.
		const isOfPhone = line.event === 'reply' || line.event === 'tap';
		const number = isOfPhone ? line.from : line.to;
		if (number !== undefined) count(countsOf(byNumber, number), line);
		if (line.clientReference !== undefined) {
			count(countsOf(byClientReference, line.clientReference), line);
		}
	}
	return { total, byNumber, byClientReference, unreadable };
}

const readLines = (path: string): string[] =>
	readFileSync(path, 'utf8')
		.split('\n')
		.filter((text) => text !== '');

function parseLine(text: string): LogLine | undefined {
	try {
		return JSON.parse(text) as LogLine;
	} catch {
		return undefined;
	}
}

function countsOf(map: Map<string, Counts>, key: string): Counts {
	const counts = map.get(key) ?? noCounts();
	map.set(key, counts);
	return counts;
}

function count(counts: Counts, line: LogLine): void {
	counts[line.event] += 1;
	counts.credits += line.credits ?? 0;
}

function noCounts(): Counts {
	const zeros = Object.fromEntries(LOG_EVENTS.map((event) => [event, 0]));
	return { ...(zeros as Record<LogEvent, number>), credits: 0 };
}
