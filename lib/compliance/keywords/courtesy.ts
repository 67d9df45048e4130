import { WORDINGS } from './languages';
import { normaliseReply, wordSet } from './normaliseReply';
import { isSpaceless } from './spaceless';
import { entriesOf } from './wordings';

/** Beside those of each language: what is left of a text, and marks that were spoken. */
const EVERYWHERE =
	'sms text texts texting txt message messages msg msgs mms all everything now ok okay period comma';

/** Words around a keyword that change nothing about it, normalised as replies are. */
export const COURTESY: ReadonlySet<string> = new Set([
	...wordSet(EVERYWHERE),
	...WORDINGS.flatMap(({ courtesy }) => entriesOf(courtesy)).map(normaliseReply),
]);

const LONGEST = Math.max(...[...COURTESY].map((phrase) => phrase.split(' ').length));

const FIRST_WORDS = new Set([...COURTESY].map((phrase) => phrase.split(' ')[0]));
const LAST_WORDS = new Set([...COURTESY].map((phrase) => phrase.split(' ').at(-1)));

/** A number, as that of a sender, or one with an ending: `4600`, `4600a`. */
const NUMBER = /^\p{N}+(?:\p{L}|[dty][ae])?$/u;

/** A normalised reply without the courtesies and the numbers at its ends: `stop 36180 please` is `stop`. */
export function withoutCourtesy(normalised: string): string {
	const words = normalised.split(' ');
	let start = 0;
	let end = words.length;
	for (let more = 1; more > 0 && start < end; start += more) more = courtesyAt(words, start, end);
	for (let more = 1; more > 0 && start < end; end -= more) more = courtesyUpTo(words, start, end);
	return withoutGlued(words.slice(start, end).join(' '));
}

/** Courtesies of scripts that set no spaces, at either end: “退订谢谢”, “stop唔該”. */
const GLUED = [...COURTESY].filter(isSpaceless).sort((one, other) => other.length - one.length);
const AT_ENDS = new RegExp(`^(?:${GLUED.join('|')})+|(?:${GLUED.join('|')})+$`, 'gu');

const withoutGlued = (words: string): string =>
	isSpaceless(words) ? words.replace(AT_ENDS, '').trim() : words;

/** How many words from one on are a courtesy. */
function courtesyAt(words: readonly string[], start: number, end: number): number {
	if (NUMBER.test(words[start] ?? '')) return 1;
	if (!FIRST_WORDS.has(words[start])) return 0;
	for (let length = Math.min(LONGEST, end - start); length > 0; length--) {
		if (COURTESY.has(words.slice(start, start + length).join(' '))) return length;
	}
	return 0;
}

/** How many words before one are a courtesy. */
function courtesyUpTo(words: readonly string[], start: number, end: number): number {
	if (NUMBER.test(words[end - 1] ?? '')) return 1;
	if (!LAST_WORDS.has(words[end - 1])) return 0;
	for (let length = Math.min(LONGEST, end - start); length > 0; length--) {
		if (COURTESY.has(words.slice(end - length, end).join(' '))) return length;
	}
	return 0;
}

/** Between a keyword and the end of a short reply they leave no doubt of what it means. */
const FILLERS = wordSet(
	'me my us our you your u i it this that these those them from the of for to at on off and no yes ' +
		'must have need should will would want again anymore any more ever list lists number phone ' +
		'marketing promo promos promotional ads ad advertising alert alerts notification notifications ' +
		'je moi me nous vous tu la le les l de des du ces ce cette mon ma vos votre au aux a en pour oui non plus ' +
		'ich mich mir uns sie ihr die der das den diese diesen von an zu ja nein mehr euch bei fur ' +
		'yo mi nos lo los las el al del esto estos sus su que y por si un una ' +
		'eu o os as do da dos das isto ao meu minha sim nao io mi ci il lo gli dal dalla ' +
		'ik mij mijn ons het een van naar met jag mig mitt till av fra til meg jeg det na do od z mnie mi',
);

/** Whether a word beside a keyword speaks of no other matter. */
export const isFiller = (word: string): boolean =>
	COURTESY.has(word) || FILLERS.has(word) || NUMBER.test(word);
