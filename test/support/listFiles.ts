import { strToU8, zipSync, type Zippable } from 'fflate';
import type { SourceRow } from '../../lib/contacts';
import { readFile, type FileOptions, type ListFile } from '../../lib/contacts/files';

/** A file in memory that comes in pieces of a size. */
export const listFile = (content: string | Uint8Array, piece = 65_536): ListFile => {
	const bytes = typeof content === 'string' ? Buffer.from(content) : content;
	return {
		async *open() {
			for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
		},
	};
};

/** All rows of a file, or why it could not be read. */
export async function rowsOfFile(
	content: string | Uint8Array,
	options: FileOptions = {},
	piece?: number,
) {
	const rows: SourceRow[] = [];
	const read = await readFile(listFile(content, piece), options, (batch) => {
		for (const row of batch) rows.push(row);
	});
	return read.ok ? rows : read.failure;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface WorkbookParts {
	/** The insides of each `sheetData`, by name; a name beginning with `-` is hidden. */
	readonly sheets: Readonly<Record<string, string>>;
	readonly strings?: string;
	readonly styles?: string;
	readonly from1904?: boolean;
	/** Files added or put in the place of others; empty ones are left out. */
	readonly other?: Readonly<Record<string, string>>;
}

/** A workbook from its parts, as spare as the standard allows, in the order in which Excel writes them. */
export function workbook({
	sheets,
	strings,
	styles,
	from1904,
	other = {},
}: WorkbookParts): Uint8Array {
	const names = Object.keys(sheets);
	const relations = names
		.map(
			(_, at) =>
				`<Relationship Id="s${at}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
		)
		.concat(
			strings === undefined
				? []
				: [`<Relationship Id="t" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/>`],
		)
		.concat(
			styles === undefined
				? []
				: [`<Relationship Id="f" Type="${RELATIONS}/styles" Target="/xl/styles.xml"/>`],
		);
	const list = names.map((name, at) => {
		const state = name.startsWith('-') ? ' state="hidden"' : '';
		return `<sheet name="${name.replace(/^-/, '')}" sheetId="${at + 1}"${state} r:id="s${at}"/>`;
	});
	const files: Record<string, string> = {
		'[Content_Types].xml': '<Types/>',
		'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
		'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${list.join('')}</sheets></workbook>`,
		...Object.fromEntries(
			Object.values(sheets).map((data, at) => [
				`xl/worksheets/sheet${at + 1}.xml`,
				`<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData></worksheet>`,
			]),
		),
		...(styles === undefined ? {} : { 'xl/styles.xml': `<styleSheet>${styles}</styleSheet>` }),
		...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst>${strings}</sst>` }),
		...other,
	};
	const kept = Object.entries(files).filter(([, content]) => content !== '');
	return zipSync(
		Object.fromEntries(kept.map(([name, content]) => [name, strToU8(content)])) as Zippable,
	);
}

/** A row of texts written into the cells themselves. */
export const textRow = (...cells: string[]): string =>
	`<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`;
