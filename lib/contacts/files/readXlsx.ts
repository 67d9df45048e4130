import { ok } from '../../shared';
import type { NumberedRecord } from '../tableRecord';
import { TableRows } from '../tableRows';
import { CellFormats } from './cellFormats';
import type { FileAnswer, FileOptions, ListFile, TakeRows } from './listFile';
import { readEntries } from './readEntries';
import { xmlReader } from './readXml';
import { SharedStrings } from './sharedStrings';
import { SheetCells } from './sheetCells';
import { readWorkbook } from './workbook';
import { zipDirectory } from './zipDirectory';

/** A full sheet of a million rows has about 300 MB, its texts about 50 MB. In bytes, decompressed. */
const MOST_SHEET = 2 * 1024 * 1024 * 1024;
const MOST_TEXTS = 512 * 1024 * 1024;
const MOST_STYLES = 64 * 1024 * 1024;

/** Rows handed on at a time. */
const BATCH = 500;

/**
 * Reads one sheet of a workbook (Office Open XML, ECMA-376). The archive is read front to back four times,
 * for its parts stand in an order of their own: the directory, the list of sheets, the texts and styles, the
 * sheet. Only the texts are held.
 */
export const readXlsx = async (
	file: ListFile,
	{ header, sheet = '' }: FileOptions,
	take: TakeRows,
): FileAnswer => {
	const entries = await zipDirectory(file);
	if (!entries.ok) return entries;
	const workbook = await readWorkbook(file, entries.value, sheet);
	if (!workbook.ok) return workbook;
	const { from1904, sharedStrings, sheet: chosen, sheetNames, styles } = workbook.value;

	const strings = new SharedStrings();
	const formats = new CellFormats();
	const parts = await readEntries(file, [
		...(sharedStrings
			? [{ entry: sharedStrings, most: MOST_TEXTS, take: xmlReader(strings, strings) }]
			: []),
		...(styles ? [{ entry: styles, most: MOST_STYLES, take: xmlReader(formats) }] : []),
	]);
	if (!parts.ok) return parts;

	const rows = new TableRows(header, take);
	let batch: NumberedRecord[] = [];
	const hand = () => {
		rows.push(batch);
		batch = [];
	};
	const cells = new SheetCells({ strings, formats, from1904 }, (record) => {
		if (batch.push(record) >= BATCH) hand();
	});
	const read = await readEntries(file, [
		{ entry: chosen.entry, most: MOST_SHEET, take: xmlReader(cells, cells) },
	]);
	if (!read.ok) return read;
	hand();
	rows.finish();
	return ok({ format: 'xlsx', sheet: chosen.name, sheets: sheetNames, ...rows.facts() });
};
