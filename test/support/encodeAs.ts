import { labelledDecoder } from '../../lib/contacts/encoding';

const bytesBy = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** Every letter of an encoding with one or two bytes, learnt from its decoder. */
function lettersOf(label: string): ReadonlyMap<string, readonly number[]> {
	const known = bytesBy.get(label);
	if (known) return known;
	const pieces = labelledDecoder(label);
	if (!pieces.ok) throw new Error(`no encoding ${label}`);
	const { decode } = pieces.value;
	const letters = new Map<string, readonly number[]>();
	const learn = (bytes: readonly number[]) => {
		const letter = decode(Uint8Array.from(bytes), true);
		if ([...letter].length === 1 && letter !== '\ufffd' && !letters.has(letter)) {
			letters.set(letter, bytes);
		}
	};
	for (let byte = 0; byte < 0x100; byte++) learn([byte]);
	if (/^(shift_jis|euc-|gb|big5)/.test(label)) {
		for (let lead = 0x81; lead < 0xff; lead++) {
			for (let trail = 0x40; trail < 0xff; trail++) learn([lead, trail]);
		}
	}
	bytesBy.set(label, letters);
	return letters;
}

/** A text in an encoding before Unicode, as exports in it are. */
export function encodeAs(text: string, label: string): Buffer {
	const letters = lettersOf(label);
	const marks = /[\u0300\u0301\u0303\u0309\u0323]/gu;
	const bytesOf = (letter: string): readonly number[] => {
		const bytes = letters.get(letter);
		if (bytes) return bytes;
		// Windows-1258 has Vietnamese tone marks behind their letter.
		const parts = letter.normalize('NFD');
		const tone = parts.match(marks)?.join('') ?? '';
		if (tone === '') throw new Error(`${label} has no ${letter}`);
		return [...parts.replace(marks, '').normalize('NFC'), ...tone].flatMap((part) => [
			...(letters.get(part) ?? []),
		]);
	};
	return Buffer.from([...text].flatMap((letter) => [...bytesOf(letter)]));
}
