import { readReply, type ReadReply, type ReplyOutcome } from '../compliance';
import type { Understand } from '../ledger';

/** The first one that any reading gives counts: a refusal is never outweighed by a wish. */
const WEIGHT: readonly ReplyOutcome[] = ['optOut', 'likelyOptOut', 'optIn', 'help', 'none'];

const SAID_BY_GATEWAY = { stop: 'optOut', start: 'optIn', help: 'help' } as const;

/**
 * What a reply asks for: by its text, by the text as the gateway makes it, and by what the gateway itself
 * took it for. The person's country and language say which words count.
 */
export const understand: Understand = ({ text, otherText, keyword, country, language }) => {
	const context = { country, ...(language !== undefined && { languages: [language] }) };
	const readings: Pick<ReadReply, 'outcome' | 'keyword'>[] = [readReply(text, context)];
	if (otherText !== undefined && otherText !== text) readings.push(readReply(otherText, context));
	if (keyword !== undefined) {
		readings.push({ outcome: SAID_BY_GATEWAY[keyword], keyword: keyword.toUpperCase() });
	}
	for (const outcome of WEIGHT) {
		const found = readings.find((reading) => reading.outcome === outcome);
		if (found) return { outcome, keyword: found.keyword };
	}
	return { outcome: 'none' };
};
