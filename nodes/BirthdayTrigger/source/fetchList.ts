import { createHash } from 'node:crypto';
import type { IPollFunctions } from 'n8n-workflow';
import type { ListFile } from '../../../lib/contacts/files';
import { download } from '../../shared/download';
import { readEnvironment } from '../../shared/ledger/environment';
import { openScratchFile } from '../../shared/scratchFile';
import type { UrlSource } from '../settings';
import { cannotRead, notGiven } from './cannotRead';
import type { ListNote } from './listNote';
import { signIn } from './signIn';

const MEGABYTE = 1024 * 1024;

/** Some million people. In bytes. */
const MOST = 500 * MEGABYTE;

/** A list that is being made for us may take its time. */
const TIMEOUT_MS = 10 * 60_000;

/** Bytes in a piece of a list. A workbook is packed ten times as tight. */
const PIECE = 64 * 1024;
const PACKED_PIECE = 8 * 1024;

const ACCEPT =
	'text/csv, application/json, text/vcard, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, */*;q=0.5';

export interface FetchedList {
	readonly file: ListFile;
	/** SHA-256 of its bytes. */
	readonly content: string;
	readonly etag?: string | undefined;
	readonly lastModified?: string | undefined;
	/** To be called when it is read. */
	close(): Promise<void>;
}

/**
 * Fetches the list of an address into a file beside the ledger; `undefined` where the address says that it is the
 * one that is known.
 */
export async function fetchList(
	context: IPollFunctions,
	source: UrlSource,
	before: ListNote | undefined,
): Promise<FetchedList | undefined> {
	if (!isWebAddress(source.url)) {
		const advice = 'Write it whole, as in https://crm.example.com/contacts.csv.';
		throw cannotRead(context, '“URL” is no web address', advice);
	}
	const { url, headers } = await signIn(context, source);
	const scratch = await openScratchFile(readEnvironment().folder);
	let isFetched = false;
	try {
		const hash = createHash('sha256');
		let isPacked = false;
		let length = 0;
		const reply = await download({
			url,
			headers: { accept: ACCEPT, ...conditions(before), ...headers },
			secrets: new Set(Object.keys(headers)),
			async take(bytes) {
				if (length === 0) isPacked = bytes[0] === PACKED[0] && bytes[1] === PACKED[1];
				length += bytes.length;
				hash.update(bytes);
				await scratch.append(bytes);
			},
			most: MOST,
			timeout: TIMEOUT_MS,
		});
		if (!reply.ok) throw notGiven(context, reply.failure, LOOK);
		const { status, headers: told } = reply.value;
		if (status === 304 && before) return undefined;
		if (status !== 200) {
			throw notGiven(context, `the address answered ${status}`, advice(status), status);
		}
		if (length === 0) throw cannotRead(context, 'the address gave an empty file', LOOK);
		isFetched = true;
		return {
			file: { open: () => scratch.read(isPacked ? PACKED_PIECE : PIECE) },
			content: hash.digest('hex'),
			etag: told['etag'],
			lastModified: told['last-modified'],
			close: () => scratch.close(),
		};
	} finally {
		if (!isFetched) await scratch.close();
	}
}

/** How every ZIP archive begins, and with it every workbook. */
const PACKED = Buffer.from('PK');

const isWebAddress = (url: string): boolean =>
	['http:', 'https:'].includes(URL.parse(url)?.protocol ?? '');

const conditions = (before: ListNote | undefined): Readonly<Record<string, string>> => ({
	...(before?.etag !== undefined && { 'if-none-match': before.etag }),
	...(before?.lastModified !== undefined && { 'if-modified-since': before.lastModified }),
});

const LOOK = 'Open the address of “URL” in a browser: it must give the list itself.';

const advice = (status: number): string =>
	status === 401 || status === 403
		? 'It wants a login: choose one under “Authentication”, and look at its credential.'
		: LOOK;
