import { cannotRead } from './failures';
import { formatOfBytes } from './fileFormat';
import type { FileAnswer, FileOptions, ListFile, TakeRows } from './listFile';
import { readTextFile } from './readTextFile';
import { readXlsx } from './readXlsx';

/** Enough to tell the format and the encoding of a file. In bytes. */
const BEGINNING = 4096;

/** The same pieces, but the first of them long enough to be looked at. */
async function* withBeginning(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
	let beginning: Uint8Array[] | undefined = [];
	let length = 0;
	for await (const piece of pieces) {
		if (beginning) {
			beginning.push(piece);
			length += piece.length;
			if (length < BEGINNING) continue;
			yield Buffer.concat(beginning);
			beginning = undefined;
		} else yield piece;
	}
	if (beginning) yield Buffer.concat(beginning);
}

const firstPiece = async (file: ListFile): Promise<Uint8Array> => {
	for await (const piece of file.open()) return piece;
	return new Uint8Array();
};

/**
 * Reads the rows of a file and hands them on as they come, without ever holding the file: CSV and its kin,
 * pasted lists, Excel workbooks, vCards, JSON and tables of web pages, known by their content and not their name.
 * Rows that were handed on before a failure stand.
 *
 * @param take called with rows in the order of the file
 */
export const readFile = async (
	file: ListFile,
	options: FileOptions,
	take: TakeRows,
): FileAnswer => {
	const whole: ListFile = { open: () => withBeginning(file.open()) };
	const format = formatOfBytes(await firstPiece(whole));
	if (format === 'zip') return await readXlsx(file, options, take);
	if (typeof format === 'object') return cannotRead.format(format.unreadable, format.advice);
	return await readTextFile(whole, options, take);
};
