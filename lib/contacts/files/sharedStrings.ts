import { withoutStrayMarks } from '../encoding';
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

	/** The text so far, and from now on an empty one. */
	take(): string {
		const text = this.#text;
		this.#text = '';
		return text;
	}
}

/** Reads the table of texts that cells refer to by number: rich text put together, readings of kanji left out. */
export class SharedStrings implements XmlHandler {
	readonly #texts: string[] = [];
	readonly #text = new TextCollector();
	#inReading = false;

	at(index: number): string {
		return this.#texts[index] ?? '';
	}

	open(name: string): void {
		if (name === 'rPh') this.#inReading = true;
		if (name === 't' && !this.#inReading) this.#text.begin();
	}

	text(text: string): void {
		this.#text.add(text);
	}

	close(name: string): void {
		if (name === 't') this.#text.end();
		if (name === 'rPh') this.#inReading = false;
		if (name === 'si') this.#texts.push(unescapeText(this.#text.take()));
	}
}
