import { checkPostgresLedger, openPostgresLedger, type PostgresSettings } from '../../lib/ledger';
import { postgresFailure } from '../../lib/ledger/postgres/postgresFailure';
import type { E164 } from '../../lib/phone';
import { startCuttingProxy } from '../support/cuttingProxy';
import { anna, message, sure } from '../support/ledgers';
import { describeWithPostgres, startPostgres, type PostgresServer } from '../support/postgres';

it.each([
	[{ code: 'ENOTFOUND' }, 'unknown_host'],
	[{ code: '53100' }, 'disk_full'],
	[{ code: '53300' }, 'too_many_connections'],
	[{ code: '40P01' }, 'conflict'],
	[{ code: '25006' }, 'read_only'],
	[{ code: '08006' }, 'connection_lost'],
	[{ code: 'SELF_SIGNED_CERT_IN_CHAIN' }, 'tls'],
	[new Error('timeout exceeded when trying to connect'), 'unreachable'],
	[new AggregateError([Object.assign(new Error(), { code: 'ECONNREFUSED' })]), 'unreachable'],
	[new Error('something new'), 'unexpected'],
])('%j means %s', (thrown, code) => {
	expect(postgresFailure(thrown).code).toBe(code);
});

describeWithPostgres('a PostgreSQL ledger that cannot be used', () => {
	let server: PostgresServer;
	let settings: PostgresSettings;
	beforeAll(async () => {
		server = await startPostgres();
		settings = server.newDatabase();
		server.psql(`create role guest login password 'guest'`);
	}, 60_000);
	afterAll(() => server.stop());

	const guest = () => ({ ...settings, user: 'guest', password: 'guest' });
	const tables = () =>
		server.psql(`select count(*) from pg_tables where tablename like 'sms%'`, settings);

	it.each<[string, () => PostgresSettings, string]>([
		['a wrong password', () => ({ ...settings, password: 'wrong' }), 'login_refused'],
		['an unknown user', () => ({ ...settings, user: 'nobody' }), 'login_refused'],
		['an unknown database', () => ({ ...settings, database: 'nowhere' }), 'unknown_database'],
		['a closed port', () => ({ ...settings, port: 1 }), 'unreachable'],
		['a host that does not exist', () => ({ ...settings, host: 'ledger.invalid' }), 'unknown_host'],
		['a server without TLS', () => ({ ...settings, ssl: {} }), 'tls'],
		['a user who may not make tables', guest, 'missing_rights'],
	])('%s is told by the check and by the opening', async (_name, of, code) => {
		expect(await checkPostgresLedger(of())).toMatchObject({ ok: false, failure: { code } });
		expect(await openPostgresLedger(of())).toMatchObject({ ok: false, failure: { code } });
	});

	it('a check that passes leaves the database as it was', async () => {
		expect(await checkPostgresLedger(settings)).toEqual({ ok: true, value: undefined });
		expect(tables()).toBe('0');
	});

	it('rights that are missing on tables that are there are named', async () => {
		await (await sure(openPostgresLedger(settings))).close();
		server.psql(
			'grant select, insert, update, delete on all tables in schema public to guest',
			settings,
		);
		expect(await checkPostgresLedger(guest())).toMatchObject({ ok: true });
		server.psql('revoke update on sms_messages from guest', settings);
		expect(await checkPostgresLedger(guest())).toMatchObject({
			ok: false,
			failure: { code: 'missing_rights', detail: 'UPDATE on sms_messages' },
		});
	});

	it('a newer ledger is left alone', async () => {
		const newer = server.newDatabase();
		await (await sure(openPostgresLedger(newer))).close();
		server.psql(`update sms_meta set value = '99' where key = 'schema'`, newer);
		expect(await openPostgresLedger(newer)).toMatchObject({
			ok: false,
			failure: { code: 'newer_schema' },
		});
		expect(await checkPostgresLedger(newer)).toMatchObject({
			ok: false,
			failure: { code: 'newer_schema' },
		});
	});

	it('a read-only server is told', async () => {
		const ledger = await sure(openPostgresLedger(settings));
		server.psql(
			`alter role ledger in database ${settings.database} set default_transaction_read_only = on`,
		);
		const reopened = await sure(openPostgresLedger(settings));
		expect(await reopened.contacts.upsert([{ phone: { e164: anna } }], { now: 1 })).toMatchObject({
			failure: { code: 'read_only' },
		});
		server.psql(
			`alter role ledger in database ${settings.database} set default_transaction_read_only = off`,
		);
		await Promise.all([ledger.close(), reopened.close()]);
	});

	it('a connection that is cut leaves whole batches or nothing, and the next calls go on', async () => {
		const cut = server.newDatabase();
		const ledger = await sure(openPostgresLedger(cut));
		const batch = (i: number) =>
			Array.from({ length: 200 }, (_, j) =>
				message(`${i}-${j}`, {
					e164: `+3361${1_000_000 + i * 200 + j}` as E164,
					campaign: `campaign ${i}`,
				}),
			);
		const options = { run: 'a', leaseMs: 9, now: 1 };
		const claims = Array.from({ length: 12 }, (_, i) => ledger.messages.claim(batch(i), options));
		await claims[0];
		server.psql(
			`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${cut.database}'`,
		);
		const answers = await Promise.all(claims);
		for (const answer of answers) {
			if (!answer.ok) expect(answer.failure.code).toBe('connection_lost');
		}
		const stored = async (keys: string[]): Promise<number> => {
			const found = await ledger.messages.get(keys);
			if (found.ok) return found.value.size;
			// What was cut while nobody used it may be found out only by the call that takes it up.
			expect(found.failure.code).toBe('connection_lost');
			return await stored(keys);
		};
		for (const [i, answer] of answers.entries()) {
			const count = await stored(batch(i).map(({ key }) => key));
			expect(answer.ok ? [200] : [0, 200]).toContain(count);
		}
		await ledger.close();
	});

	it('a connection that is cut right after its login is told, and nothing waits for it', async () => {
		const proxy = await startCuttingProxy(settings.port);
		proxy.cutNextAfterLogin();
		expect(await openPostgresLedger({ ...settings, port: proxy.port })).toMatchObject({
			failure: { code: 'connection_lost' },
		});
		await (await sure(openPostgresLedger({ ...settings, port: proxy.port }))).close();
		await proxy.close();
	});

	it('a ledger that was closed is told', async () => {
		const ledger = await sure(openPostgresLedger(settings));
		await ledger.close();
		expect(await ledger.contacts.get([anna])).toMatchObject({ failure: { code: 'closed' } });
	});
});
