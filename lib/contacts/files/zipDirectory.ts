import { ok, type Result } from '../../shared';
import { cannotRead } from './failures';
import type { FileFailure, ListFile } from './listFile';

/** A file within a ZIP archive (APPNOTE.TXT 6.3.10, section 4.3.12). */
export interface ZipEntry {
	readonly name: string;
	readonly encrypted: boolean;
	/** 0 stored, 8 deflated. */
	readonly method: number;
	readonly compressedSize: number;
	readonly size: number;
	/** Where its local header begins. */
	readonly offset: number;
}

/** The directory stands at the end; that of a workbook is a few kilobytes. */
const TAIL = 1024 * 1024;

const END = 0x06054b50;
const END_SIZE = 22;
const ZIP64_END = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_LOCATOR_SIZE = 20;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const ZIP64_EXTRA = 1;
/** A 32-bit field that says: see the 64-bit one. */
const ELSEWHERE = 0xffffffff;

interface Tail {
	/** The position in the file at which `bytes` begins. */
	readonly from: number;
	readonly bytes: DataView;
}

const viewOf = (bytes: Uint8Array): DataView =>
	new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Archives are read from the start, for a binary store can do no more; only the end is kept. */
const readTail = async (file: ListFile): Promise<Tail> => {
	let bytes: Uint8Array = new Uint8Array();
	let length = 0;
	let pieces: Uint8Array[] = [];
	let waiting = 0;
	const keepEnd = () => {
		bytes = Buffer.concat([bytes, ...pieces]).subarray(-TAIL);
		pieces = [];
		waiting = 0;
	};
	for await (const piece of file.open()) {
		length += piece.length;
		pieces.push(piece);
		waiting += piece.length;
		if (waiting > TAIL) keepEnd();
	}
	keepEnd();
	return { from: length - bytes.length, bytes: viewOf(bytes) };
};

const uint64 = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

/** Where the directory begins in the tail; `undefined` if there is none, as in a file cut off. */
const findDirectory = ({ from, bytes }: Tail): number | undefined => {
	for (let at = bytes.byteLength - END_SIZE; at >= 0; at--) {
		if (bytes.getUint32(at, true) !== END) continue;
		const offset = bytes.getUint32(at + 16, true);
		if (offset !== ELSEWHERE) return offset - from;
		const locator = at - ZIP64_LOCATOR_SIZE;
		if (locator < 0 || bytes.getUint32(locator, true) !== ZIP64_LOCATOR) return undefined;
		const end = uint64(bytes, locator + 8) - from;
		if (end < 0 || end + 56 > bytes.byteLength) return undefined;
		return bytes.getUint32(end, true) === ZIP64_END ? uint64(bytes, end + 48) - from : undefined;
	}
	return undefined;
};

/** The 64-bit values of the fields that have no room for theirs, in their order. */
const zip64Values = (view: DataView, from: number, to: number): readonly number[] => {
	for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
		if (view.getUint16(at, true) !== ZIP64_EXTRA) continue;
		const end = Math.min(to, at + 4 + view.getUint16(at + 2, true));
		const values: number[] = [];
		for (let value = at + 4; value + 8 <= end; value += 8) values.push(uint64(view, value));
		return values;
	}
	return [];
};

const readEntry = (view: DataView, at: number): ZipEntry => {
	const name = at + ENTRY_SIZE;
	const extra = name + view.getUint16(at + 28, true);
	const wide = [...zip64Values(view, extra, extra + view.getUint16(at + 30, true))];
	const field = (position: number): number => {
		const value = view.getUint32(position, true);
		return value === ELSEWHERE ? (wide.shift() ?? value) : value;
	};
	const size = field(at + 24);
	const compressedSize = field(at + 20);
	return {
		name: new TextDecoder().decode(
			new Uint8Array(view.buffer, view.byteOffset + name, extra - name),
		),
		encrypted: (view.getUint16(at + 8, true) & 1) === 1,
		method: view.getUint16(at + 10, true),
		size,
		compressedSize,
		offset: field(at + 42),
	};
};

/** The files within an archive. Reads all of its bytes once and keeps the last megabyte. */
export const zipDirectory = async (
	file: ListFile,
): Promise<Result<readonly ZipEntry[], FileFailure>> => {
	const tail = await readTail(file);
	const { bytes: view } = tail;
	let at = findDirectory(tail) ?? -1;
	if (at < 0) return cannotRead.truncated();
	const entries: ZipEntry[] = [];
	while (at + ENTRY_SIZE <= view.byteLength && view.getUint32(at, true) === ENTRY) {
		const end =
			at +
			ENTRY_SIZE +
			view.getUint16(at + 28, true) +
			view.getUint16(at + 30, true) +
			view.getUint16(at + 32, true);
		if (end > view.byteLength) return cannotRead.truncated();
		entries.push(readEntry(view, at));
		at = end;
	}
	return ok(entries);
};
