import { isFirmRefusal } from '../keywords';
import type { OptOutWay } from './optOutWay';
import { isKeyword, isOtherWord, speaksOfLeaving, wantsOut } from './leaving';
import { isCounting, NEAR } from './places';
import { indexesAfter, indexesBefore, sentenceAfter, sentenceBefore, type Token } from './tokens';
import {
	asks,
	asksAfter,
	BOOKINGS,
	FILLERS,
	FROM,
	isEnding,
	leaves,
	LOCAL,
	NOT,
	OTHERWISE,
	PURPOSE,
	TEXTS,
	TOWARDS,
} from './words';

/** How far after a keyword the verb may be in languages that put it last. */
const VERB_LAST = 3;
/** Of words between a keyword and its number that we do not know: “STOP ACME til 1919”. */
const MOST_UNKNOWN = 2;

/** The way that a keyword tells of, or any word in capitals that people are to answer in order to leave. */
export function keywordWay(tokens: readonly Token[], at: number): OptOutWay | undefined {
	const token = tokens[at];
	if (!token) return undefined;
	if (token.refuses && isKeyword(token, tokens[at + 1])) {
		if (isOtherWord(tokens[at - 1], token)) return undefined;
		if (isOfBooking(tokens, at)) return undefined;
		if (goesToNumber(tokens, at)) return 'elsewhere';
		if (!isAskedFor(tokens, at)) return undefined;
		return goesToLink(tokens, at) ? 'elsewhere' : 'sender';
	}
	if (!mayBeAnswered(token) || !isAgreed(tokens, at)) return undefined;
	return goesToNumber(tokens, at) ? 'elsewhere' : 'sender';
}

/** “Reply CANCEL to cancel your booking”; STOP has one meaning only. */
const isOfBooking = (tokens: readonly Token[], at: number): boolean =>
	!isFirmRefusal(tokens[at]?.normalised ?? '') &&
	[...indexesBefore(tokens, at), ...indexesAfter(tokens, at)].some((index) =>
		BOOKINGS.has(tokens[index]?.normalised ?? ''),
	);

/** A word in capitals, or a figure or two, that is not of the instruction itself. */
const mayBeAnswered = (token: Token): boolean =>
	token.isCode &&
	!asks(token) &&
	!leaves(token) &&
	!TEXTS.has(token.normalised) &&
	!FILLERS.has(token.normalised);

/** “STOP 36180”, “STOP par SMS au 36180”, “STOP ACME til 1919”, “SMS an 36180: STOP”. */
function goesToNumber(tokens: readonly Token[], at: number): boolean {
	const keyword = tokens[at];
	const after = sentenceAfter(tokens, at);
	const place = after.findIndex(({ kind }) => kind !== 'word');
	const taker = after[place];
	if (taker?.kind === 'number') {
		const between = after.slice(0, place);
		if (between.every(leadsOn) || namesSender(tokens, at, between)) {
			return (
				between.some(({ normalised }) => TEXTS.has(normalised)) ||
				!isCounting(keyword, taker, after[place + 1])
			);
		}
	}
	const before = tokens[at - 1];
	return (
		before?.kind === 'number' && !before.opens && TOWARDS.has(tokens[at - 2]?.normalised ?? '')
	);
}

/** “Send STOP ACME til 1919” */
const namesSender = (tokens: readonly Token[], at: number, between: readonly Token[]): boolean =>
	tokens[at]?.isShouted === true &&
	between.filter((word) => !leadsOn(word)).length <= MOST_UNKNOWN &&
	TOWARDS.has(between.at(-1)?.normalised ?? '') &&
	verbBefore(tokens, at) === 0;

const leadsOn = (token: Token): boolean =>
	asks(token) || TOWARDS.has(token.normalised) || TEXTS.has(token.normalised);

/** “Reply STOP or visit acme.example/stop”. */
const goesToLink = (tokens: readonly Token[], at: number): boolean =>
	sentenceAfter(tokens, at)
		.slice(0, NEAR + 2)
		.some(
			({ kind }, index, following) =>
				kind === 'link' && OTHERWISE.has(following[index - 1]?.normalised ?? ''),
		);

