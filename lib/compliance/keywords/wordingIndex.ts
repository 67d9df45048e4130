import { normaliseReply } from './normaliseReply';
import type { Pause, ReplyWord } from './replyWords';

/** One wording, as words that have to follow one another. */
export interface Wording {
	/** As it is recorded. */
	readonly written: string;
	readonly language: string;
	readonly steps: readonly Step[];
}

interface Step {
	readonly exact: ReadonlySet<string>;
	readonly stems: readonly string[];
	readonly isOptional: boolean;
	/** Whether other words may come before it. */
	readonly follows: boolean;
}

/** Where a wording was found: from its first word to the one after its last. */
export interface Found {
	readonly wording: Wording;
	readonly start: number;
	readonly end: number;
}

/** How many letters stems are sorted by; none is shorter than two. */
const HEAD = 3;

/** How many words `…` stands for. */
const GAP = 3;

/** Wordings by their first word, so that a reply is compared with few of them. */
export class WordingIndex {
	readonly #byWord = new Map<string, Wording[]>();
	/** By the first letters of a stem, which hardly two share. */
	readonly #byStem = new Map<string, { stem: string; wording: Wording }[]>();

	add(written: string, language: string): void {
		const wording = { written, language, steps: stepsOf(written) };
		for (const word of wording.steps[0]?.exact ?? []) push(this.#byWord, word, wording);
		for (const stem of wording.steps[0]?.stems ?? []) {
			push(this.#byStem, stem.slice(0, HEAD), { stem, wording });
		}
	}

	/** Every place where a wording stands; its words may be parted by pauses up to the given one. */
	find(words: readonly ReplyWord[], pause: Pause): readonly Found[] {
		const found: Found[] = [];
		for (const [start, { word }] of words.entries()) {
			const look = (wording: Wording) => {
				const end = endOf(wording.steps, 1, words, start, start + 1, pause);
				if (end !== undefined) found.push({ wording, start, end });
			};
			this.#byWord.get(word)?.forEach(look);
			for (let letters = 2; letters <= HEAD; letters++) {
				for (const { stem, wording } of this.#byStem.get(word.slice(0, letters)) ?? []) {
					if (word.startsWith(stem)) look(wording);
				}
			}
		}
		return found;
	}
}

function push<Entry>(map: Map<string, Entry[]>, key: string, entry: Entry): void {
	const known = map.get(key);
	if (known) known.push(entry);
	else map.set(key, [entry]);
}

function stepsOf(written: string): readonly Step[] {
	const steps: Step[] = [];
	let follows = false;
	for (const part of written.split(/\s+/u)) {
		if (part === '…') {
			follows = true;
			continue;
		}
		const isOptional = part.endsWith('?');
		const words = (isOptional ? part.slice(0, -1) : part).split('|');
		const stems = words.filter((word) => word.endsWith('*'));
		steps.push({
			exact: new Set(words.filter((word) => !word.endsWith('*')).map(normaliseReply)),
			stems: stems.map(normaliseReply),
			isOptional,
			follows,
		});
		follows = false;
	}
	return steps;
}

/** Where a wording ends whose steps, from one on, are looked for from a word on. */
function endOf(
	steps: readonly Step[],
	nth: number,
	words: readonly ReplyWord[],
	start: number,
	at: number,
	pause: Pause,
): number | undefined {
	const step = steps[nth];
	if (!step) return at;
	const last = step.follows ? at + GAP : at;
	for (let next = at; next <= last; next++) {
		const here = words[next];
		if (!here || (next > start && here.pause > pause)) break;
		if (!fits(step, here.word)) continue;
		const end = endOf(steps, nth + 1, words, start, next + 1, pause);
		if (end !== undefined) return end;
	}
	return step.isOptional ? endOf(steps, nth + 1, words, start, at, pause) : undefined;
}

const fits = ({ exact, stems }: Step, word: string): boolean =>
	exact.has(word) || stems.some((stem) => word.startsWith(stem));
