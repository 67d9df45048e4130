import type { Span } from '../../text';
import { speaksOfLeaving } from './leaving';
import { wayAt } from './optOutInstructions';
import { NEAR } from './places';
import { indexesAfter, indexesBefore, type Token, tokensOf } from './tokens';
import { unspacedWays } from './unspacedWays';
import { asks, leaves } from './words';

/** How far an instruction reaches, in words. */
const FAR = 8;

/**
 * Where a text tells how to opt out: from what asks for it, or the beginning of its sentence when that is
 * near, to the end of the sentence. `undefined` where it tells nothing.
 */
export function optOutPassage(text: string): Span | undefined {
	const tokens = tokensOf(text);
	const spans = tokens.flatMap((_, at) => (wayAt(tokens, at) ? [passageAround(tokens, at)] : []));
	spans.push(...unspacedWays(text));
	if (spans.length === 0) return undefined;
	return {
		start: Math.min(...spans.map(({ start }) => start)),
		end: Math.max(...spans.map(({ end }) => end)),
	};
}

function passageAround(tokens: readonly Token[], at: number): Span {
	const before = indexesBefore(tokens, at);
	const near = before.slice(0, FAR);
	const asks = near.filter((index) => asksAt(tokens[index]));
	// “Pour ne plus recevoir nos offres” gives the reason, which can be spared where a verb follows.
	const begins = asks.length > 0 ? asks : near.filter((index) => speaksOfLeaving(tokens, index));
	const first = Math.min(at, ...begins);
	const opening = before.at(-1) ?? at;
	const start = first - opening <= NEAR ? beginning(tokens, opening) : first;
	const last = indexesAfter(tokens, at).slice(0, FAR).at(-1) ?? at;
	return { start: tokens[start]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

/** Where a sentence begins, or a short question before it: “Unsub?” before “Reply N”. */
function beginning(tokens: readonly Token[], opening: number): number {
	if (!tokens[opening]?.replies) return opening;
	const question = [opening - 1, ...indexesBefore(tokens, opening - 1)];
	const isOfIt =
		question.length <= NEAR && question.some((index) => speaksOfLeaving(tokens, index));
	return isOfIt ? (question.at(-1) ?? opening) : opening;
}

/** Words that an instruction begins with, or a number it goes to. */
const asksAt = (token: Token | undefined): boolean =>
	token !== undefined &&
	(token.kind === 'number' || asks(token) || leaves(token) || token.normalised === 'opt');
