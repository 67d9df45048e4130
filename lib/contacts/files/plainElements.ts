/** An element that comes over and over, and is read without a parser where it is plain. */
export interface PlainElement {
	/** How it begins: `<row`. */
	readonly begin: string;
	/** How it ends: `</row>`. */
	readonly end: string;
	/** Whether the parser stands where only another of them, or the end of their parent, can follow. */
	isNext(): boolean;
	/**
	 * Reads one.
	 *
	 * @param at where it begins
	 * @param to where the next of its end tags is: its own, unless it is empty
	 * @returns where it ends; `undefined` if it is not plain, and the parser has to read it
	 */
	read(text: string, at: number, to: number): number | undefined;
}

/** What is longer is no element of a list. In characters. */
const LONGEST = 1024 * 1024;

const SPACE = 32;

/**
 * The way past a parser for a document that is mostly one element, which nearly all programs write alike. What is
 * written in another way, and all that stands around, goes to the parser, which does not miss the rest: it never sees
 * a part of an element.
 */
export class PlainElements {
	readonly #element: PlainElement;
	readonly #parse: (text: string) => void;
	/** What has come and is not read yet. */
	#rest = '';
	#state: 'before' | 'within' | 'behind' = 'before';

	constructor(element: PlainElement, parse: (text: string) => void) {
		this.#element = element;
		this.#parse = parse;
	}

	push(piece: string, last: boolean): void {
		this.#rest += piece;
		if (this.#state === 'before') this.#goToFirst();
		if (this.#state === 'within') this.#readElements();
		if (last || this.#rest.length > LONGEST) this.#state = 'behind';
		if (this.#state !== 'behind') return;
		this.#parse(this.#rest);
		this.#rest = '';
	}

	#goToFirst(): void {
		const first = this.#rest.indexOf(this.#element.begin);
		if (first === -1) return;
		this.#parseBefore(this.#rest.slice(0, first));
		this.#rest = this.#rest.slice(first);
	}

	/** Behind the beginning of a comment, or in what is not well-formed, nothing is plain. */
	#parseBefore(text: string): void {
		this.#parse(text);
		this.#state = this.#element.isNext() && !text.includes('<!') ? 'within' : 'behind';
	}

	#readElements(): void {
		const { begin, end } = this.#element;
		const text = this.#rest;
		let at = 0;
		while (this.#state === 'within') {
			while (text.charCodeAt(at) <= SPACE) at++;
			if (!text.startsWith(begin, at)) {
				if (!begin.startsWith(text.slice(at))) this.#state = 'behind';
				break;
			}
			const to = text.indexOf(end, at);
			if (to === -1) break;
			const read = to - at < LONGEST ? this.#element.read(text, at, to) : undefined;
			if (read === undefined) this.#parseBefore(text.slice(at, to + end.length));
			at = read ?? to + end.length;
		}
		this.#rest = text.slice(at);
	}
}
