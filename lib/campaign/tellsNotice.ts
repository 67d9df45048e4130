import { optOutInstructions } from '../compliance';
import { type Filled, linksIn, says } from '../text';

/** Whether a message tells of the opt-out as a notice does, word for word or in words of its own. */
export const tellsNotice = (message: Filled, notice: string): boolean =>
	saysNotice(message, notice) || tellsTheSame(message, notice);

/** What may stand before the last word when that is a sentence of its own. */
const SENTENCE_BEFORE = /(?:^|[.!?…:;|/\n。！？：]|\s[-–—])\s*$/u;

/**
 * Whether the message tells of the opt-out as the notice does. A notice of one word (“STOP”) has to be
 * the last sentence, since as a word it may mean anything: “Don't stop now”.
 */
function saysNotice(message: Filled, notice: string): boolean {
	const words = notice.trim();
	if (words === '') return true;
	if (/[\s\d/.]/u.test(words)) return says(message, words);
	const end = message.text.replace(/[\s.!]+$/u, '').length;
	const start = end - words.length;
	const isLast = message.text.slice(start, end).toLowerCase() === words.toLowerCase();
	return isLast && SENTENCE_BEFORE.test(message.text.slice(0, start));
}

/**
 * Whether the message tells, in other words, of the same ways to opt out as the notice: by an answer, or
 * at the same number or page. Two of them would say it twice, as in “Reply STOP to end. Reply STOP to opt
 * out”.
 */
function tellsTheSame(message: Filled, notice: string): boolean {
	const asked = waysOf(notice);
	if (asked.size === 0) return false;
	const told = optOutInstructions(ownWords(message));
	return (
		[...asked].every((way) => told.has(way)) &&
		placesIn(notice).every((place) => says(message, place))
	);
}

/** A name is no word of the message; a number or page may be what its own words tell of. */
const ownWords = ({ text, values }: Filled): string =>
	values.reduce((own, { start, end }) => {
		const value = own.slice(start, end);
		return /^[\p{L}\p{M}\s'’-]+$/u.test(value)
			? own.slice(0, start) + 'x'.repeat(end - start) + own.slice(end)
			: own;
	}, text);

/** A notice of one word is what people are to answer. */
const waysOf = (notice: string) =>
	optOutInstructions(/\s/u.test(notice.trim()) ? notice : `Reply ${notice}`);

/** The numbers and pages that a notice names. */
const placesIn = (notice: string): readonly string[] => [
	...linksIn(notice).map((link) => link.text),
	...(notice.match(/\d{3,}/gu) ?? []),
];
