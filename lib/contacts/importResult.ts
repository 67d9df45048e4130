import type { PhoneNumber, PhoneRejectionCode } from '../phone';
import type { ColumnReport } from './columnReport';
import type { Contact } from './contact';

/** A row of a list, from a table or from anywhere else. */
export interface SourceRow {
	/** As a spreadsheet shows it, from 1. */
	readonly row: number;
	readonly fields: Readonly<Record<string, unknown>>;
}

interface Imported extends SourceRow {
	/** The position among the rows given, from 0. */
	readonly index: number;
}

export interface ImportedContact extends Imported {
	readonly phone: PhoneNumber;
	readonly contact: Contact;
}

export type RejectionCode = PhoneRejectionCode | 'duplicate';

export interface Rejection {
	readonly code: RejectionCode;
	/** What is wrong and what to do. */
	readonly message: string;
	/** The value as it came in. */
	readonly input: string;
	readonly row: number;
}

export interface RejectedRow extends Imported {
	readonly rejection: Rejection;
}

/** Contacts and rejections in the order of the rows. */
export interface ImportResult {
	readonly valid: readonly ImportedContact[];
	readonly rejected: readonly RejectedRow[];
	/** What the columns were read as, over all rows. */
	readonly columns: ColumnReport;
}
