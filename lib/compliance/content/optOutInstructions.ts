import type { OptOutNotice } from '../countries';
import { isFalseFriend, isFirmRefusal, isRefusal, wordSet } from '../keywords';
import {
	indexesAfter,
	indexesBefore,
	sentenceAfter,
	sentenceBefore,
	type Token,
	tokensOf,
} from './tokens';
import {
	ABOUT_TEXTS,
	ANSWERED,
	FILLERS,
	isAnswerVerb,
	LEAVING,
	LEAVING_ALONE,
	NOT,
	PURPOSE,
	SEND,
	TOWARDS,
	VISIT,
} from './words';

/** Where an opt-out goes that a text tells of: back to its sender, or to a number or page it names. */
export type OptOutWay = OptOutNotice['answer'];

/** Chinese, Japanese and Korean write verb and keyword without a space. */
export const SPACELESS_ANSWER =
	/(?:(?:拒收|退订|退訂|取消|停止|配信停止|수신거부)(?:请|請|は|を|는|를)?\s*)?(?:回复|回復|回覆|返信|답장|회신)\s*[“"「『【（(]?\s*(?:(?:R|TD|T|N|STOP)(?![a-z])|退订|退訂|拒收|停止|配信停止|수신거부)(?!\s*[至到]?\s*\d)/iu;

/** How far a keyword may be from the verb, or a link from the word for leaving. */
export const NEAR = 4;

/** How far after a keyword the verb may be in languages that put it last. */
const VERB_LAST = 3;

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

/** The way that a word, a number or a link tells of, with the words around it. */
export function wayAt(tokens: readonly Token[], at: number): OptOutWay | undefined {
	const token = tokens[at];
	switch (token?.kind) {
		case 'link':
			return saysStop(token) || takesRefusals(tokens, at) ? 'elsewhere' : undefined;
		case 'number':
			return takesRefusals(tokens, at) && !isCounting(undefined, token, nextIn(tokens, at))
				? 'elsewhere'
				: undefined;
		default:
			return keywordWay(tokens, at);
	}
}

function keywordWay(tokens: readonly Token[], at: number): OptOutWay | undefined {
	const token = tokens[at];
	if (!token || !isKeyword(token, tokens[at + 1])) return undefined;
	if (!token.opens && isOtherWord(tokens[at - 1], token)) return undefined;
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

/** “Non-stop”, and in small letters “next stop 2027”, “can’t stop” and “at stop 1200”. */
const isOtherWord = (before: Token | undefined, { isShouted, normalised }: Token): boolean =>
	before !== undefined &&
	(before.normalised === 'non' ||
		// What is left of “don’t”.
		before.normalised === 't' ||
		NOT.has(before.normalised) ||
		(!isShouted &&
			(before.normalised === 'at' || isFalseFriend([before.normalised, normalised], 'end', 1))));

/** “STOP 36180”, “STOP par SMS au 36180”, “SMS an 36180: STOP”. */
function goesToNumber(tokens: readonly Token[], at: number): boolean {
	const after = sentenceAfter(tokens, at);
	const first = after.findIndex(
		({ kind, normalised }) => kind !== 'word' || !TOWARDS.has(normalised),
	);
	const taker = after[first];
	if (taker?.kind === 'number') return !isCounting(tokens[at], taker, after[first + 1]);
	const before = tokens[at - 1];
	return (
		before?.kind === 'number' && !before.opens && TOWARDS.has(tokens[at - 2]?.normalised ?? '')
	);
}

/** “Stop 2026 with style”, “STOP 500 bugs”: how many, and not whom to text. */
const isCounting = (
	keyword: Token | undefined,
	{ normalised }: Token,
	next: Token | undefined,
): boolean =>
	next?.kind === 'word' &&
	normalised.length < 6 &&
	!PURPOSE.has(next.normalised) &&
	!TOWARDS.has(next.normalised) &&
	!(keyword?.isShouted && (normalised.length > 3 || next.isShouted));

const nextIn = (tokens: readonly Token[], at: number): Token | undefined =>
	sentenceAfter(tokens, at)[0];

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
	const after = sentenceAfter(tokens, at);
	if (after.slice(0, VERB_LAST).some(({ normalised }) => ANSWERED.has(normalised))) return true;
	const [purpose, deed] = after;
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

const STOP_LINK =
	/(?:^| )(?<!\b(?:one|non|next|bus|full|pit|last) )(?:(?:stop|baja)(?:sms|all)?\d*(?: |$)|opt ?out|unsub|abmeld|afmeld|desins|desabon|desus)/u;

/** A link that is plainly for refusals: “acme.example/stop”, and not “acme.example/rebajas”. */
const saysStop = ({ normalised }: Token): boolean => STOP_LINK.test(normalised);

/** “Opt out: acme.example/u”, “acme.example/u to unsubscribe”, “To stop these texts call 0800 123 456”. */
function takesRefusals(tokens: readonly Token[], at: number): boolean {
	const before = indexesBefore(tokens, at);
	const after = indexesAfter(tokens, at);
	// In “Reply STOP to opt out acme.example” the words belong to the answer.
	if (before.some((index) => leaves(tokens, index) && isAskedFor(tokens, index))) return false;
	const near = before.slice(0, NEAR);
	const isAfterLeaving = near.some(
		(index, distance) =>
			leavesForSure(tokens, index) ||
			(leaves(tokens, index) &&
				near.slice(0, distance).every((other) => isAboutTexts(tokens[other]))),
	);
	if (isAfterLeaving) return true;
	const isFor = PURPOSE.has(tokens[after[0] ?? -1]?.normalised ?? '');
	return isFor && after.slice(0, NEAR).some((index) => leaves(tokens, index));
}

/** A word for leaving, or a keyword that is no other word where it stands. */
function leaves(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (!token) return false;
	if (speaksOfLeaving(tokens, at)) return true;
	return isKeyword(token, tokens[at + 1]) && (token.opens || !isOtherWord(tokens[at - 1], token));
}

const leavesForSure = (tokens: readonly Token[], at: number): boolean => {
	const { normalised } = tokens[at] ?? { normalised: '' };
	if (normalised === 'recevoir') return tokens[at - 1]?.normalised === 'plus';
	return speaksOfLeaving(tokens, at) && !LEAVING_ALONE.has(normalised);
};

const isAboutTexts = (token: Token | undefined): boolean =>
	token !== undefined && (token.kind === 'number' || ABOUT_TEXTS.has(token.normalised));
