import type { Span } from '../../text';
import { wantsOut } from './leaving';
import { isAskedFor, keywordWay } from './keywordWay';
import type { OptOutWay } from './optOutWay';
import { isRefusalNumber, saysStop, takesRefusals } from './places';
import { type Token, tokensOf } from './tokens';
import { unspacedWays } from './unspacedWays';

/**
 * The ways to opt out that a text tells of, as people write them: “Reply STOP to end”, “STOP au 36180”,
 * “Opt out: acme.example/stop”. Every notice recorded for a country is understood.
 */
export function optOutInstructions(text: string): ReadonlySet<OptOutWay> {
	const ways = new Set<OptOutWay>();
	const tokens = tokensOf(text);
	for (let at = 0; at < tokens.length; at++) {
		// A number or a page is another way than an answer, and one of them is enough.
		if (tokens[at]?.kind !== 'word' && ways.has('elsewhere')) continue;
		const way = wayAt(tokens, at);
		if (way) ways.add(way);
	}
	for (const { way } of unspacedWays(text)) ways.add(way);
	return ways;
}

/**
 * Whether a text tells people to answer it in order to opt out (“Reply STOP”), and names no other
 * way. To a sender that is a name nobody can answer.
 */
export function asksForReply(text: string): boolean {
	const ways = optOutInstructions(text);
	return ways.has('sender') && !ways.has('elsewhere');
}

/** The links of a text that are a way to opt out. */
export function optOutLinks(text: string): readonly Span[] {
	const tokens = tokensOf(text);
	return tokens.flatMap((token, at) =>
		token.kind === 'link' && wayAt(tokens, at) ? [{ start: token.start, end: token.end }] : [],
	);
}

/** The way that a word, a number or a link tells of, with the words around it. */
export function wayAt(tokens: readonly Token[], at: number): OptOutWay | undefined {
	const token = tokens[at];
	const isAnswer = (index: number) => wantsOut(tokens, index) && isAskedFor(tokens, index);
	switch (token?.kind) {
		case 'link':
			return saysStop(token) || takesRefusals(tokens, at, isAnswer) ? 'elsewhere' : undefined;
		case 'number':
			return isRefusalNumber(tokens, at, isAnswer) ? 'elsewhere' : undefined;
		default:
			return keywordWay(tokens, at);
	}
}
