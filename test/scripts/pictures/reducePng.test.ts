import { crc32, deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { reducePng } from '../../../scripts/pictures/index.mts';

type Rgb = readonly [number, number, number];

/** A PNG with a filter of its own in each row, as Chromium chooses them. */
function pngOf(pixels: readonly Rgb[], width: number, channels: 3 | 4): Buffer {
	const height = pixels.length / width;
	const bytes = pixels.map((rgb) => (channels === 4 ? [...rgb, 255] : [...rgb]));
	const at = (x: number, y: number, c: number) =>
		x < 0 || y < 0 ? 0 : (bytes[y * width + x]?.[c] ?? 0);
	const rows = Array.from({ length: height }, (_, y) => {
		const filter = y % 5;
		const row = Array.from({ length: width * channels }, (__, i) => {
			const [x, c] = [Math.floor(i / channels), i % channels];
			const [a, b, corner] = [at(x - 1, y, c), at(x, y - 1, c), at(x - 1, y - 1, c)];
			const distances = [a, b, corner].map((near) => Math.abs(a + b - corner - near));
			const nearest = [a, b, corner][distances.indexOf(Math.min(...distances))]!;
			return at(x, y, c) - [0, a, b, Math.floor((a + b) / 2), nearest][filter]!;
		});
		return Buffer.from([filter, ...row]);
	});
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, channels === 4 ? 6 : 2], 8);
	const data = deflateSync(Buffer.concat(rows));
	const half = data.length >> 1;
	return Buffer.concat([
		Buffer.from('89504e470d0a1a0a', 'hex'),
		...[chunk('IHDR', header), chunk('tEXt', Buffer.from('a'))],
		...[chunk('IDAT', data.subarray(0, half)), chunk('IDAT', data.subarray(half))],
		chunk('IEND', Buffer.alloc(0)),
	]);
}

function chunk(type: string, body: Buffer): Buffer {
	const typed = Buffer.concat([Buffer.from(type), body]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(body.length);
	sum.writeUInt32BE(crc32(typed));
	return Buffer.concat([length, typed, sum]);
}

/** The pixels of a PNG with a palette and rows without filters. */
function pixelsOf(file: Buffer): Rgb[] {
	const chunks = new Map<string, Buffer>();
	for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12) {
		const end = at + 8 + file.readUInt32BE(at);
		expect(file.readUInt32BE(end)).toBe(crc32(file.subarray(at + 4, end)));
		chunks.set(file.toString('latin1', at + 4, at + 8), file.subarray(at + 8, end));
	}
	const palette = chunks.get('PLTE')!;
	expect(palette.length).toBeLessThanOrEqual(768);
	const width = chunks.get('IHDR')!.readUInt32BE(0);
	const rows = inflateSync(chunks.get('IDAT')!);
	return [...rows].flatMap((index, i) => {
		if (i % (width + 1) === 0) return [];
		expect(index).toBeLessThan(palette.length / 3);
		return [[...palette.subarray(index * 3, index * 3 + 3)] as unknown as Rgb];
	});
}

const byte = fc.nat(255);
const rows = fc
	.tuple(fc.integer({ min: 1, max: 9 }), fc.array(fc.tuple(byte, byte, byte), { minLength: 60 }))
	.map(([width, pixels]) => ({
		width,
		pixels: pixels.slice(0, Math.floor(pixels.length / width) * width),
	}));

it('keeps every pixel of a picture of at most 256 colours', () => {
	fc.assert(
		fc.property(rows, fc.constantFrom(3 as const, 4 as const), ({ width, pixels }, channels) => {
			const some = pixels.slice(0, width * Math.floor(256 / width));
			expect(pixelsOf(reducePng(pngOf(some, width, channels)))).toEqual(some);
		}),
	);
});

it('keeps common colours, and the others near what they were', () => {
	const background: Rgb = [245, 245, 245];
	const shades = Array.from({ length: 1000 }, (_, i): Rgb => [i % 256, (i * 7) % 256, 128]);
	const pixels = [...Array.from({ length: 9000 }, () => background), ...shades];
	const reduced = pixelsOf(reducePng(pngOf(pixels, 100, 3)));
	expect(new Set(reduced.map(String)).size).toBeLessThanOrEqual(256);
	expect(reduced.slice(0, 9000)).toEqual(pixels.slice(0, 9000));
	const off = reduced.map((rgb, i) => Math.max(...rgb.map((v, c) => Math.abs(v - pixels[i]![c]!))));
	expect(Math.max(...off)).toBeLessThan(40);
});

it('says what it cannot read', () => {
	expect(() => reducePng(Buffer.from('89504e470d0a1a0a', 'hex'))).toThrow('no PNG');
});
