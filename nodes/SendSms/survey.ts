import type { IExecuteFunctions } from 'n8n-workflow';
import { pilotSample } from '../../lib/campaign';
import { answered } from '../shared/ledger';
import { jobsOf, openFates, type Make } from './fates';
import type { Sending } from './sending';
import type { StoredMessage } from '../../lib/message';

const AT_ONCE = 5000;

/** What a run is about to do, looked at before the first message. */
export interface Survey {
	/** Credits of what would go now and is not sent yet. */
	readonly needed: number;
	/** The keys of the pilot's sample; absent without one. */
	readonly pilot?: ReadonlySet<string>;
}

/** Looks through the whole input once, keeping a key and a price of each message. */
export async function survey(
	context: IExecuteFunctions,
	sending: Sending,
	make: Make,
): Promise<Survey> {
	const prices = new Map<string, number>();
	for (const job of jobsOf(context, sending, openFates(), make)) {
		const { key, credits } = job.entry;
		if (job.mayLeave(job.judgedAt ?? sending.startedAt).ok) prices.set(key, credits);
	}
	const { pilot: size = 0 } = sending.options;
	const pilot = size > 0 ? pilotSample(prices.keys(), size) : undefined;
	const keys = [...(pilot ?? prices.keys())];
	let needed = 0;
	for (let from = 0; from < keys.length; from += AT_ONCE) {
		const some = keys.slice(from, from + AT_ONCE);
		const known = await answered(context, sending.ledger.messages.get(some));
		for (const key of some) if (isOpen(known.get(key))) needed += prices.get(key) ?? 0;
	}
	return { needed: Math.round(needed * 1000) / 1000, ...(pilot && { pilot }) };
}

/** Whether a run could still send it. */
const isOpen = (message: StoredMessage | undefined): boolean =>
	message === undefined ||
	message.state === 'claimed' ||
	message.state === 'released' ||
	(message.state === 'refused' && message.retryable);
