/**
 * What a code is made of: no 0 O 1 l I, which are mistaken for one another, and no vowels, so that no code
 * spells a word.
 */
const ALPHABET = '23456789BCDFGHJKLMNPQRSTVWXYZbcdfghjkmnpqrstvwxyz';

/** 49 to the power of 8 is 3 · 10¹³: among ten million links one guess in three million meets one. */
export const CODE_LENGTH = 8;

/** The largest multiple of the alphabet that a byte holds: what is above would favour the first letters. */
const FAIR = 256 - (256 % ALPHABET.length);

/** @param random gives that many bytes of a cryptographic generator */
export function newCode(random: (count: number) => Uint8Array): string {
	let code = '';
	while (code.length < CODE_LENGTH) {
		for (const byte of random(2 * CODE_LENGTH)) {
			if (byte < FAIR && code.length < CODE_LENGTH) code += ALPHABET.charAt(byte % ALPHABET.length);
		}
	}
	return code;
}

/** A code at the beginning of a query; what a phone or a network hangs behind it is not of it. */
const CODE = new RegExp(`^[${ALPHABET}]{${CODE_LENGTH}}(?![0-9A-Za-z])`);

/** Enough to see where a code ends. */
const LOOKED_AT = CODE_LENGTH + 1;

/** The code in the address of a request (path and query, as it came); `undefined` where there is none. */
export function codeIn(address: string): string | undefined {
	const at = address.indexOf('?') + 1;
	if (at === 0) return undefined;
	return CODE.exec(address.slice(at, at + LOOKED_AT))?.[0];
}
