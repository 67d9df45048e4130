import type { Answer, Ledger } from '../ledger';
import { isOpen } from '../message';
import { ok } from '../shared';
import type { Job } from './job';
import { pilotSample } from './pilotSample';

const AT_ONCE = 5000;

/** What a run is about to do, looked at before the first message. */
export interface Survey {
	/** Credits of what would go now and is not sent yet. */
	readonly needed: number;
	/** The keys of the pilot's sample; absent without one. */
	readonly pilot?: ReadonlySet<string>;
}

export interface SurveySettings {
	/** How many messages the pilot may send; 0 where there is none. */
	readonly pilotSize: number;
	/** Epoch milliseconds: one mind about the time for the whole survey. */
	readonly now: number;
}

/** Looks through all messages once, keeping a key and a price of each. */
export async function survey(
	jobs: Iterable<Job> | AsyncIterable<Job>,
	{ messages }: Pick<Ledger, 'messages'>,
	{ pilotSize, now }: SurveySettings,
): Answer<Survey> {
	const prices = new Map<string, number>();
	for await (const job of jobs) {
		const { key, credits } = job.entry;
		if (job.mayLeave(job.judgedAt ?? now).ok) prices.set(key, credits);
	}
	const pilot = pilotSize > 0 ? pilotSample(prices.keys(), pilotSize) : undefined;
	const keys = [...(pilot ?? prices.keys())];
	let needed = 0;
	for (let from = 0; from < keys.length; from += AT_ONCE) {
		const some = keys.slice(from, from + AT_ONCE);
		const known = await messages.get(some);
		if (!known.ok) return known;
		for (const key of some) if (isOpen(known.value.get(key))) needed += prices.get(key) ?? 0;
	}
	return ok({ needed: Math.round(needed * 1000) / 1000, ...(pilot && { pilot }) });
}
