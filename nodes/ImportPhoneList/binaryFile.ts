import type { IBinaryData, IExecuteFunctions } from 'n8n-workflow';
import { setImmediate } from 'node:timers/promises';
import type { ListFile } from '../../lib/contacts/files';

/** How much of a file is in memory at a time. In bytes. */
const PIECE = 256 * 1024;

/** A file of an item, streamed from n8n's binary store; one that n8n keeps within the item is cut up. */
export const binaryFile = (context: IExecuteFunctions, { id, data }: IBinaryData): ListFile => ({
	async *open() {
		if (id !== undefined) {
			yield* (await context.helpers.getBinaryStream(id, PIECE)) as AsyncIterable<Uint8Array>;
			return;
		}
		const bytes = Buffer.from(data, 'base64');
		for (let at = 0; at < bytes.length; at += PIECE) {
			yield bytes.subarray(at, at + PIECE);
			// Nothing here waits by itself, and n8n has other things to do.
			await setImmediate();
		}
	},
});
