/*
 * npm run bench -- import: rows a second and peak memory of reading a CSV of 1,000,000 rows (CSV_ROWS) and a
 * workbook of 200,000 (XLSX_ROWS), each contender in a process of its own, its code loaded before the clock starts.
 * Ours reads every number and counts the list, as "Summary Only" does; “ours, rows only” and the others only read
 * the rows.
 */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type * as Lists from './support/lists.ts';
import { bundleModule } from '../test/support/bundleModule.ts';

const CSV_ROWS = Number(process.env['CSV_ROWS'] ?? 1_000_000);
const XLSX_ROWS = Number(process.env['XLSX_ROWS'] ?? 200_000);
const ROUNDS = 3;

const require = createRequire(import.meta.url);
const HEADER = ['phone', 'first_name', 'last_name', 'birthday', 'consent', 'city', 'country'];

/** A French mobile number like another, each different. */
const phone = (i: number): string => `+336${10_000_000 + ((i * 7_919_777) % 20_000_000)}`;
const row = (i: number): string[] => [
	phone(i),
	`First${i % 1000}`,
	`Last${i % 5000}`,
	`19${50 + (i % 50)}-0${1 + (i % 9)}-1${i % 10}`,
	'yes',
	`City ${i % 300}`,
	'FR',
];

async function writeCsv(file: string): Promise<void> {
	const out = createWriteStream(file);
	out.write(`${HEADER.join(',')}\n`);
	for (let i = 0; i < CSV_ROWS; i += 1000) {
		const lines = Array.from({ length: Math.min(1000, CSV_ROWS - i) }, (_, at) =>
			row(i + at).join(),
		);
		if (!out.write(`${lines.join('\n')}\n`)) await once(out, 'drain');
	}
	out.end();
	await finished(out);
}

/** As Excel writes it: texts in a table of their own, references on every cell. */
function writeXlsx(file: string): void {
	const { strToU8, zipSync } = require('fflate');
	const numbers = new Map<string, number>();
	const index = (text: string): number => {
		const known = numbers.get(text) ?? numbers.size;
		numbers.set(text, known);
		return known;
	};
	const sheet = [HEADER, ...Array.from({ length: XLSX_ROWS }, (_, i) => row(i))].map(
		(cells, at) => {
			const r = at + 1;
			const inner = cells.map(
				(text, column) => `<c r="${'ABCDEFG'[column]}${r}" t="s"><v>${index(text)}</v></c>`,
			);
			return `<row r="${r}" spans="1:7">${inner.join('')}</row>`;
		},
	);
	const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
	const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
	const part = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
	const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
	const files = {
		'[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${part}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${part}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${part}.sharedStrings+xml"/></Types>`,
		'_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="list" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
		'xl/worksheets/sheet1.xml': `${head}<worksheet xmlns="${main}"><sheetData>${sheet.join('')}</sheetData></worksheet>`,
		'xl/sharedStrings.xml': `${head}<sst xmlns="${main}">${[...numbers.keys()].map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
	};
	const entries = Object.entries(files).map(([name, content]) => [name, strToU8(content)]);
	writeFileSync(file, zipSync(Object.fromEntries(entries), { level: 6 }));
}

type Reader = (file: string) => Promise<number>;

/** Each loads its code, and then reads a file and returns how many rows it found. */
const contenders: Record<string, (bundle: string) => Promise<Reader>> = {
	ours: async (bundle) => {
		const { ListCounter, readFile } = (await import(bundle)) as typeof Lists;
		return async (file) => {
			const counter = new ListCounter({ mobileOnly: true });
			const read = await readFile(opened(file), {}, (rows) => counter.push(rows));
			if (!read.ok) throw new Error(read.failure.message);
			return counter.finish().valid;
		};
	},
	'ours, rows only': async (bundle) => {
		const { readFile } = (await import(bundle)) as typeof Lists;
		return async (file) => {
			let found = 0;
			const read = await readFile(opened(file), {}, (rows) => void (found += rows.length));
			if (!read.ok) throw new Error(read.failure.message);
			return found;
		};
	},
	papaparse: async () => {
		const { parse } = require('papaparse');
		return (file) =>
			new Promise((done, failed) => {
				let rows = 0;
				parse(createReadStream(file, 'utf8'), {
					header: true,
					chunk: ({ data }: { data: object[] }) => void (rows += data.length),
					complete: () => done(rows),
					error: failed,
				});
			});
	},
	// As n8n 2.41 does it in Extract from File.
	'csv-parse (n8n)': async () => {
		const { parse } = require('csv-parse');
		return async (file) => {
			const all: object[] = [];
			for await (const record of createReadStream(file).pipe(
				parse({ columns: true, bom: true, skip_empty_lines: true }),
			)) {
				all.push(record);
			}
			return all.length;
		};
	},
	'@e965/xlsx (n8n)': async () => {
		const xlsx = require('@e965/xlsx');
		return async (file) => {
			const book = xlsx.readFile(file, { raw: undefined });
			return xlsx.utils.sheet_to_json(book.Sheets[book.SheetNames[0]]).length;
		};
	},
};

const opened = (file: string) => ({
	open: () => createReadStream(file, { highWaterMark: 256 * 1024 }),
});

const median = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

interface Run {
	readonly rows: number;
	readonly ms: number;
	readonly mb: number;
}

function run(name: string, file: string, bundle: string): Run {
	const arguments_ = [import.meta.filename, '--one', name, file, bundle];
	const out = execFileSync(process.execPath, ['--no-warnings', ...arguments_], {
		encoding: 'utf8',
	});
	return JSON.parse(out);
}

function race(title: string, rows: number, file: string, bundle: string, names: string[]): void {
	const runs = new Map(names.map((name) => [name, [] as Run[]]));
	for (let round = 0; round < ROUNDS; round++) {
		for (const name of names) runs.get(name)?.push(run(name, file, bundle));
	}
	console.log(`\n${title}, ${rows.toLocaleString('en-US')} rows, ${ROUNDS} rounds`);
	const ours = runs.get('ours') ?? [];
	for (const [name, own] of runs) {
		const rate = rows / median(own.map(({ ms }) => ms));
		const ratio = median(own.map(({ ms }, round) => ms / (ours[round]?.ms ?? NaN)));
		const mb = Math.max(...own.map((one) => one.mb));
		const found = own[0]?.rows.toLocaleString('en-US');
		console.log(
			`  ${name.padEnd(20)}${rate.toFixed(0).padStart(6)} k rows/s${mb.toFixed(0).padStart(6)} MB   ` +
				`ours is ${ratio.toFixed(2)}x as fast   ${found} rows`,
		);
	}
}

const [, , one, name, file, bundle] = process.argv;
if (one === '--one') {
	const read = await contenders[name!]!(bundle!);
	const start = performance.now();
	const rows = await read(file!);
	const ms = performance.now() - start;
	console.log(JSON.stringify({ rows, ms, mb: process.resourceUsage().maxRSS / 1024 }));
} else {
	const folder = mkdtempSync(join(tmpdir(), 'bench-import-'));
	try {
		const built = bundleModule(join(import.meta.dirname, '..'), 'bench/support/lists.ts');
		const [csv, xlsx] = [join(folder, 'list.csv'), join(folder, 'list.xlsx')];
		await writeCsv(csv);
		race('CSV', CSV_ROWS, csv, built, ['ours', 'ours, rows only', 'papaparse', 'csv-parse (n8n)']);
		writeXlsx(xlsx);
		race('XLSX', XLSX_ROWS, xlsx, built, ['ours', 'ours, rows only', '@e965/xlsx (n8n)']);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
