import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import type { Ledger } from '../../lib/ledger';
import type { E164 } from '../../lib/phone';
import { accepted, message, sqliteHome, sure } from '../support/ledgers';
import type { AppointmentsTask } from './appointments.mts';
import { begin, ended, killAfter, linesOf, startProgram } from './startSender';

const TRIALS = 25;
const APPOINTMENTS = 12;
const NOW = Date.UTC(2026, 10, 27);
/** By then every lease of the killed run has ended. */
const LATER = NOW + 3_600_000;

interface Told {
	readonly i: number;
	readonly says: string;
	readonly done?: boolean;
}

interface Sent {
	readonly i: number;
	readonly text: string;
}

const read = <Line>(file: string): Line[] => linesOf(file).map((line) => JSON.parse(line) as Line);

/** Sends the rest, as the next look of the trigger would. */
async function sendRest(ledger: Ledger, sentLog: string): Promise<void> {
	const options = { run: 'next', leaseMs: 60_000, now: LATER };
	await sure(ledger.messages.recoverExpired({ now: LATER }));
	const given = await sure(ledger.messages.release({ limit: 99, now: LATER, leaseMs: 60_000 }));
	const entries = given.map(({ message: { key, e164, text = '', revision } }) =>
		message(key, {
			e164: e164 as E164,
			campaign: '',
			purpose: 'transactional',
			text,
			released: true,
			revision,
		}),
	);
	await sure(ledger.messages.claim(entries, options));
	const keys = entries.map(({ key }) => key);
	const marked = await sure(ledger.messages.markSending(keys, options));
	for (const answer of marked) {
		if (answer.answer !== 'sending') continue;
		const { key, attempt } = answer;
		const { text } = entries.find((entry) => entry.key === key) ?? {};
		const line = { i: Number(key.slice('visit '.length)), text };
		appendFileSync(sentLog, `${JSON.stringify(line)}\n`);
		await sure(ledger.messages.record([{ key, attempt, outcome: accepted(key) }], options));
	}
}

async function trial(steps: number, milliseconds: number): Promise<boolean> {
	const folder = mkdtempSync(path.join(tmpdir(), 'replacing-kill-'));
	const [toldLog, sentLog] = [path.join(folder, 'told'), path.join(folder, 'sent')];
	const task: Omit<AppointmentsTask, 'bundle'> = {
		settings: { folder },
		appointments: APPOINTMENTS,
		toldLog,
		sentLog,
		now: NOW,
	};
	const child = await startProgram('appointments.mts', task);
	killAfter(child, steps, milliseconds);
	begin(child);
	const killed = (await ended(child)) === 'SIGKILL';

	const ledger = await sqliteHome(folder).open();
	const before = read<Sent>(sentLog);
	await sendRest(ledger, sentLog);
	const sent = read<Sent>(sentLog);
	const told = read<Told>(toldLog);
	const states = await sure(
		ledger.messages.get(Array.from({ length: APPOINTMENTS }, (_, i) => `visit ${i}`)),
	);
	await ledger.close();
	for (let i = 0; i < APPOINTMENTS; i++) {
		const texts = sent.filter((one) => one.i === i).map(({ text }) => text);
		const all = told.filter((one) => one.i === i);
		const last = all.at(-1);
		const state = states.get(`visit ${i}`)?.state;
		expect(texts.length).toBeLessThanOrEqual(1);
		// What the run was about to say when it was killed may or may not have been taken in.
		const isOpen = last !== undefined && last.done === undefined;
		const known = all.filter(({ done }) => done === true).at(-1)?.says;
		const possible = isOpen ? [known, last.says] : [known];
		const wasSentBefore = before.some((one) => one.i === i);
		if (!wasSentBefore && texts.length === 1) expect(possible).toContain(texts[0]);
		if (possible.every((says) => says === undefined || says === 'off')) {
			if (!wasSentBefore) expect(texts).toEqual([]);
		} else if (!possible.includes('off') && !possible.includes(undefined) && state !== 'unknown') {
			expect(texts).toHaveLength(1);
		}
	}
	rmSync(folder, { recursive: true, force: true });
	return killed;
}

it(`one text goes, the newest, and none that is off, whenever n8n is killed: ${TRIALS} times`, async () => {
	const moments = fc.sample(
		fc.tuple(fc.integer({ min: 2, max: 130 }), fc.integer({ min: 0, max: 3 })),
		{ numRuns: TRIALS, seed: 18 },
	);
	const killed = [];
	for (const [steps, milliseconds] of moments) killed.push(await trial(steps, milliseconds));
	// The trials mean something: most runs were cut off.
	expect(killed.filter(Boolean).length).toBeGreaterThan(TRIALS / 2);
}, 300_000);
