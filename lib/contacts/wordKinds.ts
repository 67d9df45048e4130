import { fold } from './fold';
import { HEADER_WORDS, type WordKind } from './headerWords';

/** Kinds of words in the order in which they stand: `x` is a word that means nothing to us, `.` a step of a path. */
export type Kinds = string;

/** Written without spaces, so that a word ends anywhere. */
export const UNSPACED =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

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
	/[a-z\d](?=[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}])|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}](?=[a-z])/gu;

interface Vocabulary {
	/** Words and phrases. */
	readonly whole: ReadonlyMap<string, WordKind>;
	/** Beginnings of words, by their first letter; of languages without spaces, words. */
	readonly beginnings: ReadonlyMap<string, readonly Beginning[]>;
	/** What may stand anywhere in a word. */
	readonly middles: readonly (readonly [string, WordKind])[];
	/** Words and phrases as they look when run together. */
	readonly pieces: ReadonlyMap<string, WordKind>;
	readonly longest: number;
}

interface Beginning {
	readonly text: string;
	readonly kind: WordKind;
	/** Whether the word may end anywhere, or goes on up to a space. */
	readonly isUnspaced: boolean;
}

const KINDS = Object.keys(HEADER_WORDS) as WordKind[];

const entriesOf = (kind: WordKind): readonly string[] =>
	HEADER_WORDS[kind]
		.flatMap((line) => line.split(','))
		.map((entry) => entry.trim().split('*').map(foldPlain).join('*'));

const build = (): Vocabulary => {
	const whole = new Map<string, WordKind>();
	const beginnings = new Map<string, Beginning[]>();
	const middles: [string, WordKind][] = [];
	const pieces = new Map<string, WordKind>();
	for (const kind of KINDS) {
		for (const entry of entriesOf(kind)) {
			const text = entry.replaceAll('*', '');
			const isUnspaced = UNSPACED.test(text);
			if (entry.startsWith('*')) middles.push([text, kind]);
			else if (isUnspaced || entry.endsWith('*')) {
				const initial = text.charAt(0);
				const others = beginnings.get(initial) ?? [];
				beginnings.set(initial, [...others, { text, kind, isUnspaced }]);
			} else if (!whole.has(text)) whole.set(text, kind);
			const piece = text.replaceAll(' ', '');
			if (piece.length >= 2 && !pieces.has(piece)) pieces.set(piece, kind);
		}
	}
	const longest = Math.max(...[...pieces.keys()].map(({ length }) => length));
	return { whole, beginnings, middles, pieces, longest };
};

let vocabulary: Vocabulary | undefined;

/** Words in the longest phrase. */
const LONGEST_PHRASE = 5;

interface Match {
	readonly length: number;
	readonly kind: WordKind;
}

const endOfWord = (text: string, from: number): number => {
	const space = text.indexOf(' ', from);
	return space < 0 ? text.length : space;
};

/** The longest word or phrase with which a text begins; of those alike one that is told whole. */
const matchAt = (text: string, words: Vocabulary): Match | undefined => {
	let best: Match | undefined;
	for (let count = 0, end = 0; count < LONGEST_PHRASE && end < text.length; count++) {
		end = endOfWord(text, count === 0 ? 0 : end + 1);
		const kind = words.whole.get(text.slice(0, end));
		if (kind !== undefined) best = { length: end, kind };
	}
	// A compound is what stands in its middle: `Werbewiderspruch`.
	const word = text.slice(0, endOfWord(text, 0));
	const [, middle] = words.middles.find(([part]) => word.includes(part)) ?? [];
	if (middle !== undefined) best ??= { length: word.length, kind: middle };
	for (const { text: start, kind, isUnspaced } of words.beginnings.get(text.charAt(0)) ?? []) {
		if (!text.startsWith(start)) continue;
		const length = isUnspaced ? start.length : endOfWord(text, start.length);
		if (best === undefined || length > best.length) best = { length, kind };
	}
	return best;
};

/** Telling compounds apart takes time squared. */
const LONGEST_COMPOUND = 40;
const TELLING = /[OoqCwbSPVA]/;

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

/** @param folded one step of a path, after `foldPlain` */
const kindsOfStep = (folded: string, words: Vocabulary): Kinds => {
	let text = folded.replace(SCRIPT_CHANGE, '$& ');
	let kinds = '';
	while (text !== '') {
		const match = matchAt(text, words);
		const word = text.slice(0, match?.length ?? endOfWord(text, 0));
		if (match !== undefined) {
			// `Einwilligungsdatum` is no consent, but its date.
			kinds += (match.kind === 'C' && split(word, words)) || match.kind;
			text = text.slice(word.length).trimStart();
		} else if (UNSPACED.test(word.charAt(0))) {
			kinds += 'x';
			text = text.slice(1).trimStart();
		} else {
			kinds += /^\d+$/.test(word) ? 'F' : (split(word, words) ?? 'x');
			text = text.slice(word.length).trimStart();
		}
	}
	return kinds;
};

/** Reads a header, or the steps of a path to a field, word by word. */
export const exactKinds = (steps: readonly string[]): Kinds => {
	const words = (vocabulary ??= build());
	return steps.map((step) => kindsOfStep(foldPlain(step), words)).join('.');
};

/** Without the kinds that only matter to headers: a subscription is a yes, a number a filler. */
export const plainKinds = (kinds: Kinds): Kinds => kinds.replaceAll('b', 'w').replaceAll('U', 'F');

export const wordKinds = (steps: readonly string[]): Kinds => plainKinds(exactKinds(steps));
