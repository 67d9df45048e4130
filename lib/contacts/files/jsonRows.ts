import { ok, type Result } from '../../shared';
import type { SourceRow } from '../importResult';
import { cannotRead } from './failures';
import type { FileFailure } from './listFile';

const OUTSIDE_TEXTS = /["{}[\]]/g;
const INSIDE_TEXTS = /["\\]/g;

/** An object longer than this is no person. In characters. */
const LONGEST_OBJECT = 4 * 1024 * 1024;

type Fault = Result<never, FileFailure>;

/**
 * Reads the objects of a JSON list that comes in pieces, without ever holding the list: the text itself, or the
 * first list of objects that stands in it, however many objects deep (`{ "data": { "contacts": [ … ] } }`).
 */
export class JsonRows {
	readonly #take: (rows: readonly SourceRow[]) => void;
	#rows: SourceRow[] = [];
	#row = 0;
	/** The brackets that are open. */
	readonly #open: string[] = [];
	#hasBegun = false;
	#isInText = false;
	#isEscaped = false;
	/** Whether there is any list, also an empty one. */
	#hasList = false;
	/** How many brackets are open where the objects of the list stand, once the first is found. */
	#depth: number | undefined;
	/** The list has ended. */
	#isPast = false;
	/** What earlier pieces had of an object that has not ended; absent between objects. */
	#object: string | undefined;

	constructor(take: (rows: readonly SourceRow[]) => void) {
		this.#take = take;
	}

	push(piece: string): Result<undefined, FileFailure> {
		const fault = this.#scan(piece);
		if (this.#rows.length > 0) this.#take(this.#rows);
		this.#rows = [];
		return fault ?? ok(undefined);
	}

	finish(): Result<undefined, FileFailure> {
		if (this.#open.length > 0 || this.#isInText) return cannotRead.truncated();
		return this.#hasList ? ok(undefined) : cannotRead.noList();
	}

	#scan(piece: string): Fault | undefined {
		/** Where in this piece begins what is not yet in `#object`. */
		let from = 0;
		for (let at = 0; at < piece.length;) {
			if (this.#isInText) {
				at = this.#endOfText(piece, at);
				continue;
			}
			OUTSIDE_TEXTS.lastIndex = at;
			const sign = OUTSIDE_TEXTS.exec(piece);
			if (!sign) break;
			at = sign.index + 1;
			switch (sign[0]) {
				case '"':
					this.#isInText = true;
					break;
				case '{':
				case '[': {
					if (this.#open.length === 0 && this.#hasBegun) return cannotRead.severalValues();
					if (this.#beginsObject(sign[0])) {
						this.#object = '';
						from = sign.index;
					}
					this.#openBracket(sign[0]);
					break;
				}
				default: {
					if (!this.#closeBracket(sign[0])) return cannotRead.json();
					if (this.#object === undefined || this.#open.length !== this.#depth) break;
					const fault = this.#addRow(this.#object + piece.slice(from, at));
					if (fault) return fault;
				}
			}
		}
		if (this.#object !== undefined) this.#object += piece.slice(from);
		return (this.#object?.length ?? 0) > LONGEST_OBJECT ? cannotRead.json() : undefined;
	}

	/** The first object that stands in a list, and in no list of lists, shows where the list is. */
	#beginsObject(bracket: string): boolean {
		if (bracket !== '{' || this.#object !== undefined || this.#isPast) return false;
		const depth = this.#open.length;
		if (depth === 0 || this.#open.indexOf('[') !== depth - 1) return false;
		this.#depth ??= depth;
		return this.#depth === depth;
	}

	#openBracket(bracket: string): void {
		this.#hasBegun = true;
		if (bracket === '[') this.#hasList = true;
		this.#open.push(bracket);
	}

	/** @returns whether it is the one that was open */
	#closeBracket(bracket: string): boolean {
		const isRight = this.#open.pop() === (bracket === '}' ? '{' : '[');
		if (this.#depth !== undefined && this.#open.length < this.#depth) this.#isPast = true;
		return isRight;
	}

	#addRow(text: string): Fault | undefined {
		this.#object = undefined;
		try {
			this.#rows.push({ row: ++this.#row, fields: JSON.parse(text) as SourceRow['fields'] });
			return undefined;
		} catch {
			return cannotRead.json();
		}
	}

	/** @returns where the text ends that we are in, or else the piece */
	#endOfText(piece: string, start: number): number {
		let at = this.#isEscaped ? start + 1 : start;
		this.#isEscaped = false;
		for (;;) {
			INSIDE_TEXTS.lastIndex = at;
			const sign = INSIDE_TEXTS.exec(piece);
			if (!sign) return piece.length;
			at = sign.index + 1;
			if (sign[0] === '"') {
				this.#isInText = false;
				return at;
			}
			if (at === piece.length) {
				this.#isEscaped = true;
				return at;
			}
			at++;
		}
	}
}
