import type { NationalCharset } from './charset';
import { lockingTable, singleShift } from './southAsia';

/** Where the block “Arabic” of Unicode starts. */
const ARABIC = 0x0600;

/** @see 3GPP TS 23.038 sections A.2.13 (single shift) and A.3.13 (locking shift) */
export const urdu: NationalCharset = {
	identifier: 13,
	single: singleShift(ARABIC, {
		0x19: '00 01',
		0x1c: 'F0 F1 F2 F3 F4 F5 F6 F7 F8 F9 0C 0D',
		0x2a: '0E 0F 10 11 12',
		0x30: '13 14 1B 1F 40 52 58 6B 6C 72 73 CD',
		0x3f: 'D4',
	}),
	locking: lockingTable(
		[
			'27 22 28 7B 80 7E A6 2A C2 7F LF 79 7D CR 7A 7C',
			'2B 2C 81 84 83 85 86 87 2D 2E 2F ESC 8C 88 89 8A',
			'SP ! 8F 8D 30 31 91 93 ) ( 99 32 , 96 . 98',
			'0 1 2 3 4 5 6 7 8 9 : ; 9A 33 34 ?',
			'35 36 37 38 39 41 42 A9 AA AB AF B3 B1 44 45 46',
			'BA BB BC 48 C4 D5 C1 BE 21 CC D0 D2 4D 50 4F 57',
			'54 a b c d e f g h i j k l m n o',
			'p q r s t u v w x y z 55 51 53 56 70',
		],
		ARABIC,
	),
};
