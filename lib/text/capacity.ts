/** Octets of user data that one short message carries. */
const OCTETS = 140;

/**
 * Septets that fit beside a header of this many octets: text starts on a septet boundary, so
 * what is left of the last header octet is filled up.
 *
 * @see 3GPP TS 23.040 section 9.2.3.24
 */
export const septetsBeside = (headerOctets: number): number =>
	Math.floor(((OCTETS - headerOctets) * 8) / 7);

/** UTF-16 code units that fit beside a header of this many octets. */
export const unitsBeside = (headerOctets: number): number =>
	Math.floor((OCTETS - headerOctets) / 2);

/** Octets of a header with these elements; without any there is no header. */
export const headerOctets = (elementOctets: number): number =>
	elementOctets === 0 ? 0 : 1 + elementOctets;

/**
 * The element that numbers the parts of a long message: 5 octets with an 8-bit reference, which
 * leaves 153 septets or 67 units, 6 with a 16-bit one, which leaves 152 and 66.
 *
 * @see 3GPP TS 23.040 sections 9.2.3.24.1 and 9.2.3.24.8
 */
export const concatenationOctets = { 8: 5, 16: 6 } as const;

export type ReferenceBits = keyof typeof concatenationOctets;
