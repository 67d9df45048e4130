import type { ParsePhoneOptions, PhoneType } from '../phone';
import { cellsOf, type Cells } from './cells';
import { namesIn } from './importContacts';
import type { RejectionCode, SourceRow } from './importResult';
import { listColumns, type ColumnChoice } from './listColumns';
import { NumberSet } from './numberSet';
import { numberReader } from './numberReader';
import { countryColumns } from './rowCountry';

/** What became of a list, in counts. */
export interface ImportSummary {
	/** Rows of the list, the header and empty ones left out. */
	readonly rows: number;
	/** Numbers that can be texted, each once. */
	readonly valid: number;
	/** Values that are none, or that came before. */
	readonly rejected: number;
	/** The commonest first, as in the other two. */
	readonly byReason: Readonly<Partial<Record<RejectionCode, number>>>;
	/** Valid numbers by country (ISO 3166-1 alpha-2, `001` for none). */
	readonly byCountry: Readonly<Record<string, number>>;
	readonly byType: Readonly<Partial<Record<PhoneType, number>>>;
}

export interface SummaryOptions extends ParsePhoneOptions, ColumnChoice {
	readonly defaultCountry?: string | undefined;
}

/** Rows looked at before it is decided which column holds the number. */
const SAMPLE = 100;

type ReadNumbers = ReturnType<typeof numberReader>;

/** Counts by key. */
class Tally<Key extends string> {
	readonly #counts = new Map<Key, number>();
	#total = 0;

	add(key: Key): void {
		this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
		this.#total++;
	}

	get total(): number {
		return this.#total;
	}

	/** The largest count first. */
	toRecord(): Record<Key, number> {
		const sorted = [...this.#counts].sort(([, a], [, b]) => b - a);
		return Object.fromEntries(sorted) as Record<Key, number>;
	}
}

/**
 * Counts what an import would give without making it, for lists that are too long to go from node to node:
 * of each row only the number is remembered. The counts are those of `importContacts` that keeps the first
 * of duplicates.
 */
export class ListCounter {
	readonly #options: SummaryOptions;
	/** The rows that came before the columns were known. */
	#sample: SourceRow[] = [];
	#read: ReadNumbers | undefined;
	/** The fields that are looked at; of most lists they are texts, and the others need no look. */
	#needed: readonly string[] = [];
	#rows = 0;
	readonly #seen = new NumberSet();
	readonly #reasons = new Tally<RejectionCode>();
	readonly #countries = new Tally<string>();
	readonly #types = new Tally<PhoneType>();

	constructor(options: SummaryOptions) {
		this.#options = options;
	}

	push(rows: readonly SourceRow[]): void {
		if (this.#read) {
			for (const row of rows) this.#count(row, this.#read);
			return;
		}
		for (const row of rows) this.#sample.push(row);
		if (this.#sample.length >= SAMPLE) this.#settle();
	}

	finish(): ImportSummary {
		if (!this.#read) this.#settle();
		return {
			rows: this.#rows,
			valid: this.#countries.total,
			rejected: this.#reasons.total,
			byReason: this.#reasons.toRecord(),
			byCountry: this.#countries.toRecord(),
			byType: this.#types.toRecord(),
		};
	}

	#settle(): void {
		const rows = this.#sample;
		const names = namesIn(rows.map(({ fields }) => cellsOf(fields)));
		const columns = listColumns(rows, names, this.#options);
		this.#read = numberReader(columns, this.#options);
		this.#needed = [columns.phoneField ?? '', ...countryColumns(columns.contact.all)];
		this.#sample = [];
		this.push(rows);
	}

	#count({ fields }: SourceRow, read: ReadNumbers): void {
		this.#rows++;
		const cells = this.#needed.every((name) => typeof fields[name] === 'string')
			? (fields as Cells)
			: cellsOf(fields);
		const found = read(cells);
		const inThisRow = found.length > 1 ? new Set<number>() : undefined;
		for (const { phone } of found) {
			if (!phone.ok) {
				this.#reasons.add(phone.failure.code);
				continue;
			}
			const number = Number(phone.value.e164);
			if (this.#seen.add(number)) {
				this.#countries.add(phone.value.country);
				this.#types.add(phone.value.type);
				inThisRow?.add(number);
			} else if (!inThisRow?.has(number)) {
				// A number written twice in one cell is no second contact to report.
				this.#reasons.add('duplicate');
			}
		}
	}
}
