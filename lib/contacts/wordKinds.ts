import { fold } from './fold';
import { HEADER_WORDS, type WordKind } from './headerWords';

/** Kinds of words in the order in which they stand: `x` is a word that means nothing to us, `.` a step of a path. */
export type Kinds = string;

/** Written without spaces, so that a word ends anywhere. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Letters that no accent is taken from. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	ı: 'i',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ς: 'σ',
};

/** As `fold`, and without those. */
export const foldPlain = (text: string): string =>
	fold(text).replace(/[łøđðıßæœς]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);

/** `SMS同意` */
const SCRIPT_CHANGE =
	/[a-z\d](?=[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}])|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}](?=[a-z])/gu;

interface Vocabulary {
	readonly matchers: readonly (readonly [WordKind, RegExp])[];
	/** Words and phrases as they look when run together. */
	readonly pieces: ReadonlyMap<string, WordKind>;
	readonly longest: number;
}

const KINDS = Object.keys(HEADER_WORDS) as WordKind[];

const entriesOf = (kind: WordKind): readonly string[] =>
	HEADER_WORDS[kind]
		.flatMap((line) => line.split(','))
		.map((entry) => entry.trim().split('*').map(foldPlain).join('*'));

const source = (entry: string): string => {
	const pattern = entry.replaceAll('*', '[^ ]*');
	return UNSPACED.test(entry) ? ` ?${pattern} ?` : ` ${pattern}(?= )`;
};

const build = (): Vocabulary => {
	const pieces = new Map<string, WordKind>();
	const matchers = KINDS.map((kind) => {
		// The longest alternative first, since the first that matches is taken.
		const entries = [...entriesOf(kind)].sort((a, b) => b.length - a.length);
		for (const entry of entries) {
			const piece = entry.replaceAll(/[ *]/g, '');
			if (piece.length >= 2 && !pieces.has(piece)) pieces.set(piece, kind);
		}
		return [kind, new RegExp(entries.map(source).join('|'), 'uy')] as const;
	});
	const longest = Math.max(...[...pieces.keys()].map(({ length }) => length));
	return { matchers, pieces, longest };
};

let vocabulary: Vocabulary | undefined;

/** Telling compounds apart takes time squared. */
const LONGEST_COMPOUND = 40;
const TELLING = /[OoqCwSPVA]/;

/** What joins the parts of a compound: `Einwilligung-s-datum`. */
const JOINT = /^(?:en|e|s|n)/;

/** A word run together from known ones (`smsoptout`, `Einwilligungsdatum`): the fewest parts that leave nothing over. */
const split = (word: string, { pieces, longest }: Vocabulary): Kinds | undefined => {
	if (word.length < 5 || word.length > LONGEST_COMPOUND) return undefined;
	const best: (Kinds | undefined)[] = Array<Kinds | undefined>(word.length + 1).fill(undefined);
	best[word.length] = '';
	for (let at = word.length - 1; at >= 0; at--) {
		for (let end = Math.min(word.length, at + longest); end > at; end--) {
			const kind = pieces.get(word.slice(at, end));
			if (kind === undefined) continue;
			const joint = JOINT.exec(word.slice(end))?.[0].length ?? 0;
			const rest = best[end] ?? (joint > 0 && end - at > 3 ? best[end + joint] : undefined);
			if (rest === undefined) continue;
			const found = kind + rest;
			if ((best[at]?.length ?? Infinity) > found.length) best[at] = found;
		}
	}
	const [kinds] = best;
	return kinds !== undefined && TELLING.test(kinds) ? kinds : undefined;
};

/** @param folded one step of a path, after `fold` */
const kindsOfStep = (folded: string, words: Vocabulary): Kinds => {
	const text = ` ${folded.replace(SCRIPT_CHANGE, '$& ')} `;
	let kinds = '';
	let at = 0;
	while (at < text.length - 1) {
		let [length, found]: [number, WordKind | undefined] = [0, undefined];
		for (const [kind, matcher] of words.matchers) {
			matcher.lastIndex = at;
			const match = matcher.exec(text)?.[0].trimEnd() ?? '';
			if (match.length > length) [length, found] = [match.length, kind];
		}
		if (found !== undefined) {
			// `Einwilligungsdatum` is no consent, but its date.
			kinds += (found === 'C' && split(text.slice(at, at + length).trim(), words)) || found;
			at += length;
			continue;
		}
		const word = / ?[^ ]*/.exec(text.slice(at))?.[0] ?? ' ';
		const rest = word.trim();
		if (UNSPACED.test(rest)) {
			kinds += 'x';
			at += word.startsWith(' ') ? 2 : 1;
		} else {
			if (rest !== '') kinds += /^\d+$/.test(rest) ? 'F' : (split(rest, words) ?? 'x');
			at += word.length;
		}
	}
	return kinds;
};

/** Reads a header, or the steps of a path to a field, word by word. */
export const wordKinds = (steps: readonly string[]): Kinds => {
	const words = (vocabulary ??= build());
	return steps.map((step) => kindsOfStep(foldPlain(step), words)).join('.');
};
