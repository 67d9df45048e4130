/*
 * Where a word begins and ends. A hyphen joins (“non-stop”, “Mary-Ann”), an apostrophe ends a word
 * (“Acme's”, “ACME'den”) and begins one only behind an article (“l'Acme”, but “O'Neill”).
 */

const WORD = /[\p{L}\p{N}_]/u;
const MARK = /\p{M}/u;
/** Written on a sign and not on a letter: what makes an emoji of it. */
const EMOJI_MARK = /[\ufe00-\ufe0f\u20e3]/u;
/** Invisible, and no border: soft hyphens and joiners. */
const JOINER = /\u00ad|\u200c|\u200d|\u2060/u;
const HYPHEN = /[-‐‑]/u;
const APOSTROPHE = /['’‘ʼ`´]/u;
/** “H&M”, “E.ON”: one letter beside them is part of the name. */
const TIE = /[&+.]/u;
const ARTICLE = /(?:^|[^\p{L}\p{M}])(?:[cdjlmnst]|(?:de|da|ne|a|su|co)ll|qu|un|gl)$/iu;

const KATAKANA = /\p{scx=Kana}/u;
const HANGUL = /\p{scx=Hang}/u;
/** Scripts that set no spaces: where a word ends in them cannot be asked. */
const SPACELESS =
	/[\p{sc=Han}\p{sc=Hira}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}々〆〇]/u;

/** Whether a word may begin at an offset. What begins with a sign may stand anywhere. */
export function isWordStart(text: string, at: number): boolean {
	const first = characterAt(text, at);
	if (!WORD.test(first)) return true;
	const before = indexBefore(text, at);
	const previous = characterAt(text, before);
	if (HYPHEN.test(previous)) return !joins(characterAt(text, indexBefore(text, before)));
	if (APOSTROPHE.test(previous)) {
		const further = text.slice(Math.max(0, before - 6), before);
		return !/[\p{L}\p{M}]$/u.test(further) || ARTICLE.test(further);
	}
	if (TIE.test(previous)) {
		const further = indexBefore(text, before);
		return !(joins(characterAt(text, further)) && isSingle(text, further, previous));
	}
	if (HANGUL.test(previous) || HANGUL.test(first)) {
		return !(HANGUL.test(previous) && HANGUL.test(first));
	}
	return isBetweenWords(previous, first);
}

/** Whether a word may end at an offset. */
export function isWordEnd(text: string, at: number): boolean {
	const last = characterAt(text, indexBefore(text, at));
	if (!WORD.test(last)) return true;
	const after = indexFrom(text, at);
	const next = characterAt(text, after);
	const further = characterAt(text, after + next.length);
	if (MARK.test(next)) return EMOJI_MARK.test(next);
	if (HYPHEN.test(next)) return !joins(further);
	if (TIE.test(next)) {
		const single = indexBefore(text, at);
		return !(joins(further) && (next !== '.' || isSingle(text, single, next)));
	}
	// Korean sets its particles behind the name, whatever script that is in.
	if (HANGUL.test(next)) return true;
	return isBetweenWords(last, next);
}

/** Whether two characters that touch belong to two words. */
function isBetweenWords(one: string, other: string): boolean {
	if (!WORD.test(one) || !WORD.test(other)) return true;
	if (KATAKANA.test(one) && KATAKANA.test(other)) return false;
	if (SPACELESS.test(one) || SPACELESS.test(other)) return true;
	return KATAKANA.test(one) !== KATAKANA.test(other);
}

const joins = (character: string): boolean => WORD.test(character) && !SPACELESS.test(character);

/** Whether the letter at an offset stands alone; `&` and `+` tie longer words too. */
const isSingle = (text: string, at: number, tie: string): boolean =>
	tie !== '.' || !WORD.test(characterAt(text, indexBefore(text, at)));

const characterAt = (text: string, at: number): string =>
	at < 0 || at >= text.length ? '' : String.fromCodePoint(text.codePointAt(at) as number);

/** Where the character before an offset begins: joiners are passed over, marks belong to their letter. */
function indexBefore(text: string, at: number): number {
	let index = at;
	for (;;) {
		index -= 1;
		const unit = text.charCodeAt(index);
		if (unit >= 0xdc00 && unit < 0xe000 && index > 0) index -= 1;
		const character = characterAt(text, index);
		if (EMOJI_MARK.test(character)) return index;
		if (index < 0 || !(JOINER.test(character) || MARK.test(character))) return index;
	}
}

function indexFrom(text: string, at: number): number {
	let index = at;
	while (JOINER.test(characterAt(text, index))) index += 1;
	return index;
}
