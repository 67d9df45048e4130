/*
 * A trigger in a process of its own: takes posts in, answers the gateway, gives events out and confirms that
 * an execution has them. Gateway and executions are files, flushed with every line, so that what was
 * answered and handed over is known whatever happens.
 */
import { once } from 'node:events';
import { constants, openSync, writeSync } from 'node:fs';
import type { InboxEntry, Ledger } from '../../lib/ledger/index.ts';

/** What the test hands over as JSON. */
export interface TakerTask {
	/** The ledger as JavaScript. */
	readonly bundle: string;
	readonly settings: { readonly folder: string };
	readonly posts: readonly InboxEntry[];
	/** What the gateway was answered, a name a line. */
	readonly answeredLog: string;
	/** What executions were given, a name a line. */
	readonly givenLog: string;
	/** Epoch milliseconds; all of it takes place at this moment. */
	readonly now: number;
}

const BATCH = 4;

const task = JSON.parse(process.argv[2] ?? '{}') as TakerTask;
const { openSqliteLedger } = (await import(
	task.bundle
)) as typeof import('../../lib/ledger/index.ts');
const opened = await openSqliteLedger(task.settings);
if (!opened.ok) throw new Error(opened.failure.detail);
const { inbox, close }: Ledger = opened.value;
const flags = constants.O_APPEND | constants.O_CREAT | constants.O_WRONLY | constants.O_SYNC;
const answered = openSync(task.answeredLog, flags);
const given = openSync(task.givenLog, flags);
const { now } = task;

// Ready; whoever started this says when to begin, by closing the input.
step();
await once(process.stdin.resume(), 'end');
for (let i = 0; i < task.posts.length; i += BATCH) {
	await Promise.all(task.posts.slice(i, i + BATCH).map(take));
	const events = await inbox.giveOut({
		now,
		outputs: ['reply', 'optOut'],
		limit: 500,
		leaseMs: 30_000,
		node: 'taker',
	});
	step();
	if (!events.ok) continue;
	for (const { entry } of events.value) writeSync(given, `${entry.gatewayMessageId}\n`);
	step();
	await inbox.confirm(
		events.value.map(({ id }) => id),
		{ now },
	);
	step();
}
await close();

async function take(post: InboxEntry): Promise<void> {
	const taken = await inbox.takeIn([post], {
		now,
		understand: ({ text }) => ({ outcome: text === 'STOP' ? 'optOut' : 'none' }),
	});
	step();
	if (taken.ok) writeSync(answered, `${post.gatewayMessageId}\n`);
}

/** A dot, by which whoever watches counts how far this has come. */
function step(): void {
	writeSync(1, '.');
}
