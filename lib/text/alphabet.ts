import {
	defaultAlphabet,
	extensionTable,
	nationalCharsets,
	type LockingTable,
	type NationalLanguage,
	type ShiftTable,
} from './charsets';

/** Septets each UTF-16 code unit costs, 0 where the alphabet lacks it. One byte a unit keeps counting free of allocation. */
export type SeptetCosts = Uint8Array;

/** A choice of tables that a 7-bit message may be written in. */
export interface Alphabet {
	readonly costs: SeptetCosts;
	/** Octets of the header elements that name its tables. */
	readonly headerOctets: number;
}

/** One element of the user data header: identifier, length and language. */
const SHIFT_ELEMENT_OCTETS = 3;

function costsOf(locking: LockingTable, shift: ShiftTable): SeptetCosts {
	const costs = new Uint8Array(0x10000);
	// The escape and its character are two septets; a character in both tables takes the shorter way.
	for (const character of Object.values(shift)) costs[character.charCodeAt(0)] = 2;
	for (const character of locking) costs[character.charCodeAt(0)] = 1;
	// The escape septet itself is no character.
	costs[0x1b] = 0;
	return costs;
}

/** The default alphabet with its extension table: what every phone reads. */
export const gsm7: Alphabet = {
	costs: costsOf(defaultAlphabet, extensionTable),
	headerOctets: 0,
};

const built = new Map<NationalLanguage, readonly Alphabet[]>();

/**
 * What a text may be written in, the plainest first: GSM-7, then the tables of the language, of which
 * a phone that lacks them shows more with the single shift than with the locking shift.
 *
 * @see 3GPP TS 23.038 annex C (how a phone without the table shows the text)
 */
export function alphabetsOf(language: NationalLanguage | undefined): readonly Alphabet[] {
	if (language === undefined) return onlyGsm7;
	const before = built.get(language);
	if (before) return before;
	const { single, locking }: { single: ShiftTable; locking?: LockingTable } =
		nationalCharsets[language];
	const alphabets = [
		gsm7,
		{ costs: costsOf(defaultAlphabet, single), headerOctets: SHIFT_ELEMENT_OCTETS },
	];
	if (locking !== undefined) {
		alphabets.push(
			{ costs: costsOf(locking, extensionTable), headerOctets: SHIFT_ELEMENT_OCTETS },
			{ costs: costsOf(locking, single), headerOctets: 2 * SHIFT_ELEMENT_OCTETS },
		);
	}
	built.set(language, alphabets);
	return alphabets;
}

const onlyGsm7: readonly Alphabet[] = [gsm7];
