import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A picture without transparency: 0xRRGGBB of each pixel, row by row. */
export interface Picture {
	readonly width: number;
	readonly height: number;
	readonly pixels: Uint32Array;
}

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const INDEXED = 3;

/** What a byte is told as the difference to, by the number of a row's filter (PNG, chapter 9). */
const PREDICTORS: readonly ((left: number, above: number, corner: number) => number)[] = [
	() => 0,
	(left) => left,
	(_, above) => above,
	(left, above) => (left + above) >> 1,
	paeth,
];

/** Reads a PNG as Chromium writes its screenshots: eight bits a channel, RGB or RGBA, not interlaced. */
export function readPng(file: Buffer): Picture {
	const data: Buffer[] = [];
	let header: Buffer | undefined;
	for (let at = SIGNATURE.length; at < file.length;) {
		const length = file.readUInt32BE(at);
		const type = file.toString('latin1', at + 4, at + 8);
		const body = file.subarray(at + 8, at + 8 + length);
		if (type === 'IHDR') header = body;
		if (type === 'IDAT') data.push(body);
		at += length + 12;
	}
	if (!header) throw new Error('This is no PNG');
	const [depth, colours = 0, , , interlaced] = header.subarray(8);
	const channels = { 2: 3, 6: 4 }[colours];
	if (depth !== 8 || channels === undefined || interlaced !== 0) {
		throw new Error('Only PNGs of 8 bits, RGB or RGBA, not interlaced, can be read');
	}
	const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
	const rows = unfiltered(inflateSync(Buffer.concat(data)), width * channels, channels);
	const pixels = Uint32Array.from({ length: width * height }, (_, pixel) =>
		rows.readUIntBE(pixel * channels, 3),
	);
	return { width, height, pixels };
}

/** Writes a PNG with a palette; `indexOf` gives the place of each pixel's colour in it. */
export function writeIndexedPng(
	{ width, height, pixels }: Picture,
	palette: readonly number[],
	indexOf: (colour: number) => number,
): Buffer {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, INDEXED], 8);
	const colours = Buffer.alloc(palette.length * 3);
	for (const [place, colour] of palette.entries()) colours.writeUIntBE(colour, place * 3, 3);
	// Each row begins with the number of its filter: none, which suits indices best.
	const rows = Buffer.alloc(height * (width + 1));
	for (const [pixel, colour] of pixels.entries()) {
		rows[pixel + Math.floor(pixel / width) + 1] = indexOf(colour);
	}
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', header),
		chunk('PLTE', colours),
		chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

function unfiltered(filtered: Buffer, rowLength: number, channels: number): Buffer {
	const height = filtered.length / (rowLength + 1);
	const rows = Buffer.alloc(height * rowLength);
	for (let y = 0; y < height; y++) {
		const from = y * (rowLength + 1);
		const to = y * rowLength;
		const predict = PREDICTORS[filtered[from] ?? 0];
		if (!predict) throw new Error('This PNG has a filter that there is not');
		for (let x = 0; x < rowLength; x++) {
			const left = x < channels ? 0 : (rows[to + x - channels] ?? 0);
			const above = y === 0 ? 0 : (rows[to + x - rowLength] ?? 0);
			const corner = y === 0 || x < channels ? 0 : (rows[to + x - rowLength - channels] ?? 0);
			rows[to + x] = (filtered[from + 1 + x] ?? 0) + predict(left, above, corner);
		}
	}
	return rows;
}

/** The one of three neighbours that is nearest to what their slope foretells. */
function paeth(left: number, above: number, corner: number): number {
	const [toLeft, toAbove] = [Math.abs(above - corner), Math.abs(left - corner)];
	const toCorner = Math.abs(left + above - 2 * corner);
	if (toLeft <= toAbove && toLeft <= toCorner) return left;
	return toAbove <= toCorner ? above : corner;
}

function chunk(type: string, body: Buffer): Buffer {
	const typed = Buffer.concat([Buffer.from(type, 'latin1'), body]);
	const ends = Buffer.alloc(8);
	ends.writeUInt32BE(body.length, 0);
	ends.writeUInt32BE(crc32(typed), 4);
	return Buffer.concat([ends.subarray(0, 4), typed, ends.subarray(4)]);
}
