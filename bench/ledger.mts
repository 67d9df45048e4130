/*
 * npm run bench -- ledger: whether the ledger stays quick as it grows. The same work on ledgers of 10,000
 * and of 1,000,000 contacts and messages, in both stores, and how long 100,000 of each take. PostgreSQL is
 * measured where its programs are installed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Ledger } from '../lib/ledger/index.ts';
import type { NewMessage } from '../lib/message';
import type { E164 } from '../lib/phone/index.ts';
import { bundleLedger } from '../test/support/bundleLedger.ts';
import { postgresBinaries, startPostgres } from '../test/support/postgres.ts';

type LedgerModule = typeof import('../lib/ledger/index.ts');

const SMALL = 10_000;
const LARGE = Number(process.env['LEDGER_ROWS'] ?? 1_000_000);
const ROUNDS = 25;
const NOW = Date.UTC(2026, 10, 27);
const bundle = bundleLedger(join(import.meta.dirname, '..'));
const { openSqliteLedger, openPostgresLedger } = (await import(bundle)) as LedgerModule;

/** A number like another, spread over the whole plan as real ones are. */
const number = (i: number): E164 =>
	`+336${String((i * 7_919_777) % 100_000_000).padStart(8, '0')}` as E164;

const message = (i: number, campaign: string): NewMessage => ({
	key: `${((i * 2_654_435_761) >>> 0).toString(16).padStart(8, '0')}${campaign}`.padEnd(32, '0'),
	e164: number(i),
	campaign,
	purpose: 'marketing',
	sender: 'ACME',
	text: 'Black Friday: 20 % off everything until Sunday. Reply STOP to end.',
	segments: 1,
	credits: 1,
});

const range = <Item,>(from: number, count: number, make: (i: number) => Item): Item[] =>
	Array.from({ length: count }, (_, i) => make(from + i));

async function sure<Value>(
	answer: Promise<
		{ ok: true; value: Value } | { ok: false; failure: { message: string; detail: string } }
	>,
): Promise<Value> {
	const result = await answer;
	if (!result.ok) throw new Error(`${result.failure.message} ${result.failure.detail}`);
	return result.value;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}

const median = (values: number[]): number =>
	values.sort((a, b) => a - b)[values.length >> 1] ?? NaN;

const claim = { leaseMs: 60_000, now: NOW, run: 'bench' };

/** Contacts with consent, and messages that were sent. */
async function fill(ledger: Ledger, size: number): Promise<Record<string, number>> {
	const spent = { upserts: 0, consents: 0, claims: 0, sends: 0, records: 0 };
	const at = { now: NOW };
	const count = 10_000;
	for (let i = 0; i < size; i += count) {
		const messages = range(i, count, (n) => message(n, 'filled'));
		const keys = messages.map(({ key }) => key);
		const contacts = range(i, count, (n) => ({
			phone: { e164: number(n), country: 'FR', timeZones: ['Europe/Paris'] },
			contact: { firstName: `Name${n}`, birthday: '1990-05-17' },
		}));
		const consents = range(i, count, (n) => ({
			e164: number(n),
			kind: 'imported' as const,
			status: 'explicit' as const,
			source: 'bench',
			at: NOW,
		}));
		spent.upserts += await timed(() => sure(ledger.contacts.upsert(contacts, at)));
		spent.consents += await timed(() => sure(ledger.consent.record(consents, at)));
		spent.claims += await timed(() => sure(ledger.messages.claim(messages, claim)));
		spent.sends += await timed(() => sure(ledger.messages.markSending(keys, claim)));
		const outcomes = keys.map((key) => ({
			key,
			attempt: 1,
			outcome: { kind: 'accepted' as const, gateway: 'bench', gatewayMessageId: `g-${key}` },
		}));
		spent.records += await timed(() => sure(ledger.messages.record(outcomes, claim)));
	}
	return spent;
}

interface Grown {
	readonly ledger: Ledger;
	readonly size: number;
	readonly claims: number[];
	readonly lookUps: number[];
	readonly reports: number[];
	readonly replies: number[];
	readonly givenOut: number[];
}

/** One round on numbers from all over the ledger. */
async function measure(grown: Grown, round: number): Promise<void> {
	const { ledger, size, claims, lookUps } = grown;
	const pick = (n: number): number => (n * 104_729) % size;
	const fresh = range(round * 1000, 1000, (n) => message(pick(n), `round ${round}`));
	claims.push(await timed(() => sure(ledger.messages.claim(fresh, claim))));
	const numbers = range(round * 10_000, 10_000, (n) => number(pick(n)));
	const options = { sendsSince: NOW - 1 };
	lookUps.push(await timed(() => sure(ledger.people.lookUp(numbers, options))));
	await measureInbox(grown, round);
}

const understand = () => ({ outcome: 'none' as const });

