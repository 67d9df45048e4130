import type { ParsePhoneOptions, PhoneType } from '../phone';
import { cellsOf, textOf, type Cells } from './cells';
import type { ColumnChoice } from './columnChoice';
import type { ColumnReport } from './columnReport';
import { ColumnTally } from './columnTally';
import type { RejectionCode, SourceRow } from './importResult';
import { listColumns, type ListColumns } from './listColumns';
import { NumberSet, wholeNumber } from './numberSet';
import { numberReader, type ReadNumbers } from './numberReader';
import { countryColumns } from './rowCountry';
import { holdsNumber } from './splitNumbers';
import { Tally } from './tally';

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
	/** What the columns were read as, over all rows. */
	readonly columns: ColumnReport;
}

export interface SummaryOptions extends ParsePhoneOptions, ColumnChoice {
	readonly defaultCountry?: string | undefined;
}

/** Rows held back before it is decided what the columns are. */
const SAMPLE = 1000;
/** And where none of them holds a number yet. */
const LONGEST_SAMPLE = 20_000;

/** Rows counted at a time. */
const SLICE = 1000;

interface Reading {
	readonly read: ReadNumbers;
	readonly tally: ColumnTally;
	/** The fields that are looked at; of most lists they are texts, and the others need no look. */
	readonly needed: readonly string[];
}

interface HeldRows {
	readonly rows: readonly Cells[];
	readonly columns: ListColumns;
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
	/** Of them, before the columns are looked for. */
	#enough = SAMPLE;
	#reading: Reading | undefined;
	#rows = 0;
	readonly #seen = new NumberSet();
	readonly #reasons = new Tally<RejectionCode>();
	readonly #countries = new Tally<string>();
	readonly #types = new Tally<PhoneType>();

	constructor(options: SummaryOptions) {
		this.#options = options;
	}

	push(rows: readonly SourceRow[]): void {
		if (this.#reading) {
			for (let at = 0; at < rows.length; at += SLICE) {
				this.#count(rows.slice(at, at + SLICE), this.#reading);
			}
			return;
		}
		for (const row of rows) this.#sample.push(row);
		if (this.#sample.length >= this.#enough) this.#look();
	}

	finish(): ImportSummary {
		const { tally } = this.#reading ?? this.#settle(this.#held());
		return {
			rows: this.#rows,
			valid: this.#countries.total,
			rejected: this.#reasons.total,
			byReason: this.#reasons.toRecord(),
			byCountry: this.#countries.toRecord(),
			byType: this.#types.toRecord(),
			columns: tally.report(),
		};
	}

	#held(): HeldRows {
		const rows = this.#sample.map(({ fields }) => cellsOf(fields));
		const names = new Set(rows.flatMap((cells) => Object.keys(cells)));
		return { rows, columns: listColumns(rows, names, this.#options) };
	}

	/** A list whose numbers are not in sight yet is waited for. */
	#look(): void {
		const held = this.#held();
		if (isSure(held) || this.#sample.length >= LONGEST_SAMPLE) this.#settle(held);
		else this.#enough = this.#sample.length * 2;
	}

	#settle({ columns }: HeldRows): Reading {
		const sample = this.#sample;
		const { tried, others } = columns.phone;
		const reading = {
			read: numberReader(columns, this.#options),
			tally: new ColumnTally(columns),
			needed: [
				...[...tried, ...others].map(({ name }) => name),
				...tried.flatMap(({ label }) => label ?? []),
				...countryColumns(columns.contact.all),
				...(columns.contact.all.get('areaCode') ?? []),
			],
		};
		this.#reading = reading;
		this.#sample = [];
		this.push(sample);
		return reading;
	}

	#count(rows: readonly SourceRow[], { read, tally, needed }: Reading): void {
		this.#rows += rows.length;
		const cells = rows.map(({ fields }) => (isText(fields, needed) ? fields : cellsOf(fields)));
		tally.addRows(cells);
		const found = cells.map(read);
		const numbers: number[] = [];
		for (const [at, row] of found.entries()) {
			tally.addNumbers(cells[at] ?? {}, row);
			for (const { phone } of row.numbers) if (phone.ok) numbers.push(wholeNumber(phone.value));
		}
		const areNew = this.#seen.addAll(numbers);
		let next = 0;
		for (const row of found) {
			// A number written twice in one cell is no second contact to report.
			const inThisRow = row.numbers.length > 1 ? new Set<number>() : undefined;
			for (const { phone } of row.numbers) {
				if (!phone.ok) {
					this.#reasons.add(phone.failure.code);
					continue;
				}
				const number = numbers[next] ?? 0;
				if (areNew[next++]) {
					this.#countries.add(phone.value.country);
					this.#types.add(phone.value.type);
					inThisRow?.add(number);
				} else if (!inThisRow?.has(number)) this.#reasons.add('duplicate');
			}
		}
	}
}

/** Whether the fields that are looked at are texts, as in every table. */
const isText = (fields: SourceRow['fields'], needed: readonly string[]): fields is Cells => {
	for (const name of needed) if (typeof fields[name] !== 'string') return false;
	return true;
};

const isSure = ({ rows, columns: { phone, unknown } }: HeldRows): boolean =>
	unknown.length === 0 &&
	phone.tried.some(({ name }) => rows.some((cells) => holdsNumber(textOf(cells, name))));
