import { randomUUID } from 'node:crypto';
import { open, unlink } from 'node:fs/promises';
import path from 'node:path';

/** A file for the time being, that nobody else can open and that is gone when it is closed, or we are. */
export interface ScratchFile {
	/** Adds bytes at its end. */
	append(bytes: Uint8Array): Promise<void>;
	/** Its bytes from the start, in pieces; as often as wanted, once it is written. */
	read(piece: number): AsyncIterable<Uint8Array>;
	close(): Promise<void>;
}

/**
 * Makes one. Its name is taken away as soon as it is open, so that a crash leaves nothing behind; where the system
 * does not let an open file go, it is deleted at the end.
 *
 * @param folder one that is as safe as what is written
 */
export async function openScratchFile(folder: string): Promise<ScratchFile> {
	const name = path.join(folder, `sms-campaign-${randomUUID()}.part`);
	const file = await open(name, 'wx+', 0o600);
	const isGone = await unlink(name).then(
		() => true,
		() => false,
	);
	return {
		async append(bytes) {
			for (let at = 0; at < bytes.length;) {
				at += (await file.write(bytes, at)).bytesWritten;
			}
		},
		async *read(piece) {
			for (let at = 0; ;) {
				const { bytesRead, buffer } = await file.read(Buffer.alloc(piece), 0, piece, at);
				if (bytesRead === 0) return;
				at += bytesRead;
				yield buffer.subarray(0, bytesRead);
			}
		},
		async close() {
			await file.close();
			if (!isGone) await unlink(name);
		},
	};
}