/** Whether people are asked to answer with a keyword. */
export function isAskedFor(tokens: readonly Token[], at: number): boolean {
	const { isShouted = false } = tokens[at] ?? {};
	const verb = verbBefore(tokens, at);
	if (verb === 0 || (isShouted && verb < NEAR)) return true;
	if (!isShouted) return false;
	return isAfterLeaving(tokens, at) || hasVerbAfter(tokens, at) || hasPurpose(tokens, at);
}

/** How many words that mean something stand between a verb and what it asks for; infinite without one. */
function verbBefore(tokens: readonly Token[], at: number): number {
	const before = sentenceBefore(tokens, at);
	const verb = before.findIndex(asks);
	if (verb < 0 || NOT.has(before[verb + 1]?.normalised ?? '')) return Infinity;
	const isPlain = before.slice(0, verb).every(({ normalised }) => FILLERS.has(normalised));
	return isPlain ? 0 : verb;
}

/** “Abmelden: STOP”, “Abmeldung mit STOP”. */
function isAfterLeaving(tokens: readonly Token[], at: number): boolean {
	const before = indexesBefore(tokens, at);
	if (before.length === 0) return tokens[at]?.replies === true && speaksOfLeaving(tokens, at - 1);
	const nearest = before.find(
		(index) => wantsOut(tokens, index) || !isBetween(tokens[index]?.normalised ?? ''),
	);
	return nearest !== undefined && wantsOut(tokens, nearest);
}

/** “Для отказа от рассылки - СТОП” */
const isBetween = (word: string): boolean => FILLERS.has(word) || TEXTS.has(word) || FROM.has(word);

/** “STOP antworten”, “STOP yazıp yanıtlayın”, unless the verb asks for another word. */
function hasVerbAfter(tokens: readonly Token[], at: number): boolean {
	const after = sentenceAfter(tokens, at);
	const verb = after.slice(0, VERB_LAST).findIndex(({ normalised }) => asksAfter(normalised));
	if (verb < 0) return false;
	const asked = after.slice(verb + 1).find(({ normalised }) => !FILLERS.has(normalised));
	return asked?.refuses !== true && asked?.isCode !== true;
}

/** “STOP to end”, “STOP zum Abmelden”, “STOP=end”, and not “STOP to think”. */
function hasPurpose(tokens: readonly Token[], at: number): boolean {
	const [purpose, ...deeds] = indexesAfter(tokens, at);
	if (!PURPOSE.has(tokens[purpose ?? -1]?.normalised ?? '')) return false;
	return deeds
		.slice(0, NEAR)
		.some(
			(index) =>
				speaksOfLeaving(tokens, index) ||
				tokens[index]?.refuses === true ||
				isEnding(tokens[index]?.normalised ?? ''),
		);
}

/** “To opt out reply 9”, “Từ chối: soạn TC gửi 199”, “RED yazıp 3333’e gönderin”, “İptal: RED”. */
function isAgreed(tokens: readonly Token[], at: number): boolean {
	const isLast = sentenceAfter(tokens, at).length === 0;
	const isLocal = LOCAL.has(tokens[at]?.normalised ?? '');
	const isFigure = /^\d/.test(tokens[at]?.normalised ?? '');
	if ((isLocal || (isFigure && isLast)) && isAfterLeaving(tokens, at)) {
		return isLast || goesToNumber(tokens, at);
	}
	const isVerbed = verbBefore(tokens, at) === 0 || (!isFigure && hasVerbAfter(tokens, at));
	if (!isVerbed) return false;
	return (isLocal && goesToNumber(tokens, at)) || isAboutLeaving(tokens, at);
}

/** Whether the sentence, or the question before it, is about leaving. */
function isAboutLeaving(tokens: readonly Token[], at: number): boolean {
	const before = indexesBefore(tokens, at);
	const first = before.at(-1) ?? at;
	const asked = tokens[first]?.replies ? [first - 1, ...indexesBefore(tokens, first - 1)] : [];
	return [...before, ...asked].some((index) => wantsOut(tokens, index)) || hasPurpose(tokens, at);
}
