import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Answer, type Ledger, openPostgresLedger, openSqliteLedger } from '../../lib/ledger';
import { TABLES } from '../../lib/ledger/move/tables';
import type { MessageToHold, NewMessage } from '../../lib/message';
import type { E164 } from '../../lib/phone';
import { describeWithPostgres, type PostgresServer, startPostgres } from './postgres';

/** A place for one ledger, which any number of processes may open. */
export interface LedgerHome {
	open(options?: { keepTexts?: boolean }): Promise<Ledger>;
	/** What `open` of a child process needs. */
	readonly settings: object;
	/** Changes the tables behind the ledger's back. */
	tamper(sql: string): void;
	/** All that stands in the tables, as text. */
	content(): string;
}

const TABLES_HELD = ['sms_meta', ...TABLES.map(({ name }) => name)];

/** Runs a suite against SQLite, and against a real PostgreSQL where one is installed. */
export function describeStores(name: string, suite: (newHome: () => LedgerHome) => void): void {
	describe(`${name}, on SQLite`, () => {
		const folders: string[] = [];
		afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));
		suite(() => {
			const folder = mkdtempSync(path.join(tmpdir(), 'ledger-'));
			folders.push(folder);
			return sqliteHome(folder);
		});
	});
	describeWithPostgres(`${name}, on PostgreSQL`, () => {
		let server: PostgresServer;
		beforeAll(async () => {
			server = await startPostgres();
		}, 60_000);
		afterAll(() => server.stop());
		suite(() => postgresHome(server));
	});
}

export const sqliteHome = (folder: string): LedgerHome => ({
	open: (options) => sure(openSqliteLedger({ folder, ...options })),
	settings: { folder },
	tamper: (sql) => {
		const database = new DatabaseSync(path.join(folder, 'sms-ledger.sqlite'));
		database.exec(sql);
		database.close();
	},
	content: () => {
		const database = new DatabaseSync(path.join(folder, 'sms-ledger.sqlite'));
		const rows = TABLES_HELD.map((table) => database.prepare(`select * from ${table}`).all());
		database.close();
		return JSON.stringify(rows);
	},
});

export function postgresHome(server: PostgresServer): LedgerHome {
	const settings = server.newSchema();
	return {
		open: (options) => sure(openPostgresLedger({ ...settings, ...options })),
		settings,
		tamper: (sql) => void server.psql(sql, settings),
		content: () =>
			TABLES_HELD.map((table) =>
				server.psql(`select json_agg(one) from ${table} one`, settings),
			).join('\n'),
	};
}

/** The value of an answer that must not fail. */
export async function sure<Value>(answer: Answer<Value>): Promise<Value> {
	const result = await answer;
	if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.detail}`);
	return result.value;
}

export const anna = '+33612345678' as E164;
export const ben = '+41791234567' as E164;

export const message = (key: string, more: Partial<NewMessage> = {}): NewMessage => ({
	key,
	e164: anna,
	campaign: 'Black Friday',
	purpose: 'marketing',
	sender: 'ACME',
	text: 'Hello',
	segments: 1,
	credits: 1,
	...more,
});

export const toHold = (
	key: string,
	sendAt: number,
	more: Partial<MessageToHold> = {},
): MessageToHold => ({
	...message(key),
	sendAt,
	payload: { sms: { text: 'Hello' } },
	reason: 'outside_hours',
	detail: 'France closes at 20:00',
	...more,
});

export const accepted = (gatewayMessageId: string, credits?: number) => ({
	kind: 'accepted' as const,
	gateway: 'sandbox',
	gatewayMessageId,
	credits,
});

export const refused = (retryable: boolean) => ({
	kind: 'refused' as const,
	reason: 'throttled',
	detail: 'Too many requests',
	retryable,
});

const LEASE = 1000;

/** The whole way of one message, for tests that begin where it ends. */
export async function send(
	ledger: Ledger,
	key: string,
	now: number,
	more: Partial<NewMessage> = {},
): Promise<void> {
	const run = 'run';
	await sure(ledger.messages.claim([message(key, more)], { run, leaseMs: LEASE, now }));
	await sure(ledger.messages.markSending([key], { run, leaseMs: LEASE, now }));
	const entry = { key, attempt: 1, outcome: accepted(`g-${key}`) };
	await sure(ledger.messages.record([entry], { run, now }));
}
