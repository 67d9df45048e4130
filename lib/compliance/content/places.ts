import { isFirmRefusal } from '../keywords';
import { isKeyword, isOtherWord, speaksOfLeaving, wantsOut } from './leaving';
import { indexesAfter, indexesBefore, type Token } from './tokens';
import {
	ABOUT_TEXTS,
	asks,
	FROM,
	LEAVING_ALONE,
	PURPOSE,
	RECEIVING,
	TEXTS,
	TOWARDS,
} from './words';

/** How far a keyword may be from the verb, or a link from the word for leaving. */
export const NEAR = 4;

const STOP_LINK =
	/(?:^| )(?<!\b(?:one|non|next|bus|full|pit|last) )(?:(?:stop|baja)(?:sms|all)?\d*(?: |$)|opt ?out|unsub|abmeld|afmeld|desins|desabon|desus)/u;

/** A link that is plainly for refusals: “acme.example/stop”, and not “acme.example/rebajas”. */
export const saysStop = ({ normalised }: Token): boolean => STOP_LINK.test(normalised);

/** “Stop 2026 with style”, “STOP 500 bugs”: how many, and not whom to text. */
export const isCounting = (
	keyword: Token | undefined,
	{ normalised }: Token,
	next: Token | undefined,
): boolean =>
	next?.kind === 'word' &&
	!asks(next) &&
	normalised.length < 6 &&
	!PURPOSE.has(next.normalised) &&
	!TOWARDS.has(next.normalised) &&
	!(keyword?.isShouted && (normalised.length > 3 || next.isShouted));

const nextIn = (tokens: readonly Token[], at: number): Token | undefined =>
	tokens[at + 1]?.opens ? undefined : tokens[at + 1];

/** A number that refusals go to. */
export const isRefusalNumber = (
	tokens: readonly Token[],
	at: number,
	isAnswer: (at: number) => boolean,
): boolean => {
	const token = tokens[at];
	if (!token || isCounting(undefined, token, nextIn(tokens, at))) return false;
	return takesRefusals(tokens, at, isAnswer);
};

/** “Opt out: acme.example/u”, “acme.example/u to unsubscribe”, “To stop these texts call 0800 123 456”. */
export function takesRefusals(
	tokens: readonly Token[],
	at: number,
	isAnswer: (at: number) => boolean,
): boolean {
	const before = indexesBefore(tokens, at);
	const after = indexesAfter(tokens, at);
	// In “Reply STOP to opt out acme.example” the words belong to the answer.
	if (before.some((index) => isAnswer(index))) return false;
	// “Unsub? acme.example/u”
	if (before.length === 0 && tokens[at]?.replies && isSure(tokens, at - 1)) return true;
	const near = before.slice(0, NEAR);
	if (near.some((index, distance) => leadsTo(tokens, index, near.slice(0, distance)))) return true;
	const isFor = PURPOSE.has(tokens[after[0] ?? -1]?.normalised ?? '');
	return isFor && after.slice(0, NEAR).some((index) => saysLeave(tokens, index));
}

/** Whether a word for leaving speaks of what is between it and a place, and of nothing else. */
function leadsTo(tokens: readonly Token[], at: number, between: readonly number[]): boolean {
	if (!wantsOut(tokens, at)) return false;
	if (between.every((index) => isAboutTexts(tokens[index]))) return !isBare(tokens, at);
	if (!isSure(tokens, at)) return false;
	const isOfSomething = FROM.has(tokens[between.at(-1) ?? -1]?.normalised ?? '');
	return !isOfSomething || between.some((index) => TEXTS.has(tokens[index]?.normalised ?? ''));
}

const saysLeave = (tokens: readonly Token[], at: number): boolean => {
	const token = tokens[at];
	if (!token) return false;
	return (
		speaksOfLeaving(tokens, at) ||
		(isKeyword(token, tokens[at + 1]) && !isOtherWord(tokens[at - 1], token))
	);
};

/** “Ende: 2027” */
function isBare(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	return (
		token !== undefined &&
		!isFirmRefusal(token.normalised) &&
		!speaksOfLeaving(tokens, at) &&
		/^(?:19|20)\d\d$/.test(tokens[at + 1]?.normalised ?? '')
	);
}

function isSure(tokens: readonly Token[], at: number): boolean {
	const { normalised } = tokens[at] ?? { normalised: '' };
	return (
		speaksOfLeaving(tokens, at) && !LEAVING_ALONE.has(normalised) && !RECEIVING.has(normalised)
	);
}

const isAboutTexts = (token: Token | undefined): boolean =>
	token !== undefined &&
	(token.kind === 'number' || TEXTS.has(token.normalised) || ABOUT_TEXTS.has(token.normalised));
