import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Beside the embedded ledger, in n8n's user folder. */
export const MEMO_NAME = 'sms-campaign-ledger.json';

/** Which PostgreSQL ledger this n8n uses. It holds no secret. */
export interface Memo {
	/** `Ledger.id`; empty when the file cannot be read, so that no ledger passes for it. */
	readonly id: string;
	/** For a person: “database on host:port”. */
	readonly place: string;
	/** ISO 8601 date. */
	readonly since: string;
}

const unreadable: Memo = { id: '', place: 'a PostgreSQL database', since: 'an unknown day' };

/** What the file in n8n's user folder remembers; `undefined` when no PostgreSQL ledger was ever used. */
export function readMemo(folder: string): Memo | undefined {
	try {
		return parseMemo(readFileSync(path.join(folder, MEMO_NAME), 'utf8'));
	} catch (error) {
		const { code = '' } = error as NodeJS.ErrnoException;
		return ['ENOENT', 'ENOTDIR'].includes(code) ? undefined : unreadable;
	}
}

/** Reads what `JSON.stringify` made of a memo. */
export function parseMemo(json: string): Memo {
	const memo = JSON.parse(json) as Partial<Memo>;
	return {
		id: memo.id ?? unreadable.id,
		place: memo.place ?? unreadable.place,
		since: memo.since ?? unreadable.since,
	};
}

/**
 * Remembers a PostgreSQL ledger, whole or not at all. A folder that cannot be written is no danger:
 * no embedded ledger can be made there either.
 *
 * @returns whether it was written
 */
export function writeMemo(folder: string, memo: Memo): boolean {
	const file = path.join(folder, MEMO_NAME);
	const draft = `${file}.${process.pid}.new`;
	try {
		mkdirSync(folder, { recursive: true });
		writeFileSync(draft, `${JSON.stringify(memo, null, '\t')}\n`, { mode: 0o600 });
		renameSync(draft, file);
		return true;
	} catch {
		return false;
	}
}
