import { oneOf, type Random } from '../../support/random';

/** What breaks parsers: marks, ends, quotes, halves of characters, names of objects, numbers at their limits. */
const TOKENS: readonly Uint8Array[] = [
	...['\uFEFF', '\0', '\r', '\n', '\r\n', '\u2028', '"', '""', "'", ';', ',', '\t', '|', '\\', '='],
	...[
		'{',
		'}',
		'[',
		']',
		'{{',
		'<',
		'>',
		'&',
		'&#0;',
		'&lol;',
		'<![CDATA[',
		']]>',
		'%',
		'%00',
		'+',
	],
	...['__proto__', 'constructor', 'toString', 'null', 'NaN', '1e999', '-0', '9'.repeat(40), '١٢٣'],
	...[
		'👨‍👩‍👧',
		'e\u0301',
		'\u202E',
		'\u200B',
		'ß',
		'İ',
		'2026-02-30',
		'24:00',
		'STOP',
		'a'.repeat(3000),
	],
	...['BEGIN:VCARD', 'END:VCARD', 'TEL:', '=\r\n', ';ENCODING=QUOTED-PRINTABLE:', '\\,', '\\n'],
]
	.map((text): Uint8Array => Buffer.from(text))
	.concat([Buffer.from([0xff, 0xfe]), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from([0xc3])]);

type Change = (bytes: Uint8Array, random: Random, others: readonly Uint8Array[]) => Uint8Array;

const joined = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);

const placeIn = (bytes: Uint8Array, random: Random): number => random(bytes.length + 1);

const CHANGES: readonly Change[] = [
	function flipABit(bytes, random) {
		const changed = Uint8Array.from(bytes);
		const at = placeIn(bytes, random);
		if (at < changed.length) changed[at]! ^= 1 << random(8);
		return changed;
	},
	function insertAToken(bytes, random) {
		const at = placeIn(bytes, random);
		return joined(bytes.subarray(0, at), oneOf(random, TOKENS), bytes.subarray(at));
	},
	function putATokenInPlace(bytes, random) {
		const at = placeIn(bytes, random);
		const token = oneOf(random, TOKENS);
		return joined(bytes.subarray(0, at), token, bytes.subarray(at + token.length));
	},
	function cutOut(bytes, random) {
		const at = placeIn(bytes, random);
		return joined(bytes.subarray(0, at), bytes.subarray(at + random(60)));
	},
	function cutOff(bytes, random) {
		return bytes.subarray(0, placeIn(bytes, random));
	},
	function repeatAPiece(bytes, random) {
		const at = placeIn(bytes, random);
		const piece = bytes.subarray(at, at + 1 + random(80));
		const times = Array.from({ length: 1 + random(30) }, () => piece);
		return joined(bytes.subarray(0, at), ...times, bytes.subarray(at));
	},
	function swapTwoPieces(bytes, random) {
		const [a = 0, b = 0, c = 0] = [0, 1, 2].map(() => placeIn(bytes, random)).sort((x, y) => x - y);
		return joined(
			bytes.subarray(0, a),
			bytes.subarray(b, c),
			bytes.subarray(a, b),
			bytes.subarray(c),
		);
	},
	function goOnWithAnother(bytes, random, others) {
		const other = oneOf(random, others);
		return joined(
			bytes.subarray(0, placeIn(bytes, random)),
			other.subarray(placeIn(other, random)),
		);
	},
];

/** A sample with a few things wrong with it. */
export function mutate(random: Random, samples: readonly Uint8Array[]): Uint8Array {
	let bytes = oneOf(random, samples);
	for (let count = 1 + random(6); count > 0; count--) {
		bytes = oneOf(random, CHANGES)(bytes, random, samples);
	}
	return bytes.subarray(0, LONGEST);
}

/** So that a case stays small; what is large has tests of its own. */
const LONGEST = 60_000;
