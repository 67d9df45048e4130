import {
	type Encoded,
	type Filled,
	says,
	type SegmentOptions,
	smartEncode,
	type SmartEncoding,
} from '../text';

/** What is put around a message, and how far it may be changed to fit GSM-7. */
export interface Finish {
	/** A label that the country asks for, at the very start; or empty. */
	readonly label: string;
	/** The brand that introduces itself, or empty. */
	readonly brand: string;
	/** How to opt out, at the end; or empty. */
	readonly optOut: string;
	readonly smartEncoding: SmartEncoding;
	readonly segmentOptions?: SegmentOptions;
}

/** The whole text as it is sent. What the message already says, in words of its own, is not said twice. */
export function finishText(
	message: Filled,
	{ label, brand, optOut, smartEncoding, segmentOptions }: Finish,
): Encoded {
	const { text } = message;
	const opening =
		(isSaid(message, label) ? '' : label) + (isSaid(message, brand) ? '' : `${brand}: `);
	const closing = saysNotice(message, optOut) ? '' : (/\s$/.test(text) ? '' : ' ') + optOut;
	return smartEncode(opening + text + closing, smartEncoding, segmentOptions);
}

/** Nothing to say is said. */
const isSaid = (message: Filled, phrase: string): boolean =>
	phrase.trim() === '' || says(message, phrase);

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
