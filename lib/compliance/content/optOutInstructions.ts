import type { OptOutNotice } from '../countries';
import { isFirmRefusal, isRefusal, wordSet } from '../keywords';
import {
	indexesAfter,
	indexesBefore,
	sentenceAfter,
	sentenceBefore,
	type Token,
	tokensOf,
} from './tokens';
import { FILLERS, isAnswerVerb, LEAVING, NOT, PURPOSE, SEND, TOWARDS, VISIT } from './words';

/** Where an opt-out goes that a text tells of: back to its sender, or to a number or page it names. */
export type OptOutWay = OptOutNotice['answer'];

/** Chinese, Japanese and Korean write verb and keyword without a space. */
export const SPACELESS_ANSWER =
	/(?:(?:拒收|退订|退訂|取消|停止|配信停止|수신거부)(?:请|請|は|を|는|를)?\s*)?(?:回复|回復|回覆|返信|답장|회신)\s*[“"「『【（(]?\s*(?:(?:R|TD|T|N|STOP)(?![a-z])|退订|退訂|拒收|停止|配信停止|수신거부)(?!\s*[至到]?\s*\d)/iu;

/** How far a keyword may be from the verb, or a link from the word for leaving. */
export const NEAR = 4;

/** Between a keyword and a link: the link is another way. */
const OTHERWISE = wordSet(
	'or ou oder o of eller lub visit at on via under sur en auf su op to at go see',
);

/**
 * The ways to opt out that a text tells of, as people write them: “Reply STOP to end”, “STOP au 36180”,
 * “Opt out: acme.example/stop”. Every notice recorded for a country is understood.
 */
export function optOutInstructions(text: string): ReadonlySet<OptOutWay> {
	const ways = new Set<OptOutWay>();
	const tokens = tokensOf(text);
	tokens.forEach((_, at) => {
		const way = wayAt(tokens, at);
		if (way) ways.add(way);
	});
	if (SPACELESS_ANSWER.test(text)) ways.add('sender');
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

/** The way that a word or a link tells of, with the words around it. */
export function wayAt(tokens: readonly Token[], at: number): OptOutWay | undefined {
	return tokens[at]?.kind === 'link' ? linkWay(tokens, at) : keywordWay(tokens, at);
}

function keywordWay(tokens: readonly Token[], at: number): OptOutWay | undefined {
	const token = tokens[at];
	if (!token || !isKeyword(token, tokens[at + 1])) return undefined;
	if (!token.opens && tokens[at - 1]?.normalised === 'non') return undefined;
	if (goesToNumber(tokens, at)) return 'elsewhere';
	if (!isAskedFor(tokens, at)) return undefined;
	return goesToLink(tokens, at) ? 'elsewhere' : 'sender';
}

/** In small letters a word has to mean one thing only. */
const isKeyword = ({ normalised, isShouted }: Token, next: Token | undefined): boolean =>
	isRefusal(normalised) &&
	(isShouted ||
		LEAVING.has(normalised) ||
		(isFirmRefusal(normalised) && !VISIT.has(next?.normalised ?? '')));

/** “STOP 36180”, “STOP par SMS au 36180”, “SMS an 36180: STOP”. */
function goesToNumber(tokens: readonly Token[], at: number): boolean {
	const after = sentenceAfter(tokens, at).find(
		({ kind, normalised }) => kind !== 'word' || !TOWARDS.has(normalised),
	);
	if (after?.kind === 'number') return true;
	const before = tokens[at - 1];
	return (
		before?.kind === 'number' && !before.opens && TOWARDS.has(tokens[at - 2]?.normalised ?? '')
	);
}

/** “Reply STOP or visit acme.example/stop”. */
const goesToLink = (tokens: readonly Token[], at: number): boolean =>
	sentenceAfter(tokens, at)
		.slice(0, NEAR + 2)
		.some(
			({ kind }, index, following) =>
				kind === 'link' && OTHERWISE.has(following[index - 1]?.normalised ?? ''),
		);

function isAskedFor(tokens: readonly Token[], at: number): boolean {
	const { isShouted = false } = tokens[at] ?? {};
	const before = sentenceBefore(tokens, at);
	const verb = before.findIndex(
		({ normalised }) => isAnswerVerb(normalised) || SEND.has(normalised),
	);
	if (verb >= 0 && !NOT.has(before[verb + 1]?.normalised ?? '')) {
		const between = before.slice(0, verb);
		if (between.every(({ normalised }) => FILLERS.has(normalised))) return true;
		if (isShouted && verb < NEAR) return true;
	}
	if (!isShouted) return false;
	if (speaksOfLeaving(tokens, at - 1)) return true;
	const [purpose, deed] = sentenceAfter(tokens, at);
	return purpose !== undefined && PURPOSE.has(purpose.normalised) && deed?.kind === 'word';
}

/** `unsub`, `opt-out`, or the second word of `opt out`. */
export function speaksOfLeaving(tokens: readonly Token[], at: number): boolean {
	const { normalised } = tokens[at] ?? { normalised: '' };
	return (
		LEAVING.has(normalised) ||
		normalised === 'opt out' ||
		(normalised === 'out' && tokens[at - 1]?.normalised === 'opt')
	);
}

/** “Opt out: acme.example/u”, “acme.example/u to unsubscribe”, “acme.example/stop”. */
function linkWay(tokens: readonly Token[], at: number): OptOutWay | undefined {
	if (/stop|opt ?out|unsub|abmeld|baja|desins|desabon/u.test(tokens[at]?.normalised ?? '')) {
		return 'elsewhere';
	}
	const leaves = (index: number) => {
		const token = tokens[index];
		return token && (speaksOfLeaving(tokens, index) || isKeyword(token, tokens[index + 1]));
	};
	const near = (index: number) => Math.abs(index - at) <= NEAR;
	const before = indexesBefore(tokens, at);
	const after = indexesAfter(tokens, at);
	// In “Reply STOP to opt out acme.example” the words belong to the answer.
	const isAnswer = before.some((index) => leaves(index) && isAskedFor(tokens, index));
	const isFor = PURPOSE.has(tokens[after[0] ?? -1]?.normalised ?? '');
	const isMeant =
		(!isAnswer && before.filter(near).some(leaves)) || (isFor && after.filter(near).some(leaves));
	return isMeant ? 'elsewhere' : undefined;
}
