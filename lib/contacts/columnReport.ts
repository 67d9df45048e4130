import type { UnknownColumn } from './columnChoice';
import type { ContactField } from './contactHeaders';

/** What each column of a list was read as, and what was not used. Plain JSON, in the order of the list. */
export interface ColumnReport {
	readonly used: readonly UsedColumn[];
	readonly unused: readonly UnusedColumn[];
	/** The rest, whose headers say nothing that is known. */
	readonly others: readonly string[];
	/** Chosen by hand, and not there: the caller must refuse the list, since an opt-out may be what is missing. */
	readonly unknown: readonly UnknownColumn[];
	/** Where the list has no column of the person's number, or nothing in it: said once for all of its rows. */
	readonly noPhone?: NoPhoneColumn;
	/** Rows that tell two birthdays of one person, of which the first counts; absent where none does. */
	readonly secondBirthday?: SecondBirthday;
}

export interface SecondBirthday {
	readonly count: number;
	/** Of the first such row: the column that counts, and the one that tells another day. */
	readonly columns: readonly [string, string];
	/** What stands in them. */
	readonly example: readonly [string, string];
}

export interface UsedColumn {
	readonly name: string;
	readonly role: 'phone' | ContactField;
	/** Rows in which it holds something. */
	readonly filled: number;
	/** Of a phone column: the rows that it gave a number that can be texted. */
	readonly taken?: number;
	/** Of consent and opt-out columns. In the latter what is unread binds as a stop. */
	readonly answers?: AnswerCounts;
	/** What could not be read, absent where all could. */
	readonly unread?: Unread;
}

/** Rows by what they answer; a consent that a sale implies is a yes here. */
export interface AnswerCounts {
	readonly yes: number;
	readonly no: number;
	readonly stop: number;
	readonly unread: number;
}

export interface Unread {
	readonly count: number;
	/** The first of them, as it stands there, cut to a readable length. */
	readonly example: string;
}

export interface UnusedColumn {
	readonly name: string;
	/**
	 * `further_phone`: it held numbers in rows whose number came from another column, or beside a chosen one;
	 * `someone_else`: a parent's, an assistant's, an emergency contact's; `fax`; `looks_like_consent` and
	 * `looks_like_opt_out`: its header says so in part, and so many of its cells say neither stop nor that there
	 * is none; `replaced`: its header speaks of
	 * `role`, for which another column, or none, was chosen.
	 */
	readonly why:
		| 'further_phone'
		| 'someone_else'
		| 'fax'
		| 'looks_like_consent'
		| 'looks_like_opt_out'
		| 'replaced';
	readonly role?: ContactField;
	/** Rows in which it holds something; of phone columns, numbers that were not taken. */
	readonly count: number;
}

export interface NoPhoneColumn {
	/** What is wrong and what to do, naming the columns there are. */
	readonly message: string;
	readonly columns: readonly string[];
}
