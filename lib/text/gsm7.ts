/**
 * The GSM 7-bit default alphabet and its extension table.
 *
 * @see 3GPP TS 23.038 section 6.2.1 (default alphabet) and 6.2.1.1 (extension table)
 */
const defaultAlphabet =
	'@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
	'¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';

/** Reached through the escape septet, so each costs two septets. */
const extensionTable = '\f^{}\\[~]|€';

/** Septets each UTF-16 code unit costs; 0 where the alphabet lacks it. One byte per unit keeps counting free of allocation. */
const septetCost = new Uint8Array(0x10000);
for (const character of defaultAlphabet) septetCost[character.charCodeAt(0)] = 1;
for (const character of extensionTable) septetCost[character.charCodeAt(0)] = 2;

/** Septets that a UTF-16 code unit costs in GSM-7: 1, 2 (extension table), or 0 when it is not in the alphabet. */
export const septetsOf = (codeUnit: number): number => septetCost[codeUnit] ?? 0;

/** Septets of the whole text, or `undefined` as soon as a character is outside the GSM-7 alphabet. */
export function countSeptets(text: string): number | undefined {
	let septets = 0;
	for (let index = 0; index < text.length; index++) {
		const cost = septetsOf(text.charCodeAt(index));
		if (cost === 0) return undefined;
		septets += cost;
	}
	return septets;
}
