import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import type { ReplyEntry } from '../../lib/ledger';
import type { E164 } from '../../lib/phone';
import { giveOut, optOutOf, takeIn } from '../contracts/ledger/inboxEntries';
import { bundleLedger } from '../support/bundleLedger';
import { sqliteHome, sure } from '../support/ledgers';
import { begin, ended, killAfter, linesOf } from './startSender';
import type { TakerTask } from './taker.mts';

const TRIALS = 20;
const POSTS = 40;
const NOW = Date.UTC(2026, 10, 27);
/** By then every lease of the killed process has ended. */
const LATER = NOW + 3_600_000;

const posts = Array.from({ length: POSTS }, (_, i): ReplyEntry => {
	const e164 = `+3361${String(i).padStart(7, '0')}` as E164;
	const text = i % 2 ? 'STOP' : 'hello';
	const name = { gatewayMessageId: `event-of-the-gateway-${i}`, at: NOW };
	return { kind: 'reply', gateway: 'sandbox', ...name, from: e164, e164, to: '', text };
});

async function start(task: TakerTask): Promise<ChildProcess> {
	const flags = ['--no-warnings', '--experimental-strip-types'];
	const program = path.join(__dirname, 'taker.mts');
	const child = spawn(process.execPath, [...flags, program, JSON.stringify(task)], {
		stdio: ['pipe', 'pipe', 'inherit'],
	});
	await new Promise((resolve) => {
		child.stdout?.once('data', resolve);
		child.once('exit', resolve);
	});
	return child;
}

/** One kill; how many events an execution was given twice, and how many were answered but not given. */
async function trial(bundle: string, steps: number, milliseconds: number) {
	const folder = mkdtempSync(path.join(tmpdir(), 'ledger-inbox-'));
	const [answeredLog, givenLog] = [path.join(folder, 'answered'), path.join(folder, 'given')];
	const task = { bundle, settings: { folder }, posts, answeredLog, givenLog, now: NOW };
	const child = await start(task);
	killAfter(child, steps, milliseconds);
	begin(child);
	const killed = (await ended(child)) === 'SIGKILL';
	const answered = new Set(linesOf(answeredLog));
	const given = linesOf(givenLog);

	// The gateway tries again with all: what it was answered is known.
	const ledger = await sqliteHome(folder).open();
	for (const [i, { repeated }] of (await takeIn(ledger, LATER, ...posts)).entries()) {
		if (answered.has(posts[i]!.gatewayMessageId)) expect(repeated).toBe(true);
	}
	const rest = await giveOut(ledger, LATER);
	const again = rest.filter(({ entry }) => given.includes(entry.gatewayMessageId));
	expect(again.every(({ repeated }) => repeated)).toBe(true);
	const names = [...given, ...rest.map(({ entry }) => entry.gatewayMessageId)];
	expect(new Set(names).size).toBe(POSTS);
	expect(names.length - again.length).toBe(POSTS);
	await sure(ledger.inbox.confirm(rest.map(({ id }) => id), { now: LATER })); // prettier-ignore
	expect(await giveOut(ledger, LATER + LATER)).toEqual([]);
	for (const { text, e164 } of posts) {
		expect(await optOutOf(ledger, e164)).toBe(text === 'STOP' ? 'all' : undefined);
	}
	expect(await sure(ledger.consent.verify())).toMatchObject({ records: POSTS / 2, problems: [] });
	await ledger.close();
	rmSync(folder, { recursive: true, force: true });
	return { killed, again: again.length, left: rest.length - again.length };
}

it(`loses no event, and gives none out twice without a word, when it is killed ${TRIALS} times`, async () => {
	const bundle = bundleLedger(path.join(__dirname, '../..'));
	// A batch is seven steps, and each a few milliseconds; the same in every run of this test.
	const moments = fc.sample(
		fc.tuple(fc.integer({ min: 1, max: 69 }), fc.integer({ min: 0, max: 4 })),
		{ numRuns: TRIALS, seed: 17 },
	);
	const outcomes = [];
	for (const [steps, milliseconds] of moments) {
		outcomes.push(await trial(bundle, steps, milliseconds));
	}
	// The trials mean something: most were cut off, some between giving out and confirming.
	expect(outcomes.filter(({ killed }) => killed).length).toBeGreaterThan(TRIALS / 2);
	expect(outcomes.filter(({ again }) => again > 0).length).toBeGreaterThan(0);
	expect(outcomes.filter(({ left }) => left > 0).length).toBeGreaterThan(0);
}, 300_000);
