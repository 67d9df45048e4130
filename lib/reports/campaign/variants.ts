import type { TextGroup } from '../../ledger';
import { type Rate, rateOf } from '../rate';

/** One wording, beside others of the same campaign. */
export interface Variant {
	readonly step: string;
	/** Absent where the ledger keeps only hashes of texts. */
	readonly text?: string;
	readonly messages: number;
	readonly sent: number;
	readonly delivered: number;
	readonly undelivered: number;
	readonly clicked: number;
	readonly delivery: Rate | undefined;
	readonly clicks: Rate | undefined;
}

/**
 * The wordings as variants. The ledger keeps texts as they were sent, with every name and link filled in: it
 * knows no templates. So there are variants only where the whole campaign has a few wordings; where each
 * person has one of their own, steps are what can be compared, and this is empty.
 */
export function variantsOf(texts: readonly TextGroup[]): Variant[] {
	const all = texts[0]?.texts ?? 0;
	if (all > texts.length) return [];
	return texts.map(({ step, text, messages, sent, delivered, undelivered, clicked }) => ({
		step,
		...(text !== null && { text }),
		messages,
		sent,
		delivered,
		undelivered,
		clicked,
		delivery: rateOf(delivered, delivered + undelivered),
		clicks: rateOf(clicked, sent),
	}));
}
