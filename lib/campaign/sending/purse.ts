import type { NewMessage } from '../../message';

/**
 * What a run may spend on messages that belong to no campaign, of which the ledger keeps no budget.
 * Those claimed are counted as they should cost, those sent as the gateway charged.
 */
export interface Purse {
	/** Sets aside what a message should cost, unless that is more than is left. */
	takes(entry: NewMessage): boolean;
	/** Gives back what a message that is not sent after all was to cost. */
	release(entry: NewMessage): void;
	/** Counts what the gateway did charge, once it is known. */
	charge(entry: NewMessage, credits: number): void;
	/** Whether all that is set aside is still covered. */
	covers(entry: NewMessage): boolean;
}

/** @param maxCredits more than that is never set aside; without it everything is covered */
export function openPurse(maxCredits = Infinity): Purse {
	let spoken = 0;
	const add = ({ campaign }: NewMessage, credits: number) => {
		if (!campaign) spoken += credits;
	};
	return {
		takes(entry) {
			if (!entry.campaign && spoken + entry.credits > maxCredits) return false;
			add(entry, entry.credits);
			return true;
		},
		release: (entry) => add(entry, -entry.credits),
		charge: (entry, credits) => add(entry, credits - entry.credits),
		covers: ({ campaign }) => Boolean(campaign) || spoken <= maxCredits,
	};
}
