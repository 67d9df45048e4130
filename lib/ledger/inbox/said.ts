import type { Dated } from './identity';
import type { ConsentEventEntry, EventOutput, ReplyEntry, Understand, Understood } from './types';

export type Reply = Dated<ReplyEntry>;

/** What a person has said, in a whole text or by a gateway's word, before it is on record. */
export interface Said {
	/** Its place among the entries; absent for a text that is not waited for any longer. */
	readonly i?: number;
	readonly entry: Reply | Dated<ConsentEventEntry>;
	readonly dedupe: string;
	readonly understood: Understood;
	readonly parts?: { readonly total: number; readonly missing: number };
}

const OUTPUTS: Readonly<Record<Understood['outcome'], EventOutput>> = {
	optOut: 'optOut',
	likelyOptOut: 'optOut',
	optIn: 'optIn',
	help: 'reply',
	none: 'reply',
};

export const outputOf = ({ understood }: Said): EventOutput => OUTPUTS[understood.outcome];

/** What helps to read a person's text; their own word wins over what the number tells. */
export interface Person {
	readonly country: string | null;
	readonly language: string | null;
}

export function readReply(
	entry: ReplyEntry,
	person: Person | undefined,
	understand: Understand,
): Understood {
	const { text, otherText, keyword } = entry;
	const country = entry.country || person?.country;
	const language = person?.language || entry.language;
	return understand({
		text,
		...(otherText !== undefined && { otherText }),
		...(keyword && { keyword }),
		...(country && { country }),
		...(language && { language }),
	});
}

export const saysStop = ({ outcome }: Understood): boolean =>
	outcome === 'optOut' || outcome === 'likelyOptOut';
