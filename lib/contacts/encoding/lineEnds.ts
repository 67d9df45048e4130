const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** Below the bytes that may be the second half of a letter in any encoding. */
const NO_TRAIL = 0x30;

/** A line may be longer; it is then cut between two letters. In bytes. */
const LONGEST_LINE = 64 * 1024;

/** Old Macs end a line by a return alone. */
const lineEndIn = (bytes: Uint8Array): number => (bytes.includes(LINE_FEED) ? LINE_FEED : RETURN);

/** Where a letter ends for sure, near the end of a text without line ends. */
const betweenLetters = (bytes: Uint8Array): number => {
	const least = bytes.length - LONGEST_LINE / 2;
	for (let at = bytes.length - 1; at > least; at--) if ((bytes[at] ?? 0) < NO_TRAIL) return at + 1;
	for (let at = bytes.length - 1; at > least; at--) {
		if (((bytes[at] ?? 0) & 0xc0) !== 0x80) return at;
	}
	return bytes.length;
};

/** How many of the bytes are whole lines. */
export const wholeLines = (bytes: Uint8Array): number => {
	const end = bytes.lastIndexOf(lineEndIn(bytes)) + 1;
	return end === 0 && bytes.length > LONGEST_LINE ? betweenLetters(bytes) : end;
};

/** The lines, each with its end. */
export function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
	const lineEnd = lineEndIn(bytes);
	for (let from = 0; from < bytes.length;) {
		const end = bytes.indexOf(lineEnd, from) + 1;
		const to = end === 0 ? bytes.length : end;
		yield bytes.subarray(from, to);
		from = to;
	}
}
