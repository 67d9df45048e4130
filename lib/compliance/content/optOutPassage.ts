import type { Span } from '../../text';
import { NEAR, SPACELESS_ANSWER, speaksOfLeaving, wayAt } from './optOutInstructions';
import { indexesAfter, indexesBefore, type Token, tokensOf } from './tokens';
import { isAnswerVerb, SEND } from './words';

/** How far an instruction reaches, in words. */
const FAR = 8;

/**
 * Where a text tells how to opt out: from what asks for it, or the beginning of its sentence when that is
 * near, to the end of the sentence. `undefined` where it tells nothing.
 */
export function optOutPassage(text: string): Span | undefined {
	const tokens = tokensOf(text);
	const spans = tokens.flatMap((_, at) => (wayAt(tokens, at) ? [passageAround(tokens, at)] : []));
	const spaceless = SPACELESS_ANSWER.exec(text);
	if (spaceless) {
		const end = spaceless.index + spaceless[0].length;
		const mark = /^[”"」』】)）]/u.exec(text.slice(end))?.[0] ?? '';
		spans.push({ start: spaceless.index, end: end + mark.length });
	}
	if (spans.length === 0) return undefined;
	return {
		start: Math.min(...spans.map(({ start }) => start)),
		end: Math.max(...spans.map(({ end }) => end)),
	};
}

function passageAround(tokens: readonly Token[], at: number): Span {
	const before = indexesBefore(tokens, at);
	const asks = before.filter((index, distance) => distance < FAR && asksAt(tokens, index));
	const first = Math.min(at, ...asks);
	const opening = before.at(-1) ?? at;
	const start = tokens[first - opening <= NEAR ? opening : first]?.start ?? 0;
	const last = indexesAfter(tokens, at).slice(0, FAR).at(-1) ?? at;
	return { start, end: tokens[last]?.end ?? start };
}

/** Words that an instruction begins with, or a number it goes to. */
const asksAt = (tokens: readonly Token[], at: number): boolean => {
	const { normalised, kind } = tokens[at] ?? { normalised: '', kind: 'word' };
	return (
		kind === 'number' ||
		isAnswerVerb(normalised) ||
		SEND.has(normalised) ||
		normalised === 'opt' ||
		speaksOfLeaving(tokens, at)
	);
};
