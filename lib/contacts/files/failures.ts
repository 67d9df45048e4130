import { fail } from '../../shared';
import { shown } from '../../phone';
import { quoteFailure } from '../readTable';
import type { FileFailure } from './listFile';

const AS_CSV = 'Open it in a spreadsheet program, save it as .xlsx or CSV, and import that file.';

const failure = (code: FileFailure['code'], message: string, advice: string) =>
	fail<FileFailure>({ code, message, advice });

/** One sentence for each way a file cannot be read. */
export const cannotRead = {
	encoding: (label: string) =>
		failure(
			'unknown_encoding',
			`There is no encoding ${shown(label)}`,
			'Choose another one under “Encoding”, or leave it out to have it found.',
		),
	quote: (row: number) =>
		failure(
			'unterminated_quote',
			quoteFailure(row).message,
			'Correct the row in the file, or choose the right sign under “Delimiter”.',
		),
	format: (what: string, advice = AS_CSV) =>
		failure('unsupported_format', `It is ${what}, which cannot be read`, advice),
	encrypted: () =>
		failure(
			'encrypted_file',
			'It is protected by a password',
			'Remove the password in the program that made it, save it, and import that file.',
		),
	truncated: () =>
		failure(
			'damaged_file',
			'It is cut off or damaged: its end is missing',
			'Download or upload it again.',
		),
	damaged: (part: string) =>
		failure('damaged_file', `It is damaged: ${shown(part)} in it cannot be read`, AS_CSV),
	json: () =>
		failure(
			'damaged_file',
			'It is JSON that is broken somewhere',
			'Let the program that made it write it anew.',
		),
	noList: () =>
		failure(
			'unsupported_format',
			'It is JSON without a list of objects',
			'Give a list with one object for each person, or an object that holds such a list.',
		),
	severalValues: () =>
		failure(
			'unsupported_format',
			'It is JSON, one object a line, which cannot be read',
			'Give one list with an object for each person.',
		),
	bomb: (part: string) =>
		failure(
			'too_large',
			`${shown(part)} in it grows to more than can be read when it is decompressed`,
			'Split the list into several files, or save it as CSV, which has no limit.',
		),
	noSheet: (wanted: string, sheets: readonly string[]) =>
		failure(
			'no_such_sheet',
			`It has no sheet ${shown(wanted)}`,
			`Write one of its sheets under “Sheet”: ${sheets.map(shown).join(', ')}.`,
		),
};
