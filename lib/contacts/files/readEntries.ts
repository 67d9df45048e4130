import { Inflate } from 'fflate';

import { ok, type Result } from '../../shared';
import { cannotRead } from './failures';
import { ForwardBytes } from './forwardBytes';
import type { FileFailure, ListFile } from './listFile';
import type { ZipEntry } from './zipDirectory';

/** An entry to read, and where its bytes go. */
export interface EntrySink {
	readonly entry: ZipEntry;
	/** How many bytes it may have when decompressed; more are not made. */
	readonly most: number;
	take(bytes: Uint8Array, last: boolean): void;
}

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;

/** Compressed bytes given to the decompressor at a time: 16 MB at the worst ratio there is, 1:1032. */
const PORTION = 16 * 1024;

/** Past this size (in bytes) no table compresses so well, so that most bombs end long before their limit. */
const SUSPICIOUS_SIZE = 32 * 1024 * 1024;
const SUSPICIOUS_RATIO = 200;

type Step = 'more' | 'done' | 'bomb' | 'damaged';

/** Takes the bytes behind an entry's local header, decompressed or as they are. */
class EntryReader {
	readonly #sink: EntrySink;
	readonly #inflate: Inflate | undefined;
	#left: number;
	#read = 0;
	#made = 0;

	constructor(sink: EntrySink) {
		this.#sink = sink;
		this.#left = sink.entry.compressedSize;
		if (sink.entry.method === DEFLATED) {
			this.#inflate = new Inflate((bytes, last) => this.#give(bytes, last));
		}
	}

	/** @param bytes no more than `PORTION`, and than the entry still has */
	push(bytes: Uint8Array): Step {
		this.#left -= bytes.length;
		this.#read += bytes.length;
		const last = this.#left === 0;
		try {
			if (this.#inflate) this.#inflate.push(bytes, last);
			else this.#give(bytes, last);
		} catch {
			return this.#isTooLarge() ? 'bomb' : 'damaged';
		}
		if (this.#isTooLarge()) return 'bomb';
		if (!last) return 'more';
		return this.#made === this.#sink.entry.size ? 'done' : 'damaged';
	}

	#isTooLarge(): boolean {
		const ratio = this.#made / Math.max(1, this.#read);
		return (
			this.#made > this.#sink.most || (this.#made > SUSPICIOUS_SIZE && ratio > SUSPICIOUS_RATIO)
		);
	}

	#give(bytes: Uint8Array, last: boolean): void {
		this.#made += bytes.length;
		if (!this.#isTooLarge()) this.#sink.take(bytes, last);
	}
}

/** Goes to where an entry's own bytes begin. */
const enter = async (bytes: ForwardBytes, { offset }: ZipEntry): Promise<boolean> => {
	if (!(await bytes.goTo(offset))) return false;
	const header = await bytes.exactly(LOCAL_HEADER_SIZE);
	if (header.length < LOCAL_HEADER_SIZE) return false;
	const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
	if (view.getUint32(0, true) !== LOCAL_HEADER) return false;
	const behind = view.getUint16(26, true) + view.getUint16(28, true);
	return (await bytes.exactly(behind)).length === behind;
};

const readEntry = async (bytes: ForwardBytes, sink: EntrySink): Promise<Step> => {
	const { entry } = sink;
	if (entry.method !== DEFLATED && entry.method !== STORED) return 'damaged';
	if (!(await enter(bytes, entry))) return 'damaged';
	const reader = new EntryReader(sink);
	let left = entry.compressedSize;
	let step: Step = left === 0 ? reader.push(new Uint8Array()) : 'more';
	while (step === 'more') {
		const piece = await bytes.next(Math.min(left, PORTION));
		if (piece.length === 0) return 'damaged';
		left -= piece.length;
		step = reader.push(piece);
	}
	return step;
};

/**
 * Reads entries of an archive in one pass over its bytes, in the order in which they stand there. What they
 * decompress to is counted while it is made, so that no archive can fill the memory.
 */
export const readEntries = async (
	file: ListFile,
	sinks: readonly EntrySink[],
): Promise<Result<undefined, FileFailure>> => {
	if (sinks.length === 0) return ok(undefined);
	if (sinks.some(({ entry }) => entry.encrypted)) return cannotRead.encrypted();
	const bytes = new ForwardBytes(file.open());
	try {
		for (const sink of sinks.toSorted((a, b) => a.entry.offset - b.entry.offset)) {
			const step = await readEntry(bytes, sink);
			if (step === 'bomb') return cannotRead.bomb(sink.entry.name);
			if (step === 'damaged') return cannotRead.damaged(sink.entry.name);
		}
		return ok(undefined);
	} finally {
		await bytes.close();
	}
};
