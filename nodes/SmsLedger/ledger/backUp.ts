import { createReadStream, statSync } from 'node:fs';
import type { IBinaryKeyData, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { folderIsPersistent } from '../../shared/fields/folderIsPersistent';
import { hint } from '../../shared/hint';
import { copyLedger, refusals, refused } from '../../shared/ledger';
import { openForm, sameForAll } from '../../shared/parameters';
import { backUpTo } from '../properties/ledger';
import { contentsItem, tellContents } from './contents';
import { writeTo } from './hostFiles';

/** The type of SQLite's files, as registered with IANA. */
const MIME = 'application/vnd.sqlite3';

/** Ledger: Back Up. Once, whatever comes in: there is one ledger. Campaigns go on meanwhile. */
export async function backUp(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const { read, option } = sameForAll(openForm(this), this.getInputData().length);
	const destination = read(backUpTo.destination);
	const field = destination === 'path' ? '' : read(backUpTo.field);
	const named = destination === 'binary' ? '' : read(backUpTo.path);
	if (destination !== 'binary' && named === '') throw refused(this, refusals.noPath());
	const isPersistent = option(folderIsPersistent);
	const name = `sms-ledger-${new Date().toISOString().slice(0, 19).replaceAll(':', '')}Z.sqlite`;

	const binary: IBinaryKeyData = {};
	let path: string | null = null;
	let bytes = 0;
	const contents = await copyLedger(this, { folderIsPersistent: isPersistent }, async (copy) => {
		bytes = statSync(copy).size;
		if (destination !== 'binary') path = await writeTo(this, copy, named, name);
		if (destination !== 'path') {
			binary[field] = await this.helpers.prepareBinaryData(createReadStream(copy), name, MIME);
		}
	});
	hint(this, `Backed up${path === null ? '' : ` to ${path as string}`}: ${tellContents(contents)}`);
	const json = { backedUp: true, path, fileName: name, bytes, ...contentsItem(contents) };
	return [[{ json, ...(destination !== 'path' && { binary }), pairedItem: { item: 0 } }]];
}
