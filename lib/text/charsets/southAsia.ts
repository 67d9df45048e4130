import type { LockingTable, ShiftTable } from './charset';

/** Where a place of a locking table is empty; the space itself has a place of its own. */
const EMPTY = ' ';
const CONTROLS: Readonly<Record<string, string>> = { LF: '\n', CR: '\r', ESC: '\x1b', SP: EMPTY };
/** How far a letter stands from the start of its block of Unicode, in hex. */
const DISTANCE = /^[\dA-F]{2}$/;

/** The letters at these distances from the start of a block. */
const lettersAt = (block: number, distances: string): string =>
	distances.replace(/(..) ?/g, (_, distance) =>
		String.fromCharCode(block + parseInt(distance, 16)),
	);

/**
 * A locking table, row by row of sixteen places: a distance, a character, or the name of a control.
 *
 * @param lacks distances of letters that the script does not have: their places are empty
 */
export function lockingTable(rows: readonly string[], block: number, lacks = ''): LockingTable {
	const lacking = new Set(lacks.split(' '));
	return rows
		.flatMap((row) => row.split(' '))
		.map((place) => {
			if (lacking.has(place)) return EMPTY;
			return DISTANCE.test(place) ? lettersAt(block, place) : (CONTROLS[place] ?? place);
		})
		.join('');
}

/** The characters of a text from a place on. */
export const tableFrom = (place: number, characters: string): ShiftTable =>
	Object.fromEntries([...characters].map((character, at) => [place + at, character]));

/** What a script adds to the shared single shift table: distances by the place where they begin. */
export function singleShift(block: number, added: Readonly<Record<number, string>>): ShiftTable {
	const parts = Object.entries(added).map(([place, distances]) =>
		tableFrom(Number(place), lettersAt(block, distances)),
	);
	return Object.assign({}, southAsianShift, ...parts);
}

/**
 * What the single shift tables of all ten languages of South Asia have: signs, and the Latin capitals
 * that their locking tables lack.
 *
 * @see 3GPP TS 23.038 sections A.2.4 to A.2.13
 */
const southAsianShift: ShiftTable = {
	...tableFrom(0x00, '@£$¥¿"¤%&\'\f*+'),
	...tableFrom(0x0e, '-/<=>¡^¡_#*'),
	...tableFrom(0x28, '{}'),
	0x2f: '\\',
	...tableFrom(0x3c, '[~]'),
	0x40: '|',
	...tableFrom(0x41, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
	0x65: '€',
};
