import {
	chmodSync,
	createReadStream,
	createWriteStream,
	existsSync,
	renameSync,
	rmSync,
	statSync,
} from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { IBinaryData, IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { ledgerFile, refusals, refused } from '../../shared/ledger';

/** Files of the machine, as far as n8n's own settings let a node touch them. */

/**
 * Writes a copy to a path, whole or not at all, for its owner alone; a backup of that name is replaced.
 *
 * @param named a file, or a folder, in which it gets `name`
 * @returns where it is
 */
export async function writeTo(
	context: IExecuteFunctions,
	copy: string,
	named: string,
	name: string,
): Promise<string> {
	const wanted = isFolder(named) ? path.join(named, name) : named;
	keepOff(context, wanted);
	const parent = path.dirname(wanted);
	if (!isFolder(parent)) throw refused(context, refusals.noSuchFolder(parent));
	const { isFilePathBlocked, resolvePath, writeContentToFile } = context.helpers;
	const folder = await resolvePath(parent);
	const target = path.join(folder, path.basename(wanted));
	// In a resolved folder a file that is not there yet needs no resolving.
	const draft = `${target}.part` as typeof folder;
	if (isFilePathBlocked(draft)) throw refused(context, refusals.blockedPath(target));
	const wasThere = existsSync(draft);
	try {
		await writeContentToFile(draft, createReadStream(copy));
		chmodSync(draft, 0o600);
		renameSync(draft, target);
		return target;
	} catch (error) {
		if (!wasThere) rmSync(draft, { force: true });
		throw new NodeOperationError(context.getNode(), error as Error);
	}
}

/** Reads a file at a path into a draft. */
export async function readFrom(
	context: IExecuteFunctions,
	named: string,
	draft: string,
): Promise<void> {
	keepOff(context, named);
	if (!existsSync(named) || isFolder(named)) throw refused(context, refusals.noSuchCopy(named));
	const { createReadStream: read, isFilePathBlocked, resolvePath } = context.helpers;
	const file = await resolvePath(named);
	if (isFilePathBlocked(file)) throw refused(context, refusals.blockedPath(named));
	await write(await read(file), draft);
}

/** Writes the file of an item into a draft. */
export async function readBinary(
	context: IExecuteFunctions,
	{ id, data }: IBinaryData,
	draft: string,
): Promise<void> {
	const content =
		id === undefined
			? Readable.from([Buffer.from(data, 'base64')])
			: await context.helpers.getBinaryStream(id);
	await write(content, draft);
}

const write = (content: Readable, draft: string): Promise<void> =>
	pipeline(content, createWriteStream(draft, { flags: 'wx', mode: 0o600 }));

/** To open and close the ledger's own files would end the locks on them; to write them would be worse. */
function keepOff(context: IExecuteFunctions, named: string): void {
	const ledger = ledgerFile();
	if (path.resolve(named).startsWith(ledger) || isSame(named, ledger)) {
		throw refused(context, refusals.isTheLedger(named));
	}
}

const isFolder = (named: string): boolean =>
	statSync(named, { throwIfNoEntry: false })?.isDirectory() ?? false;

function isSame(one: string, other: string): boolean {
	const [a, b] = [one, other].map((file) => statSync(file, { throwIfNoEntry: false }));
	return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}
