import { isAscii, isUtf8 } from 'node:buffer';

import { guessEncoding } from './guessEncoding';
import { bytesAsText, decodeAs } from './labelledDecoder';
import { linesOf, wholeLines } from './lineEnds';
import { scriptOf } from './scripts';
import type { EncodingFacts, TextPieces } from './textPieces';
import { withoutStrayMarks } from './withoutStrayMarks';

/** Enough lines to guess by, where they come in smaller pieces. In bytes. */
const EVIDENCE = 64 * 1024;

const CONTEXT_WORDS = 100;
const EXAMPLE_WORDS = 3;

/** What may be a letter of UTF-8, in a text of one sign a byte. */
const LETTER_OF_UTF8 = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/;

const utf8 = (bytes: Uint8Array): string =>
	Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');

/** Words with a letter beyond ASCII. */
const wordsIn = (text: string, most: number): readonly string[] => {
	const words = new Set<string>();
	for (const [word] of text.matchAll(/[\p{L}\p{M}]*[\u0080-\uffff][\p{L}\p{M}]*/gu)) {
		words.add(word);
		if (words.size >= most) break;
	}
	return [...words];
};

/** The encoding of the lines that are no UTF-8. */
interface Legacy {
	readonly label: string;
	readonly isSure: boolean;
	readonly example: string;
	readonly read: (bytes: Uint8Array) => string;
	/** Whether bytes that make letters of UTF-8 are that, and not by chance. */
	readonly isUtf8: (bytes: Uint8Array) => boolean;
	/** Whether a letter has one byte, so that a line may be looked at piece by piece. */
	readonly hasSingleBytes: boolean;
}

const legacyOf = (block: Uint8Array): Legacy => {
	const bad: Uint8Array[] = [];
	const context: string[] = [];
	for (const line of linesOf(block)) {
		if (!isUtf8(line)) bad.push(line);
		else if (context.length < CONTEXT_WORDS && !isAscii(line)) {
			context.push(...wordsIn(utf8(line), CONTEXT_WORDS));
		}
	}
	const lines = Buffer.concat(bad);
	const { label, isSure } = guessEncoding(lines, context.slice(0, CONTEXT_WORDS).join('\n'));
	const decode = decodeAs(label);
	const read = (bytes: Uint8Array) => decode?.(bytes, true) ?? bytesAsText(bytes);
	const script = scriptOf(label);
	return {
		label,
		isSure,
		example: wordsIn(read(lines), EXAMPLE_WORDS).join(', '),
		read,
		isUtf8: (bytes) => isUtf8(bytes) && script.test(utf8(bytes)),
		hasSingleBytes: /^(?:windows|macintosh|cp|iso)/.test(label),
	};
};

/**
 * Reads UTF-8; and where that is not what a line is written in, guesses by the letters of the first such lines
 * what it is. Two exports joined in one file keep the letters of both.
 */
export const decodeLines = (): TextPieces => {
	let held: Uint8Array = new Uint8Array();
	let legacy: Legacy | undefined;
	const read = { utf8: 0, legacy: 0 };

	const asUtf8 = (bytes: Uint8Array): string => {
		read.utf8 += bytes.length;
		return utf8(bytes);
	};
	const asLegacy = (bytes: Uint8Array, { read: decode }: Legacy): string => {
		read.legacy += bytes.length;
		return decode(bytes);
	};
	/** A line of both: cells that were copied together from two sources. */
	const mixedLine = (line: Uint8Array, other: Legacy): string => {
		const text = bytesAsText(line);
		if (!other.hasSingleBytes || !LETTER_OF_UTF8.test(text)) return asLegacy(line, other);
		read.legacy += line.length;
		return text.replace(/[\x80-\xff]+/g, (run) => {
			const bytes = Buffer.from(run, 'latin1');
			return other.isUtf8(bytes) ? utf8(bytes) : other.read(bytes);
		});
	};
	const byLines = (block: Uint8Array, other: Legacy): string => {
		let text = '';
		for (const line of linesOf(block)) {
			if (isAscii(line)) text += bytesAsText(line);
			else text += other.isUtf8(line) ? asUtf8(line) : mixedLine(line, other);
		}
		return text;
	};
	const decodeBlock = (block: Uint8Array, last: boolean): string | undefined => {
		if (isAscii(block)) return bytesAsText(block);
		if (!legacy) {
			if (isUtf8(block)) return asUtf8(block);
			if (!last && block.length < EVIDENCE) return undefined;
			legacy = legacyOf(block);
		}
		return LETTER_OF_UTF8.test(bytesAsText(block))
			? byLines(block, legacy)
			: asLegacy(block, legacy);
	};
	const facts = (): EncodingFacts => {
		if (!legacy) return { encoding: 'utf-8', encodingIsGuessed: false };
		const { label, isSure, example } = legacy;
		const told = {
			encodingIsGuessed: !isSure,
			...(example !== '' && { encodingExample: example }),
		};
		return read.utf8 > read.legacy
			? { encoding: 'utf-8', otherEncoding: label, ...told }
			: { encoding: label, ...told };
	};
	return {
		decode(bytes, last = false) {
			const all = held.length > 0 ? Buffer.concat([held, bytes]) : bytes;
			const whole = last ? all.length : wholeLines(all);
			const text = decodeBlock(all.subarray(0, whole), last);
			held = text === undefined ? all : all.subarray(whole);
			return withoutStrayMarks(text ?? '');
		},
		facts,
	};
};
