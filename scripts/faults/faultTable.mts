import type { TestCounts } from '../jest/closingLine.mts';
import { closingLine } from '../jest/closingLine.mts';

/** What a trial writes down of itself. */
export interface FaultRow {
	readonly kind: string;
	readonly name: string;
	readonly intended: number;
	readonly before: number;
	readonly accepted: number;
	readonly duplicates: number;
	readonly lost: number;
	readonly unknown: number;
	readonly mostUnknown: number;
}

const COUNTS = ['intended', 'before', 'accepted', 'duplicates', 'lost', 'unknown'] as const;

/** The trials as a table for people, and their sum as its last line. */
export function faultTable(
	rows: readonly FaultRow[],
	run: TestCounts & { readonly seed: string },
): string {
	const sorted = rows.toSorted((a, b) => a.kind.localeCompare(b.kind));
	const body = sorted.map((row) => [
		`${row.kind}: ${row.name}`,
		...COUNTS.map((name) => String(row[name])),
		String(row.mostUnknown),
	]);
	const cells = [['trial', ...COUNTS, 'at most'], ...body];
	const widths = cells[0]!.map((_, i) => Math.max(...cells.map((line) => line[i]!.length)));
	const lines = cells.map((line) =>
		line
			.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
			.join('  '),
	);
	const sum = (name: (typeof COUNTS)[number]) => rows.reduce((total, row) => total + row[name], 0);
	const totals = [
		`${rows.length} trials (seed ${run.seed})`,
		`${sum('intended')} intended`,
		`${sum('accepted')} accepted`,
		`${sum('duplicates')} duplicates`,
		`${sum('lost')} lost`,
		`${sum('unknown')} unknown`,
	];
	return `${lines.join('\n')}\n\n${totals.join(', ')}; ${closingLine(run)}`;
}