/** What comes back: a post of many delivery reports, one of a reply, and what a workflow is given. */
async function measureInbox(grown: Grown, round: number): Promise<void> {
	const { size, reports, replies, givenOut } = grown;
	const { inbox } = grown.ledger;
	const told = range(round * 500, 500, (n) => ({
		kind: 'report' as const,
		gateway: 'bench',
		gatewayMessageId: `g-${message((n * 104_729) % size, 'filled').key}`,
		status: 'delivered' as const,
		at: NOW + n,
	}));
	reports.push(await timed(() => sure(inbox.takeIn(told, { now: NOW, understand }))));
	const e164 = number((round * 104_729) % size);
	const said = { kind: 'reply' as const, gateway: 'bench', from: e164, e164, to: 'ACME' };
	const reply = (nth: number) =>
		sure(
			inbox.takeIn(
				[{ ...said, gatewayMessageId: `event ${nth} of round ${round}`, text: 'hello' }],
				{ now: NOW, understand },
			),
		);
	// The first waits until the log of the large writes before is copied into the file.
	await reply(1);
	replies.push(await timed(() => reply(2)));
	const asked = { limit: 500, leaseMs: 60_000, node: 'bench', now: NOW };
	const outputs = ['deliveryReport', 'reply'] as const;
	let ids: number[] = [];
	givenOut.push(
		await timed(async () => {
			ids = (await sure(inbox.giveOut({ ...asked, outputs }))).map(({ id }) => id);
		}),
	);
	await sure(inbox.confirm(ids, { now: NOW }));
}

async function bench(
	name: string,
	open: (size: number) => ReturnType<typeof openSqliteLedger>,
	settle: () => void = () => {},
): Promise<void> {
	const grown = async (size: number): Promise<Grown> => ({
		ledger: await sure(open(size)),
		size,
		claims: [],
		lookUps: [],
		reports: [],
		replies: [],
		givenOut: [],
	});
	const [small, large] = [await grown(SMALL), await grown(LARGE)];
	await fill(small.ledger, SMALL);
	const spent = await fill(large.ledger, LARGE);
	settle();
	// In turns, so that a busy moment of the machine hits both.
	for (let round = 0; round < ROUNDS; round++) {
		for (const one of [small, large]) await measure(one, round);
	}
	const everybody = range(0, 100_000, number);
	const { people, campaigns, consent } = large.ledger;
	const lookUps = await timed(() => sure(people.lookUp(everybody, { sendsSince: 0 })));
	const report = await timed(() => sure(campaigns.report('filled')));
	const blocks = monitorEventLoopDelay({ resolution: 1 });
	blocks.enable();
	const verify = await timed(() =>
		sure(consent.verifyAll({ now: NOW, anew: true, onward: () => true })),
	);
	blocks.disable();
	for (const { ledger } of [small, large]) await ledger.close();

	const ms = (value: number): string => `${value.toFixed(1)} ms`.padStart(10);
	console.log(`${name}: ${SMALL} rows, ${LARGE} rows`);
	for (const [label, kind] of [
		['claim of 1,000', 'claims'],
		['look-up of 10,000', 'lookUps'],
		['500 reports', 'reports'],
		['one reply', 'replies'],
		['give out 500', 'givenOut'],
	] as const) {
		const [few, many] = [median(small[kind]), median(large[kind])];
		const ratio = (many / few).toFixed(2);
		console.log(`  ${label.padEnd(18)}${ms(few)}${ms(many)}   ratio ${ratio}`);
	}
	const seconds = Object.entries({ ...spent, lookUps: (lookUps * LARGE) / 100_000 }).map(
		([what, time]) => `${what} ${((time / LARGE) * 100).toFixed(1)} s`,
	);
	console.log(`  100,000 of each: ${seconds.join(', ')}`);
	const longest = ms(blocks.max / 1e6).trim();
	console.log(
		`  campaign report ${ms(report)}, verify all ${ms(verify)}, n8n waiting ${longest} at the longest`,
	);
}

const folder = mkdtempSync(join(tmpdir(), 'ledger-bench-'));
if (process.env['LEDGER_STORE'] !== 'postgres')
	await bench('SQLite', (size) => openSqliteLedger({ folder: join(folder, String(size)) }));
rmSync(folder, { recursive: true, force: true });

if (!postgresBinaries()) console.log('PostgreSQL: SKIPPED, its programs are not installed here.');
else if (process.env['LEDGER_STORE'] !== 'sqlite') {
	const server = await startPostgres();
	const places = new Map([SMALL, LARGE].map((size) => [size, server.newDatabase()]));
	await bench(
		'PostgreSQL',
		(size) => openPostgresLedger(places.get(size)!),
		// What autovacuum does by itself in the minutes after so many rows.
		() => places.forEach((place) => server.psql('vacuum analyze', place)),
	);
	await server.stop();
}
