import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import type { Ledger } from '../../lib/ledger';
import type { E164 } from '../../lib/phone';
import { accepted, message, sqliteHome, sure } from '../support/ledgers';
import { begin, ended, killAfter, linesOf, startSender } from './startSender';

const TRIALS = 50;
const MESSAGES = 200;
/** Three lanes with ten messages each are all that can be between the commit and the answer. */
const IN_FLIGHT = 30;
const NOW = Date.UTC(2026, 10, 27);
/** By then every lease of the killed run has ended. */
const LATER = NOW + 3_600_000;

const keys = Array.from({ length: MESSAGES }, (_, i) => `key-${i}`);

/** Sends the rest of the campaign, as a rerun in n8n would. */
async function rerun(ledger: Ledger, sentLog: string): Promise<void> {
	const options = { run: 'rerun', leaseMs: 60_000, now: LATER };
	await sure(ledger.messages.recoverExpired({ now: LATER }));
	const messages = keys.map((key, i) =>
		message(key, { e164: `+3361${String(i).padStart(7, '0')}` as E164 }),
	);
	const claims = await sure(ledger.messages.claim(messages, options));
	const mine = claims.flatMap(({ answer, key }) => (answer === 'claimed' ? [key] : []));
	const granted = await sure(ledger.messages.markSending(mine, options));
	const entries = granted.flatMap((answer) =>
		answer.answer === 'sending'
			? [{ key: answer.key, attempt: answer.attempt, outcome: accepted(answer.key) }]
			: [],
	);
	appendFileSync(sentLog, entries.map(({ key }) => `${key}\n`).join(''));
	await sure(ledger.messages.record(entries, options));
}

async function trial(
	steps: number,
	milliseconds: number,
): Promise<{ killed: boolean; unknown: number }> {
	const folder = mkdtempSync(path.join(tmpdir(), 'ledger-kill-'));
	const [sentLog, recordedLog] = [path.join(folder, 'sent'), path.join(folder, 'recorded')];
	const settings = { folder };
	const task = { settings, run: 'first', messages: MESSAGES, sentLog, recordedLog, now: NOW };
	const child = await startSender(task);
	killAfter(child, steps, milliseconds);
	begin(child);
	const killed = (await ended(child)) === 'SIGKILL';

	// No lock was left behind: this opens and writes at once.
	const ledger = await sqliteHome(folder).open();
	const known = await sure(ledger.messages.get(keys));
	const lost = linesOf(recordedLog).filter((key) => known.get(key)?.state !== 'accepted');
	expect(lost).toEqual([]);
	await rerun(ledger, sentLog);

	const sent = linesOf(sentLog);
	expect(sent.filter((key, i) => sent.indexOf(key) !== i)).toEqual([]);
	const after = await sure(ledger.messages.get(keys));
	const unknown = keys.filter((key) => after.get(key)?.state === 'unknown');
	expect(unknown.length).toBeLessThanOrEqual(IN_FLIGHT);
	expect(
		keys.filter((key) => !unknown.includes(key) && after.get(key)?.state !== 'accepted'),
	).toEqual([]);
	const report = await sure(ledger.campaigns.report('Black Friday'));
	expect(report).toMatchObject({ charged: MESSAGES - unknown.length, reserved: unknown.length });
	await ledger.close();

	const database = new DatabaseSync(path.join(folder, 'sms-ledger.sqlite'));
	expect(database.prepare('pragma integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
	database.close();
	rmSync(folder, { recursive: true, force: true });
	return { killed, unknown: unknown.length };
}

it(`loses nothing that was committed when it is killed, ${TRIALS} times`, async () => {
	// Each batch is four steps, and each step a few milliseconds; the same in every run of this test.
	const moments = fc.sample(
		fc.tuple(fc.integer({ min: 1, max: 76 }), fc.integer({ min: 0, max: 8 })),
		{
			numRuns: TRIALS,
			seed: 7,
		},
	);
	const outcomes = [];
	for (const [steps, milliseconds] of moments) outcomes.push(await trial(steps, milliseconds));
	// The trials mean something: most runs were cut off, and some with messages in flight.
	expect(outcomes.filter(({ killed }) => killed).length).toBeGreaterThan(TRIALS / 2);
	expect(outcomes.filter(({ unknown }) => unknown > 0).length).toBeGreaterThan(0);
}, 300_000);
