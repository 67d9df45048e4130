import type { NationalCharset } from './charset';
import { lockingTable, singleShift, tableFrom } from './southAsia';

/**
 * The locking tables of nine scripts are one: 3GPP took over the order that Unicode took from ISCII, so
 * that a letter stands at the same distance from the start of its block in each.
 */
const placesOf = (at60: string, from7B: string): readonly string[] => [
	'01 02 03 05 06 07 08 09 0A 0B LF 0C 0D CR 0E 0F',
	'10 11 12 13 14 15 16 17 18 19 1A ESC 1B 1C 1D 1E',
	'SP ! 1F 20 21 22 23 24 ) ( 25 26 , 27 . 28',
	'0 1 2 3 4 5 6 7 8 9 : ; 29 2A 2B ?',
	'2C 2D 2E 2F 30 31 32 33 34 35 36 37 38 39 3C 3D',
	'3E 3F 40 41 42 43 44 45 46 47 48 49 4A 4B 4C 4D',
	`${at60} a b c d e f g h i j k l m n o`,
	`p q r s t u v w x y z ${from7B}`,
];

interface Script {
	/** The National Language Identifier. */
	readonly identifier: number;
	/** Where its block of Unicode starts. */
	readonly block: number;
	/** The distances at which it has no letter. */
	readonly lacks: string;
	/** The distances of its own letters, at 0x60 and from 0x7B on. */
	readonly own: readonly [at60: string, from7B: string];
	/** What its single shift table adds: distances by the place where they begin. */
	readonly shift: Readonly<Record<number, string>>;
	/** Whether । and ॥, which Devanagari lends to the other scripts, stand at 0x19. */
	readonly dandas?: boolean;
}

const charset = ({
	identifier,
	block,
	lacks,
	own,
	shift,
	dandas = true,
}: Script): NationalCharset => ({
	identifier,
	single: { ...singleShift(block, shift), ...(dandas ? tableFrom(0x19, '।॥') : {}) },
	locking: lockingTable(placesOf(...own), block, lacks),
});

const DIGITS = '66 67 68 69 6A 6B 6C 6D 6E 6F';

/*
 * See 3GPP TS 23.038, sections A.2.4 to A.2.12 (single shift) and A.3.4 to A.3.12 (locking shift).
 * Kannada 0x24 is printed there as ಪ, which stands at 0x3D too: phones have ಡ, as the order of the
 * block does.
 */

export const bengali = charset({
	identifier: 4,
	block: 0x0980,
	lacks: '0D 0E 11 12 29 31 33 34 35 45 46 49 4A',
	own: ['4E', '57 5C 5D 70 71'],
	dandas: false,
	shift: {
		0x19: '66 67',
		0x1c: '68 69 6A 6B 6C 6D 6E 6F 5F 60 61 62',
		0x2a: '63 72 73 74 75',
		0x30: '76 77 78 79 7A',
	},
});

export const gujarati = charset({
	identifier: 5,
	block: 0x0a80,
	lacks: '0E 12 29 31 34 46 4A',
	own: ['50', '60 61 62 63 71'],
	shift: { 0x1c: DIGITS },
});

export const hindi = charset({
	identifier: 6,
	block: 0x0900,
	lacks: '',
	own: ['50', '72 7B 7C 7E 7F'],
	shift: {
		0x1c: `${DIGITS} 51 52`,
		0x2a: '53 54 58 59 5A',
		0x30: '5B 5C 5D 5E 5F 60 61 62 63 70 71',
	},
});

export const kannada = charset({
	identifier: 7,
	block: 0x0c80,
	lacks: '01 0D 11 29 34 45 49',
	own: ['55', '56 60 61 62 63'],
	shift: { 0x1c: `${DIGITS} 5E 71`, 0x2a: '72' },
});

export const malayalam = charset({
	identifier: 8,
	block: 0x0d00,
	lacks: '01 0D 11 29 3C 45 49',
	own: ['57', '60 61 62 63 79'],
	shift: { 0x1c: `${DIGITS} 70 71`, 0x2a: '72 73 74 75 7A', 0x30: '7B 7C 7D 7E 7F' },
});

export const oriya = charset({
	identifier: 9,
	block: 0x0b00,
	lacks: '0D 0E 11 12 29 31 34 45 46 49 4A',
	own: ['56', '57 60 61 62 63'],
	shift: { 0x1c: `${DIGITS} 5C 5D`, 0x2a: '5F 70 71' },
});

export const punjabi = charset({
	identifier: 10,
	block: 0x0a00,
	lacks: '0B 0C 0D 0E 11 12 29 31 34 37 3D 43 44 45 46 49 4A',
	own: ['51', '70 71 72 73 74'],
	shift: { 0x1c: `${DIGITS} 59 5A`, 0x2a: '5B 5C 5E 75' },
});

export const tamil = charset({
	identifier: 11,
	block: 0x0b80,
	lacks: '01 0B 0C 0D 11 16 17 18 1B 1D 20 21 22 25 26 27 2B 2C 2D 3C 3D 43 44 45 49',
	own: ['50', '57 70 71 72 79'],
	shift: { 0x1c: `${DIGITS} 73 74`, 0x2a: '75 76 77 78 7A' },
});

export const telugu = charset({
	identifier: 12,
	block: 0x0c00,
	lacks: '0D 11 29 34 3C 45 49',
	own: ['55', '56 60 61 62 63'],
	dandas: false,
	shift: { 0x1c: `${DIGITS} 58 59`, 0x2a: '78 79 7A 7B 7C', 0x30: '7D 7E 7F' },
});
