import { normaliseReply } from './normaliseReply';

/** Signs and figures that are drawn like letters: `5top`, `$T0P`. */
const LEET: Readonly<Record<string, string>> = {
	$: 's',
	'@': 'a',
	'€': 'e',
	'|': 'l',
	'!': 'i',
	'0': 'o',
	'1': 'i',
	'3': 'e',
	'4': 'a',
	'5': 's',
	'7': 't',
	'⭕': 'o',
	'⛔': 'o',
};
const LEET_IN_WORD = /[\p{L}][0134578$@€|!⭕⛔]+\p{L}?|[0134578$@€|⭕⛔]+\p{L}/u;

/** Letters of other alphabets that look like a Latin one. */
const LIKE_LATIN: Readonly<Record<string, string>> = alike(
	'авеіјкмнорстухѕԁԛԝ αβεικνορτυχ աոստօփ ꓮꓐꓚꓓꓰꓝꓖꓧꓲꓙꓗꓡꓟꓠꓳꓑꓣꓢꓔꓴꓦꓪꓫꓬꓜ',
	'abeijkmhopctyxsdqw abeiknoptyx wnusop abcdefghijklmnoprstuvwxyz',
);
/** Latin letters that look like a Cyrillic or a Greek one. */
const LIKE_CYRILLIC: Readonly<Record<string, string>> = alike('abcehkmopxyti', 'авсенкморхуті');
const LIKE_GREEK: Readonly<Record<string, string>> = alike('abehikmnoptxy', 'αβεηικμνορτχυ');

function alike(letters: string, others: string): Readonly<Record<string, string>> {
	const targets = [...others];
	return Object.fromEntries([...letters].map((letter, at) => [letter, targets[at] ?? letter]));
}

const OTHER_LETTERS = /[^a-z0-9]/u;

/** The flags whose letters spell a word: 🇸🇹🇴🇵. */
const FLAG_LETTERS = /[\u{1f1e6}-\u{1f1ff}]/gu;

/** Longer replies are no single word that was written in an odd way. */
const LONGEST = 40;

/**
 * The words that a short reply may be when it is written in an odd way: with spaces or marks within
 * (`st op`), several times over (`stopstop`), with letters doubled (`SSTTOOPP`), with figures or letters of
 * another alphabet for some of its own (`5top`).
 *
 * @param normalised without courtesies
 */
export function spellingsOf(text: string, normalised: string): readonly string[] {
	const joined = normalised.replaceAll(' ', '');
	if (joined.length > LONGEST || text.length > 2 * LONGEST) return [];
	const spellings = [joined, ...onceOf(joined), ...splitFigures(normalised)];
	const undoubled = joined.replace(/(\p{L})\1/gu, '$1');
	if (undoubled !== joined) spellings.push(undoubled);
	if (OTHER_LETTERS.test(joined)) {
		for (const letters of [LIKE_LATIN, LIKE_CYRILLIC, LIKE_GREEK]) {
			spellings.push(replaced(joined, letters));
		}
	}
	spellings.push(...unmasked(text));
	return [...new Set(spellings)].filter(
		(spelling) => spelling.length > 3 || /^(?!\p{sc=Latin})\p{L}{2,}$/u.test(spelling),
	);
}

const replaced = (word: string, letters: Readonly<Record<string, string>>): string =>
	[...word].map((letter) => letters[letter] ?? letter).join('');

/** `stopstopstop` is `stop`. */
function onceOf(joined: string): readonly string[] {
	const once = /^(.{3,}?)\1+$/u.exec(joined)?.[1];
	return once === undefined ? [] : [once];
}

/** `stop36180` is `stop 36180`, and `stop2end` `stop end`. */
function splitFigures(normalised: string): readonly string[] {
	if (!/\p{L}\p{N}|\p{N}\p{L}/u.test(normalised)) return [];
	const words = normalised.replace(/\p{N}+/gu, ' ').trim();
	const [first = ''] = words.split(/\s+/u);
	const isOfSeveral = /^\p{L}+(?: (?:end|quit|stop|cancel|all|unsub|unsubscribe|optout))+$/u.test(
		words,
	);
	return words === first || isOfSeveral ? [first] : [];
}

function unmasked(text: string): readonly string[] {
	const flags = text.match(FLAG_LETTERS) ?? [];
	const spellings =
		flags.length > 3
			? [
					flags
						.map((flag) => String.fromCharCode((flag.codePointAt(0) ?? 0) - 0x1f1e6 + 97))
						.join(''),
				]
			: [];
	const written = text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\ufe0f\u20e3]/gu, '');
	if (!LEET_IN_WORD.test(written)) return spellings;
	const read = replaced(written.replace(/[!.?]+\s*$/u, ''), LEET);
	for (const word of [read, read.replaceAll('i', 'l'), written.replace(/\p{N}/gu, '')]) {
		spellings.push(normaliseReply(word).replaceAll(' ', ''));
	}
	return spellings;
}
