import { withoutStrayMarks } from '../encoding';
import type { PlainElement } from './plainElements';
import type { XmlHandler } from './readXml';

/** A spreadsheet writes characters that XML lacks as `_x000D_`, and that text itself as `_x005F_x000D_`. */
export const unescapeText = (text: string): string =>
	text.includes('_x')
		? withoutStrayMarks(
				text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
					String.fromCharCode(Number.parseInt(code, 16)),
				),
			)
		: text;

/** What more than this is no cell of a spreadsheet, which ends at 32,767 characters. */
const LONGEST = 1024 * 1024;

/** Collects the text between two tags, out of however many pieces it comes in. */
export class TextCollector {
	#text = '';
	#open = false;

	begin(): void {
		this.#open = true;
	}

	end(): void {
		this.#open = false;
	}

	add(text: string): void {
		if (this.#open && this.#text.length < LONGEST) this.#text += text;
	}

	/** Whether nothing was begun that was not taken. */
	get isIdle(): boolean {
		return !this.#open && this.#text === '';
	}

	/** The text so far, and from now on an empty one. */
	take(): string {
		const text = this.#text;
		this.#text = '';
		return text;
	}
}

/** A text without fonts and readings. */
const TEXT = /<si><t(?: xml:space="preserve")?>([^<&]*)<\/t><\/si>/y;

/** Reads the table of texts that cells refer to by number: rich text put together, readings of kanji left out. */
export class SharedStrings implements XmlHandler, PlainElement {
	readonly begin = '<si';
	readonly end = '</si>';
	readonly #texts: string[] = [];
	readonly #text = new TextCollector();
	#inReading = false;
	#isBetweenTexts = false;

	at(index: number): string {
		return this.#texts[index] ?? '';
	}

	isNext(): boolean {
		return this.#isBetweenTexts && this.#text.isIdle;
	}

	read(text: string, at: number): number | undefined {
		TEXT.lastIndex = at;
		const found = TEXT.exec(text);
		if (!found) return undefined;
		this.#texts.push(unescapeText(found[1] ?? ''));
		return TEXT.lastIndex;
	}

	open(name: string): void {
		this.#isBetweenTexts = name === 'sst';
		if (name === 'rPh') this.#inReading = true;
		if (name === 't' && !this.#inReading) this.#text.begin();
	}

	text(text: string): void {
		this.#text.add(text);
	}

	close(name: string): void {
		this.#isBetweenTexts = name === 'si';
		if (name === 't') this.#text.end();
		if (name === 'rPh') this.#inReading = false;
		if (name === 'si') this.#texts.push(unescapeText(this.#text.take()));
	}
}
