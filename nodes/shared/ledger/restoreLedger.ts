import { rmSync } from 'node:fs';
import type { LedgerContents } from '../../../lib/ledger';
import { count } from '../../../lib/words';
import { readEnvironment } from './environment';
import { whileClosed } from './handles';
import { ledgerCredential } from './ledgerCredential';
import { ledgerFile, namesAside, refused } from './ledgerPlace';
import { readMemo } from './memo';
import type { LedgerContext } from './openLedger';
import { refusals, utc, type Refusal } from './refusals';

export interface Restored {
	readonly contents: LedgerContents;
	/** Where what was the ledger until now is kept. */
	readonly aside: string;
}

/**
 * Puts a copy in the place of the embedded ledger. It must be a whole ledger; one that is older than the
 * one in use, or another one, needs a person's word. The present file is kept, never deleted. What
 * executions under way still write fails: nothing gets lost in a file that is no longer the ledger.
 *
 * @param fetch writes the copy to the path it is given, where there is no file yet
 */
export async function restoreLedger(
	context: LedgerContext,
	goOnIfOlder: boolean,
	fetch: (draft: string) => Promise<void>,
): Promise<Restored> {
	const { queueMode, folder } = readEnvironment();
	if (queueMode) throw refused(context, refusals.queueMode());
	const inPostgres = context.getNode().credentials?.[ledgerCredential] ?? readMemo(folder);
	if (inPostgres) throw refused(context, refusals.backedUpByPostgres());
	const { prepareLedgerFile, replaceLedgerFile } = await import('../../../lib/ledger');
	const file = ledgerFile();
	const draft = `${file}.${process.pid}-${Date.now()}.restore`;
	try {
		await fetch(draft);
		const prepared = await prepareLedgerFile(draft);
		if (!prepared.ok) throw refused(context, refusals.unfitCopy(prepared.failure));
		const question = goOnIfOlder ? undefined : await whatWouldBeLost(file, prepared.value);
		if (question) throw refused(context, question);
		const aside = namesAside(new Date()).file;
		const replaced = await whileClosed(file, async () =>
			replaceLedgerFile(file, draft, aside, prepared.value),
		);
		if (!replaced.ok) throw refused(context, refusals.unfitCopy(replaced.failure));
		return { contents: prepared.value, aside };
	} finally {
		for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(draft + ending, { force: true });
	}
}

/** What is to be asked before a copy takes the place of the ledger in use; nothing where it has all of it. */
async function whatWouldBeLost(file: string, copy: LedgerContents): Promise<Refusal | undefined> {
	const { lookIntoLedgerFile, recallLedger } = await import('../../../lib/ledger');
	const memo = recallLedger(file);
	const found = await lookIntoLedgerFile(file);
	const present = found.ok ? found.value : undefined;
	const ends = `it ends at ${copy.endsAt === undefined ? 'its beginning' : utc(copy.endsAt)}`;
	const inUse = memo?.id || present?.id;
	if (inUse !== undefined && inUse !== copy.id) {
		return present && isEmpty(present) ? undefined : refusals.otherBackup();
	}
	const same = present?.id === copy.id ? present : undefined;
	const known = Math.max(same?.commits ?? 0, memo?.commits ?? 0);
	if (copy.commits >= known) return undefined;
	return refusals.olderBackup(ends, lacksOf(copy, same, memo?.at));
}

const isEmpty = ({ contacts, consents, messages }: LedgerContents): boolean =>
	contacts + consents + messages === 0;

function lacksOf(
	copy: LedgerContents,
	present: LedgerContents | undefined,
	writtenAt: number | undefined,
): string {
	if (!present) {
		return writtenAt === undefined
			? 'The ledger in use was written later.'
			: `The ledger in use was last written at ${utc(writtenAt)}.`;
	}
	const more = (what: 'contacts' | 'consents' | 'messages', thing: string, things?: string) =>
		count(Math.max(0, present[what] - copy[what]), thing, things);
	const until = present.endsAt === undefined ? '' : ` goes on until ${utc(present.endsAt)} and`;
	return `The ledger in use${until} has ${more('messages', 'message')}, ${more('consents', 'record of consent or opt-out', 'records of consent or opt-out')} and ${more('contacts', 'contact')} more.`;
}
