import { copyFileSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import type { Ledger } from '../../../lib/ledger';
import { openLedger } from '../../../nodes/shared/ledger';
import { describeWithPostgres, startPostgres, type PostgresServer } from '../../support/postgres';
import { sure } from '../../support/ledgers';
import { max, newUserFolder, person, smsLedger, use, zoe } from '../../support/smsLedger';

const save = use('contact', 'upsert');
const getMany = use('contact', 'getAll');
const refusalOf = async (run: ReturnType<typeof save>) => {
	const { error } = await run;
	return `${error?.message}. ${error?.description}`;
};

let folder: string;
const file = () => path.join(folder, 'sms-campaign.sqlite');
const memo = () => path.join(folder, 'sms-campaign-ledger.json');

beforeEach(() => {
	folder = newUserFolder();
});
afterEach(() => {
	delete process.env['EXECUTIONS_MODE'];
	delete process.env['DB_TYPE'];
	delete process.env['DB_TYPE_FILE'];
});

/** A node without credential, as far as the ledger needs one. */
const plainNode = {
	getNode: () => ({ name: 'SMS Ledger', type: 'x', parameters: {} }),
	getCredentials: () => Promise.reject(new Error('There is none')),
} as unknown as Parameters<typeof openLedger>[0];

describe('the embedded ledger', () => {
	it('is made at its first use, in n8n’s user folder', async () => {
		await save({}, { items: [person()] });
		expect(existsSync(file())).toBe(true);
	});

	it('is one handle for executions at the same time, and from one to the next', async () => {
		const [first, second] = await Promise.all([openLedger(plainNode), openLedger(plainNode)]);
		expect(second).toBe(first);
		expect(await openLedger(plainNode)).toBe(first);
	});

	it('is opened anew when its file was replaced, and the old handle fails rather than lose', async () => {
		const first = await openLedger(plainNode);
		copyFileSync(file(), `${file()}.new`);
		for (const ending of ['', '-wal']) copyFileSync(file() + ending, `${file()}.new${ending}`);
		renameSync(`${file()}.new`, file());
		renameSync(`${file()}.new-wal`, `${file()}-wal`);
		expect(await first.notes.set('a', 'b')).toMatchObject({ failure: { code: 'gone' } });
		const second = await openLedger(plainNode);
		expect(second).not.toBe(first);
		expect(second.id).toBe(first.id);
		expect(await first.notes.set('a', 'b')).toMatchObject({ failure: { code: 'closed' } });
	});

	it('tells what is wrong with its file, and recovers once it is mended', async () => {
		await save({}, { items: [person()] });
		rmSync(folder, { recursive: true });
		writeFileSync(folder, 'a file where the folder should be');
		const { error } = await save({}, { items: [person()] });
		expect(error?.message).toBe('The SMS ledger is gone');
		rmSync(folder);
		expect((await save({}, { items: [person()] })).error?.message).toBe('The SMS ledger is gone');
		expect((await use('ledger', 'startNew')()).error).toBeUndefined();
		expect((await save({}, { items: [person()] })).error).toBeUndefined();
	});
});

describe('in queue mode', () => {
	it('refuses the file, and says what to do', async () => {
		process.env['EXECUTIONS_MODE'] = 'queue';
		const refusal = await refusalOf(save({}, { items: [person()] }));
		expect(refusal).toMatch(/^In queue mode the SMS ledger must be in PostgreSQL\./);
		expect(refusal).toContain('choose a credential under “SMS Ledger in PostgreSQL (Optional)”');
		expect(existsSync(file())).toBe(false);
	});
});

describe('when n8n’s own database is elsewhere, as in a container', () => {
	beforeEach(() => {
		process.env['DB_TYPE'] = 'postgresdb';
	});
	const confirmed = { options: { folderIsPersistent: true } };

	it('refuses the file until the folder is confirmed to stay', async () => {
		const refusal = await refusalOf(save({}, { items: [person()] }));
		expect(refusal).toMatch(/^The SMS ledger would be a file in a folder that may not last\./);
		expect(refusal).toContain('“This Folder Is Persistent”');
		expect(existsSync(file())).toBe(false);
	});

	it('remembers the confirmation in the ledger, for every node', async () => {
		expect((await save(confirmed, { items: [person()] })).error).toBeUndefined();
		expect((await getMany()).outputs[0]).toHaveLength(1);
	});

	it('asks again when the folder has vanished after all', async () => {
		await save(confirmed, { items: [person()] });
		rmSync(folder, { recursive: true });
		expect(await refusalOf(getMany())).toContain('may not last');
	});

	it('asks for a file that was made before n8n moved to another database', async () => {
		delete process.env['DB_TYPE'];
		await save({}, { items: [person()] });
		process.env['DB_TYPE'] = 'postgresdb';
		expect(await refusalOf(getMany())).toContain('may not last');
		expect((await getMany(confirmed)).outputs[0]).toHaveLength(1);
	});

	it('reads the variable from a file, as n8n does', async () => {
		delete process.env['DB_TYPE'];
		process.env['DB_TYPE_FILE'] = path.join(path.dirname(folder), 'db-type');
		writeFileSync(process.env['DB_TYPE_FILE'], 'postgresdb\n');
		expect(await refusalOf(getMany())).toContain('DB_TYPE is “postgresdb”');
	});
});

describeWithPostgres('a ledger in PostgreSQL', () => {
	let server: PostgresServer;
	beforeAll(async () => {
		server = await startPostgres();
	}, 60_000);
	afterAll(() => server.stop());

	const newCredential = (): { smsLedgerApi: ICredentialDataDecryptedObject } => {
		const { host, port, database, user, password } = server.newDatabase();
		return { smsLedgerApi: { host, port, database, user, password, ssl: 'disable' } };
	};

	it('works, in queue mode and in a container, too', async () => {
		process.env['EXECUTIONS_MODE'] = 'queue';
		process.env['DB_TYPE'] = 'postgresdb';
		const credentials = newCredential();
		expect((await save({}, { items: [person()], credentials })).error).toBeUndefined();
		expect((await getMany({}, { credentials })).outputs[0]).toHaveLength(1);
	});

	it('once used, is not left for a file by accident', async () => {
		const credentials = newCredential();
		await save({}, { items: [person()], credentials });
		const refusal = await refusalOf(getMany());
		expect(refusal).toMatch(/^The SMS ledger of this n8n is in PostgreSQL, but this node has no/);
		expect(refusal).toContain(`“${String(credentials.smsLedgerApi['database'])}” on 127.0.0.1`);
		expect(existsSync(file())).toBe(false);
	});

	it('is not used beside a file with people in it', async () => {
		await save({}, { items: [person()] });
		const refusal = await refusalOf(save({}, { items: [person()], credentials: newCredential() }));
		expect(refusal).toMatch(/^There is an SMS ledger with people in it already, in a file\./);
		expect(existsSync(memo())).toBe(false);
	});

	it('is not used beside a file that knows an opt-out, even of nobody it knows', async () => {
		await use('consent', 'recordOptOut')({ phoneNumber: zoe });
		const { error } = await getMany({}, { credentials: newCredential() });
		expect(error?.message).toContain('with people in it');
	});

	it('takes the place of an empty file, which remembers it even if the folder forgets', async () => {
		await getMany();
		const credentials = newCredential();
		await save({}, { items: [person()], credentials });
		rmSync(memo());
		expect(await refusalOf(getMany())).toContain('is in PostgreSQL');
		expect((await getMany({}, { credentials })).outputs[0]).toHaveLength(1);
		expect(existsSync(memo())).toBe(true);
	});

	it('is not exchanged for another database by accident', async () => {
		await save({}, { items: [person()], credentials: newCredential() });
		const other = newCredential();
		const refusal = await refusalOf(getMany({}, { credentials: other }));
		expect(refusal).toMatch(/^The credential leads to another SMS ledger than the one in use\./);
		const tables = "select count(*) from pg_tables where tablename like 'sms%'";
		expect(server.psql(tables, String(other.smsLedgerApi['database']))).toBe('0');
	});

	it('is exchanged on purpose by moving the memo away', async () => {
		await save({}, { items: [person()], credentials: newCredential() });
		rmSync(memo());
		const { outputs } = await getMany({}, { credentials: newCredential() });
		expect(outputs[0]).toEqual([]);
	});

	it('is exchanged on purpose by “Start a New Ledger”, once a person says so', async () => {
		await save({}, { items: [person()], credentials: newCredential() });
		const credentials = newCredential();
		const startNew = use('ledger', 'startNew');
		expect(await refusalOf(startNew({}, { credentials }))).toMatch(
			/^There is an SMS ledger in use/,
		);
		const { error } = await startNew({ evenIfInOrder: true }, { credentials });
		expect(error).toBeUndefined();
		expect((await getMany({}, { credentials })).outputs[0]).toEqual([]);
		expect(await refusalOf(getMany())).toContain('is in PostgreSQL');
	});

	it('is backed up by PostgreSQL, as SMS Ledger says', async () => {
		const credentials = newCredential();
		for (const operation of ['backUp', 'restore']) {
			const refusal = await refusalOf(use('ledger', operation)({}, { credentials }));
			expect(refusal).toContain('has backups of its own');
			expect(refusal).toContain('pg_dump --table=sms_*');
		}
	});

	it('works again after its connections were cut', async () => {
		const credentials = newCredential();
		await save({}, { items: [person(max)], credentials });
		server.psql(
			`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${String(credentials.smsLedgerApi['database'])}'`,
		);
		await getMany({}, { credentials });
		expect((await getMany({}, { credentials })).outputs[0]).toHaveLength(1);
	});

	it('names the credential and what the database said when it does not answer', async () => {
		const { smsLedgerApi } = newCredential();
		const refusal = await refusalOf(
			getMany({}, { credentials: { smsLedgerApi: { ...smsLedgerApi, password: 'wrong' } } }),
		);
		expect(refusal).toMatch(
			/^The ledger’s database refuses the login\. Check “User” and “Password”/,
		);
		expect(refusal).not.toContain('wrong');
	});

	it('is used by two executions at once, which see each other’s pause', async () => {
		const credentials = newCredential();
		const campaign = { __rl: true, mode: 'name', value: 'spring' };
		const runs = await Promise.all([
			save({}, { items: [person()], credentials }),
			save({}, { items: [person()], credentials }),
			use('campaign', 'pause')({ campaign }, { credentials }),
		]);
		expect(runs.map(({ error }) => error)).toEqual([undefined, undefined, undefined]);
		const { outputs } = await use('campaign', 'getReport')({ campaign }, { credentials });
		expect(outputs[0]).toMatchObject([{ paused: true }]);
	});

	describe('tested by the button of its credential', () => {
		const test = (data: ICredentialDataDecryptedObject) =>
			smsLedger.methods.credentialTest.testLedgerCredential.call({} as never, {
				id: '1',
				name: 'ledger',
				type: 'smsLedgerApi',
				data,
			});

		it('passes, and leaves the database as it was', async () => {
			const { smsLedgerApi } = newCredential();
			expect(await test(smsLedgerApi)).toMatchObject({ status: 'OK' });
			const tables = server.psql(
				"select count(*) from pg_tables where tablename like 'sms_%'",
				String(smsLedgerApi['database']),
			);
			expect(tables).toBe('0');
		});

		it.each([
			['a wrong password', { password: 'wrong' }, /^The ledger’s database refuses the login/],
			['an unknown database', { database: 'nothing' }, /^There is no database of that name/],
			['a port nobody listens on', { port: 9 }, /does not answer/],
			['a server without SSL', { ssl: 'verify' }, /^No secure connection/],
			['an empty host', { host: ' ' }, /^“Host” is empty$/],
			['a port that is none', { port: 0 }, /^“Port” is no port number/],
			['a certificate that is none', { ssl: 'verify', caCertificate: 'x' }, /^“CA Certificate”/],
		])('says what is wrong with %s', async (_name, fields, message) => {
			const { smsLedgerApi } = newCredential();
			const result = await test({ ...smsLedgerApi, ...fields });
			expect(result).toMatchObject({ status: 'Error', message: expect.stringMatching(message) });
		});

		it('says when the user’s rights do not suffice', async () => {
			const { smsLedgerApi } = newCredential();
			const database = String(smsLedgerApi['database']);
			server.psql(
				`create role reader login password 'r'; revoke create on schema public from public`,
				database,
			);
			const result = await test({ ...smsLedgerApi, user: 'reader', password: 'r' });
			expect(result.message).toContain('Grant it CREATE on the schema');
		});
	});
});

describe('a handle', () => {
	it('is forgotten after a failure that may be its own', async () => {
		const before: Ledger = await openLedger(plainNode);
		await before.close();
		expect((await getMany()).error?.message).toBe('The ledger was closed already');
		const after = await openLedger(plainNode);
		expect(after).not.toBe(before);
		expect(await sure(after.campaigns.all())).toEqual([]);
	});
});
