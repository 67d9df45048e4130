import { ok, type Result } from '../../shared';
import { cannotRead } from './failures';
import type { FileFailure, ListFile } from './listFile';
import { readEntries } from './readEntries';
import { xmlReader } from './readXml';
import type { ZipEntry } from './zipDirectory';

/** A sheet as the workbook lists it (ECMA-376 Part 1, 18.2.19). */
interface Sheet {
	readonly name: string;
	readonly hidden: boolean;
	/** Of the relationship that says where it is kept. */
	readonly relation: string;
}

/** Where the parts of a workbook are kept. */
export interface Workbook {
	/** The one to read. */
	readonly sheet: { readonly name: string; readonly entry: ZipEntry };
	readonly sheetNames: readonly string[];
	readonly sharedStrings: ZipEntry | undefined;
	readonly styles: ZipEntry | undefined;
	/** Whether days are counted from 1904, as old Macs did. */
	readonly from1904: boolean;
}

interface Relation {
	/** The last word of its type, such as `worksheet`. */
	readonly type: string;
	readonly target: string;
}

/** Room for the list of sheets of a very large workbook. In bytes. */
const MOST = 16 * 1024 * 1024;

const isWorkbook = ({ name }: ZipEntry): boolean => /^xl\/workbook[^/]*\.xml$/i.test(name);
const isRelations = ({ name }: ZipEntry): boolean =>
	/^xl\/_rels\/workbook[^/]*\.xml\.rels$/i.test(name);

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** What other archives are, by an entry that only they have. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
	[/^xl\/workbook\.bin$/i, 'a binary Excel workbook (.xlsb)'],
	[/^content\.xml$/i, 'an OpenDocument file (.ods)'],
	[/^Index\/|\.iwa$/i, 'an Apple Numbers file'],
	[/^word\//i, 'a Word document'],
];

const otherArchive = (entries: readonly ZipEntry[]) => {
	const [, what = 'a ZIP archive'] =
		OTHERS.find(([pattern]) => entries.some(({ name }) => pattern.test(name))) ?? [];
	return cannotRead.format(
		what,
		what === 'a ZIP archive' ? 'Unpack it and import the list in it.' : undefined,
	);
};

/** The number from 1 or the name asked for, capitals apart; else the first sheet that is not hidden. */
const chooseSheet = (sheets: readonly Sheet[], wanted: string): Sheet | undefined => {
	if (wanted === '') return sheets.find(({ hidden }) => !hidden) ?? sheets[0];
	const same = (name: string) => name.trim().toLowerCase() === wanted.toLowerCase();
	const named = sheets.find(({ name }) => name === wanted) ?? sheets.find(({ name }) => same(name));
	return named ?? (/^\d+$/.test(wanted) ? sheets[Number(wanted) - 1] : undefined);
};

/**
 * Reads what a workbook (.xlsx, .xlsm) is made of.
 *
 * @param wanted name or number of the sheet; empty: the first that is not hidden
 */
export const readWorkbook = async (
	file: ListFile,
	entries: readonly ZipEntry[],
	wanted: string,
): Promise<Result<Workbook, FileFailure>> => {
	const [list, relationList] = [entries.find(isWorkbook), entries.find(isRelations)];
	if (!list || !relationList) return otherArchive(entries);

	const sheets: Sheet[] = [];
	const relations = new Map<string, Relation>();
	let from1904 = false;
	const read = await readEntries(file, [
		{
			entry: list,
			most: MOST,
			take: xmlReader({
				open(name, attributes) {
					if (name === 'workbookPr') from1904 = isTrue(attributes['date1904']);
					if (name !== 'sheet') return;
					sheets.push({
						name: attributes['name'] ?? '',
						hidden: (attributes['state'] ?? 'visible') !== 'visible',
						relation: attributes['r:id'] ?? attributes['id'] ?? '',
					});
				},
			}),
		},
		{
			entry: relationList,
			most: MOST,
			take: xmlReader({
				open(name, { Id = '', Type = '', Target = '' }) {
					if (name !== 'Relationship') return;
					relations.set(Id, { type: Type.replace(/^.*\//, ''), target: Target });
				},
			}),
		},
	]);
	if (!read.ok) return read;

	const entryAt = (target: string): ZipEntry | undefined => {
		const path = (target.startsWith('/') ? target.slice(1) : `xl/${target}`).replace(
			/\/\.\//g,
			'/',
		);
		return (
			entries.find(({ name }) => name === path) ??
			entries.find(({ name }) => name.toLowerCase() === path.toLowerCase())
		);
	};
	const partOf = (type: string): ZipEntry | undefined => {
		const relation = [...relations.values()].find((one) => one.type === type);
		return relation && entryAt(relation.target);
	};
	// A chart sheet has no cells.
	const tables = sheets.filter(({ relation }) => relations.get(relation)?.type === 'worksheet');
	const sheetNames = tables.map(({ name }) => name);
	const sheet = chooseSheet(tables, wanted.trim());
	if (!sheet) {
		return sheetNames.length > 0
			? cannotRead.noSheet(wanted, sheetNames)
			: cannotRead.damaged(list.name);
	}
	const entry = entryAt(relations.get(sheet.relation)?.target ?? '');
	if (!entry) return cannotRead.damaged(sheet.name);
	return ok({
		sheet: { name: sheet.name, entry },
		sheetNames,
		sharedStrings: partOf('sharedStrings'),
		styles: partOf('styles'),
		from1904,
	});
};
