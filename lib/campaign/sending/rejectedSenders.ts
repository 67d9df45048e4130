import type { SendOutcome } from '../../gateways';
import type { Skip } from '../../message';
import type { Job } from '../job';

/** So many refusals for its sender alone, and nothing taken, mean that no message from it fares better. */
export const REFUSALS = 5;

/**
 * What a run has found out of its senders. A gateway judges a sender by country (its register, its
 * routes), so a sender that is wrong in one may be right in another.
 */
export interface RejectedSenders {
	/** Learns from the answer to a message. */
	heard(job: Job, outcome: SendOutcome): void;
	/** Why there is no use in handing this message over, if there is none. */
	refusalOf(job: Job): Skip | undefined;
}

export function openRejectedSenders(): RejectedSenders {
	const places = new Map<string, { refused: number; taken: boolean; said: string }>();
	const keyOf = ({ message, country = '' }: Job) => `${country} ${message.sender}`;
	return {
		heard(job, outcome) {
			const isRefused = outcome.kind === 'refused' && outcome.cause === 'invalid_sender';
			if (!isRefused && outcome.kind !== 'accepted') return;
			const key = keyOf(job);
			const place = places.get(key) ?? { refused: 0, taken: false, said: '' };
			places.set(key, place);
			if (isRefused) Object.assign(place, { refused: place.refused + 1, said: outcome.message });
			else place.taken = true;
		},
		refusalOf(job) {
			const place = places.get(keyOf(job));
			if (!place || place.taken || place.refused < REFUSALS) return undefined;
			const { sender } = job.message;
			const which = sender === '' ? 'its default sender' : `the sender “${sender}”`;
			const where = job.country === undefined ? '' : ` to ${job.country}`;
			return {
				reason: 'misconfigured',
				message: `Not tried: the gateway has refused ${which} for the first ${place.refused} messages${where}. It said: ${place.said}. Correct the sender and run the workflow again.`,
			};
		},
	};
}
