import type { EncodingFacts } from '../encoding';
import type { Result } from '../../shared';
import type { SourceRow } from '../importResult';
import type { TableFacts } from '../tableRows';

/** A file wherever it is kept. */
export interface ListFile {
	/** Its bytes from the start, in pieces. May be called several times: a workbook is read back and forth. */
	open(): AsyncIterable<Uint8Array>;
}

export interface FileOptions {
	/** A label of the WHATWG Encoding Standard, `cp437`, `cp850` or `cp852`; absent or empty: detected. */
	readonly encoding?: string | undefined;
	/** Absent or empty: detected. */
	readonly delimiter?: string | undefined;
	/** Whether a row names the columns, the first where none is found; absent: detected. */
	readonly header?: boolean | undefined;
	/** Name or number (from 1) of a workbook's sheet; absent or empty: the first that is not hidden. */
	readonly sheet?: string | undefined;
}

export interface FileFailure {
	readonly code:
		| 'unknown_encoding'
		| 'unterminated_quote'
		| 'unsupported_format'
		| 'damaged_file'
		| 'encrypted_file'
		| 'too_large'
		| 'no_such_sheet';
	/** What is wrong, without the file's name. */
	readonly message: string;
	/** What to do. */
	readonly advice: string;
}

/** What the reader found out about a file, beside its rows. */
export interface FileFacts extends Partial<EncodingFacts>, TableFacts {
	readonly format: 'text' | 'xlsx' | 'vcard' | 'html' | 'json';
	/** The sheet that was read, of a workbook. */
	readonly sheet?: string;
	/** The names of all its sheets. */
	readonly sheets?: readonly string[];
}

export type FileAnswer = Promise<Result<FileFacts, FileFailure>>;

/** Called with rows as they come, in the order of the file. */
export type TakeRows = (rows: readonly SourceRow[]) => void;
