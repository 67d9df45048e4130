import { statSync } from 'node:fs';

/** Bytes of a file; `undefined` when it is not there, or its folder is not. */
export function sizeOf(file: string): number | undefined {
	try {
		return statSync(file, { throwIfNoEntry: false })?.size;
	} catch {
		return undefined;
	}
}
