import { ok, type Result } from '../../shared';
import { DelimitedText } from '../delimitedText';
import { detectingDecoder, labelledDecoder } from '../encoding';
import { TableRows, type TableFacts } from '../tableRows';
import { cannotRead } from './failures';
import { formatOfText, type FileFormat } from './fileFormat';
import { HtmlTable } from './htmlTable';
import { JsonRows } from './jsonRows';
import type {
	FileAnswer,
	FileFacts,
	FileFailure,
	FileOptions,
	ListFile,
	TakeRows,
} from './listFile';
import { Vcards } from './vcards';

interface TextReader {
	/** Takes text piece by piece; `last` ends it. */
	read(piece: string, last: boolean): Result<undefined, FileFailure>;
	/** What was found out about a table. */
	facts?(): TableFacts;
}

const fine = ok(undefined);

/** Enough to see what a text is. In characters. */
const BEGINNING = 4096;

const delimitedReader = ({ delimiter = '', header }: FileOptions, take: TakeRows): TextReader => {
	const rows = new TableRows(header, take);
	const text = new DelimitedText(delimiter, (records) => rows.push(records));
	return {
		read(piece, last) {
			const failure = text.push(piece) ?? (last ? text.finish() : undefined);
			if (failure) return cannotRead.quote(failure.row);
			if (last) rows.finish();
			return fine;
		},
		facts: () => rows.facts(),
	};
};

const htmlReader = ({ header }: FileOptions, take: TakeRows): TextReader => {
	const rows = new TableRows(header, take);
	const table = new HtmlTable((records) => rows.push(records));
	return {
		read(piece, last) {
			table.push(piece);
			if (last) {
				table.finish();
				rows.finish();
			}
			return fine;
		},
		facts: () => rows.facts(),
	};
};

const vcardReader = (take: TakeRows): TextReader => {
	let row = 0;
	const cards = new Vcards((batch) => take(batch.map((fields) => ({ row: ++row, fields }))));
	return {
		read(piece, last) {
			cards.push(piece);
			if (last) cards.finish();
			return fine;
		},
	};
};

const jsonReader = (take: TakeRows): TextReader => {
	const rows = new JsonRows(take);
	return {
		read(piece, last) {
			const read = rows.push(piece);
			return read.ok && last ? rows.finish() : read;
		},
	};
};

interface Chosen {
	readonly format: FileFacts['format'];
	readonly reader: TextReader;
}

const choose = (
	format: FileFormat,
	options: FileOptions,
	take: TakeRows,
): Result<Chosen, FileFailure> => {
	if (typeof format === 'object') return cannotRead.format(format.unreadable, format.advice);
	switch (format) {
		case 'vcard':
			return ok({ format, reader: vcardReader(take) });
		case 'html':
			return ok({ format, reader: htmlReader(options, take) });
		case 'json':
			return ok({ format, reader: jsonReader(take) });
		default:
			return ok({ format: 'text', reader: delimitedReader(options, take) });
	}
};

/** A table, a bare list, cards, JSON or a web page: what it is shows in its first characters. */
export const readTextFile = async (
	file: ListFile,
	options: FileOptions,
	take: TakeRows,
): FileAnswer => {
	const { encoding = '' } = options;
	const pieces = encoding === '' ? ok(detectingDecoder()) : labelledDecoder(encoding);
	if (!pieces.ok) return cannotRead.encoding(encoding);
	const { decode, facts } = pieces.value;
	let chosen: Chosen | undefined;
	let beginning = '';
	const give = (text: string, last: boolean): Result<undefined, FileFailure> => {
		if (chosen) return chosen.reader.read(text, last);
		beginning += text;
		if (beginning.length < BEGINNING && !last) return fine;
		const choice = choose(formatOfText(beginning), options, take);
		if (!choice.ok) return choice;
		chosen = choice.value;
		return chosen.reader.read(beginning, last);
	};
	for await (const bytes of file.open()) {
		if (bytes.length === 0) continue;
		const given = give(decode(bytes), false);
		if (!given.ok) return given;
	}
	const ended = give(decode(new Uint8Array(), true), true);
	if (!ended.ok) return ended;
	return ok({ format: chosen?.format ?? 'text', ...facts(), ...chosen?.reader.facts?.() });
};
