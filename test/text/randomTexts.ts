/** Texts that look for trouble: mostly of one kind, with lengths around the limits. */
export function* randomTexts(count: number, seed = 1): Generator<string> {
	const random = mulberry32(seed);
	const below = (limit: number) => Math.floor(random() * limit);
	const pick = <Item>(from: readonly Item[]) => from[below(from.length)];
	for (let i = 0; i < count; i++) {
		const kinds = pick(mixes) ?? [];
		const target = below(4) === 0 ? below(480) : (pick(limits) ?? 0) + below(9) - 4;
		let text = '';
		while (text.length < target) text += pick(pick(kinds) ?? []) ?? '';
		yield text;
	}
}

const limits = [1, 67, 70, 134, 153, 160, 201, 306, 459];

const plain = [...'abcdefghijklmnopqrstuvwxyz ABCXYZ0123456789.,!?'];
const gsm = [...'@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ¡ÄÖÑÜ§¿äöñüà'];
const escaped = [...'\f^{}\\[~]|€'];
const bmp = [...'çêë’…–“”中文ёжא \u001b`'];
const astral = ['😀', '🎂', '𝔸', '𐍈'];
const clusters = ['👨‍👩‍👧', '🇫🇷', '👍🏽', '❤️', 'e\u0301', '1️⃣', '\r\n'];
const loners = ['\ud83d', '\udc00'];

const mixes: ReadonlyArray<ReadonlyArray<readonly string[]>> = [
	[plain],
	[plain, plain, gsm],
	[plain, plain, escaped],
	[escaped],
	[plain, gsm, escaped],
	[plain, plain, plain, bmp],
	[bmp],
	[plain, astral],
	[bmp, astral, astral],
	[plain, bmp, clusters],
	[clusters],
	[plain, astral, loners],
];

/** Small and seeded, so that a failure can be had again. */
function mulberry32(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
