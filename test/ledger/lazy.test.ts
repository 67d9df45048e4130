import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openPostgresLedger, openSqliteLedger } from '../../lib/ledger';

const folder = mkdtempSync(path.join(tmpdir(), 'ledger-lazy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => jest.resetModules());

it('opens SQLite without the driver of PostgreSQL', async () => {
	jest.doMock('pg', () => {
		throw new Error('pg was loaded');
	});
	const ledger = await openSqliteLedger({ folder });
	expect(ledger.ok).toBe(true);
	if (ledger.ok) await ledger.value.close();
});

it('says what to do where Node has no SQLite, and leaves PostgreSQL alone', async () => {
	jest.doMock('node:sqlite', () => {
		throw Object.assign(new Error('No such built-in module: node:sqlite'), {
			code: 'ERR_UNKNOWN_BUILTIN_MODULE',
		});
	});
	expect(await openSqliteLedger({ folder })).toMatchObject({
		ok: false,
		failure: { code: 'no_sqlite' },
	});
	jest.dontMock('pg');
	const settings = {
		host: '127.0.0.1',
		port: 1,
		database: 'd',
		user: 'u',
		password: 'p',
		ssl: false as const,
	};
	expect(await openPostgresLedger(settings)).toMatchObject({
		ok: false,
		failure: { code: 'unreachable' },
	});
});
