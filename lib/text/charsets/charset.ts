/** A table of 128 characters in the order of their septets; `\x1b` stands where the escape is. */
export type LockingTable = string;

/** What the septet after an escape means, by its code. */
export type ShiftTable = Readonly<Record<number, string>>;

/**
 * A language with tables of its own. A message names them in its user data header: the single shift
 * table stands in for the extension table, the locking shift table for the default alphabet.
 */
export interface NationalCharset {
	/** The National Language Identifier of 3GPP TS 23.038 section 6.2.1.2.4. */
	readonly identifier: number;
	readonly single: ShiftTable;
	readonly locking?: LockingTable;
}
