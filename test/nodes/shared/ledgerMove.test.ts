import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import { describeWithPostgres, startPostgres, type PostgresServer } from '../../support/postgres';
import { newUserFolder, person, use, zoe } from '../../support/smsLedger';

const move = use('ledger', 'moveToPostgres');
const getMany = use('contact', 'getAll');

beforeEach(newUserFolder);

describeWithPostgres('SMS Ledger, Ledger: Move to PostgreSQL', () => {
	let server: PostgresServer;
	beforeAll(async () => {
		server = await startPostgres();
	}, 60_000);
	afterAll(() => server.stop());
	const newCredential = (): { smsLedgerApi: ICredentialDataDecryptedObject } => {
		const { host, port, database, user, password } = server.newDatabase();
		return { smsLedgerApi: { host, port, database, user, password, ssl: 'disable' } };
	};

	it('takes everything along, and then the database is the ledger', async () => {
		await use('contact', 'upsert')({}, { items: [person()] });
		await use('consent', 'recordOptOut')({ phoneNumber: zoe });
		const credentials = newCredential();
		const refused = await getMany({}, { credentials });
		expect(refused.error?.description).toContain('“Move to PostgreSQL”');

		const { outputs, hints } = await move({}, { credentials });
		expect(outputs[0]).toMatchObject([{ moved: true, contacts: 1, consents: 1, messages: 0 }]);
		expect(hints[0]).toContain('1 contact, 1 consent record, 0 messages');
		expect((await getMany()).error?.message).toContain('is in PostgreSQL, but this node');
		expect((await getMany({}, { credentials })).outputs[0]).toMatchObject([
			{ phone: { e164: zoe }, contact: { optOut: { scope: 'all' } } },
		]);
		expect((await move({}, { credentials })).error?.message).toContain('in PostgreSQL already');
	});

	it('asks for a database, and for something to move', async () => {
		expect((await move()).error?.message).toMatch(/^No database is chosen/);
		const { error } = await move({}, { credentials: newCredential() });
		expect(error?.message).toBe('There is no SMS ledger in a file to be moved');
	});

	it('refuses a database with a ledger in it', async () => {
		const credentials = newCredential();
		await getMany({}, { credentials });
		newUserFolder();
		await use('contact', 'upsert')({}, { items: [person()] });
		const { error } = await move({}, { credentials });
		expect(error?.message).toBe('The database holds a ledger already');
	});

	it('refuses as a tool of an AI agent', async () => {
		const { error } = await move({}, { type: 'n8n-nodes-sms-campaign.smsLedgerTool' });
		expect(error?.message).toMatch(/^An AI agent may not move the ledger\. /);
	});
});
