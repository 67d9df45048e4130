/** How well an encoding of East Asia, with two bytes for most letters, explains the bytes. */
export interface DoubleByteRating {
	readonly label: string;
	/** Of the letters, how many are common ones, from 0 to 1. */
	readonly share: number;
	readonly letters: number;
}

interface DoubleBytes {
	readonly label: string;
	/** Whether two bytes are a letter of every day. */
	readonly isCommon: (lead: number, trail: number) => boolean;
	/** Whether they are one that only this language has. */
	readonly isOwn?: (lead: number) => boolean;
	/** Whether without such a letter it is taken for Chinese, whose common letters stand in the same places. */
	readonly needsOwn?: true;
	/** Letters of one byte. */
	readonly isSingle?: (byte: number) => boolean;
}

const within = (byte: number, first: number, last: number): boolean =>
	byte >= first && byte <= last;

/**
 * The standards sort what is common before what is rare (JIS X 0208, GB 2312 and Big5: a first level; KS X
 * 1001: Hangul before Hanja), so that the place of a letter tells how common it is.
 */
const ENCODINGS: readonly DoubleBytes[] = [
	{
		label: 'shift_jis',
		isCommon: (lead, trail) =>
			lead === 0x81 ||
			(lead === 0x82 && trail >= 0x9f) ||
			(lead === 0x83 && trail <= 0x96) ||
			within(lead, 0x88, 0x98),
		isOwn: (lead) => lead === 0x82 || lead === 0x83,
		isSingle: (byte) => within(byte, 0xa1, 0xdf),
	},
	{
		label: 'euc-jp',
		isCommon: (lead) => lead === 0xa4 || lead === 0xa5 || within(lead, 0xb0, 0xcf),
		isOwn: (lead) => lead === 0xa4 || lead === 0xa5,
		needsOwn: true,
	},
	{
		label: 'euc-kr',
		isCommon: (lead, trail) => within(lead, 0xb0, 0xc8) && trail >= 0xa1,
		isOwn: (lead) => within(lead, 0xb0, 0xc8),
	},
	{
		label: 'gb18030',
		isCommon: (lead, trail) => within(lead, 0xb0, 0xd7) && trail >= 0xa1,
	},
	{ label: 'big5', isCommon: (lead) => within(lead, 0xa4, 0xc6) },
];

/** Half-width katakana, what is cut off, and Latin letters in one word with it count against it. */
const SINGLE = 0.3;
const BROKEN = -2;
const BESIDE_LATIN = -0.5;
/** What the letters of a language of its own add. */
const OWN = 0.15;
const ENOUGH = 0.85;

/** A trail byte may be ASCII, but never a separator of a table. */
const isTrail = (byte: number | undefined): byte is number => byte !== undefined && byte >= 0x40;

const isLatin = (byte = 0): boolean => byte < 0x80 && within(byte & ~0x20, 0x41, 0x5a);

const rate = (
	bytes: Uint8Array,
	{ label, isCommon, isOwn, isSingle, needsOwn }: DoubleBytes,
): DoubleByteRating & { readonly rank: number } => {
	let [letters, common, own, last] = [0, 0, 0, 0];
	for (let at = 0; at < bytes.length; at++) {
		const lead = bytes[at] ?? 0;
		const isBehindLatin = isLatin(last);
		last = lead;
		if (lead < 0x80) continue;
		letters++;
		const trail = bytes[at + 1];
		if (isSingle?.(lead)) common += SINGLE;
		else if (!isTrail(trail)) common += BROKEN;
		else {
			if (isCommon(lead, trail)) common++;
			if (isOwn?.(lead)) own++;
			at++;
			if (isBehindLatin || isLatin(bytes[at + 1])) common += BESIDE_LATIN;
		}
	}
	const share = letters === 0 ? 0 : common / letters;
	const rank = needsOwn && own === 0 ? 0 : share + (own > 0 ? OWN : 0);
	return { label, letters, share, rank };
};

/** The likeliest of them; `undefined` where none makes common letters of the bytes. */
export const rateDoubleBytes = (bytes: Uint8Array): DoubleByteRating | undefined => {
	const fitting = ENCODINGS.map((encoding) => rate(bytes, encoding)).filter(
		({ share, rank }) => share >= ENOUGH && rank > 0,
	);
	return fitting.length === 0 ? undefined : fitting.reduce((a, b) => (b.rank > a.rank ? b : a));
};
