import type { ICredentialDataDecryptedObject, IDataObject, INodeParameters } from 'n8n-workflow';
import { openPostgresLedger, type ContactEntry, type Ledger } from '../../lib/ledger';
import { parsePhone } from '../../lib/phone';
import { BirthdayTrigger } from '../../nodes/BirthdayTrigger/BirthdayTrigger.node';
import { sure } from '../support/ledgers';
import { activate } from '../support/pollNode';
import { describeWithPostgres, type PostgresServer, startPostgres } from '../support/postgres';
import { newUserFolder } from '../support/smsLedger';
import { standClockAt } from '../support/standClockAt';

const MINUTE = 60_000;
// A Wednesday; open in France.
const NOON = Date.parse('2027-03-10T11:00:00Z');
const zoe = '+33612345678';

describeWithPostgres('Birthday Trigger with a ledger in PostgreSQL, in queue mode,', () => {
	let server: PostgresServer;
	let ledger: Ledger;
	let credentials: Record<string, ICredentialDataDecryptedObject>;
	beforeAll(async () => {
		server = await startPostgres();
	}, 60_000);
	afterAll(() => server.stop());
	beforeEach(async () => {
		standClockAt(NOON - 24 * 60 * MINUTE);
		process.env['EXECUTIONS_MODE'] = 'queue';
		newUserFolder();
		const settings = server.newDatabase();
		const { host, port, database, user, password } = settings;
		credentials = { smsLedgerApi: { host, port, database, user, password, ssl: 'disable' } };
		ledger = await sure(openPostgresLedger(settings));
	});
	afterEach(async () => {
		jest.useRealTimers();
		delete process.env['EXECUTIONS_MODE'];
		await ledger.close();
	});

	const trigger = (parameters: INodeParameters, mode?: 'manual', id = 'node') =>
		activate(
			new BirthdayTrigger(),
			{ parameters, credentials, settings: { typeVersion: 2, id } },
			mode,
		);
	const contact = (birthday: string): ContactEntry => {
		const phone = parsePhone(zoe, { mobileOnly: true });
		if (!phone.ok) throw new Error(zoe);
		return { phone: phone.value, contact: { birthday } };
	};
	const birthdays = (items: readonly IDataObject[] | undefined) =>
		items?.map(({ birthday }) => birthday);

	it('gives each of the ledger once, and samples by hand', async () => {
		await sure(ledger.contacts.upsert([contact('1991-03-10')], { now: Date.now() }));
		const { poll } = trigger({ source: 'ledger' });
		expect(await poll()).toBeUndefined();
		standClockAt(NOON);
		expect(birthdays(await trigger({ source: 'ledger' }, 'manual').poll())).toEqual([
			{ year: 2027, date: '2027-03-10', age: 36, sample: true },
		]);
		expect(birthdays(await poll())).toEqual([{ year: 2027, date: '2027-03-10', age: 36 }]);
		standClockAt(NOON + MINUTE);
		expect(await poll()).toBeUndefined();
	});

	it('gives somebody of a list with two birthdays one of them', async () => {
		const text = `phone,birthday\n${zoe},1991-03-10\n${zoe},1991-03-11`;
		const { poll } = trigger({ source: 'text', text });
		expect(await poll()).toBeUndefined();
		standClockAt(NOON);
		expect(await poll()).toHaveLength(1);
		standClockAt(NOON + 24 * 60 * MINUTE);
		expect(await poll()).toBeUndefined();
	});

	it('gives two triggers, one of days before and one of the day, the same year', async () => {
		await sure(ledger.contacts.upsert([contact('1991-03-13')], { now: Date.now() }));
		const source = { source: 'ledger' };
		const before = trigger({ ...source, options: { daysOffset: -3 } }, undefined, 'before');
		const ofDay = trigger(source, undefined, 'day');
		for (const { poll } of [before, ofDay]) expect(await poll()).toBeUndefined();
		standClockAt(NOON);
		expect(birthdays(await before.poll())).toMatchObject([{ year: 2027, tellOn: '2027-03-10' }]);
		expect(await ofDay.poll()).toBeUndefined();
		standClockAt(NOON + 3 * 24 * 60 * MINUTE);
		expect(await before.poll()).toBeUndefined();
		expect(birthdays(await ofDay.poll())).toMatchObject([{ year: 2027, date: '2027-03-13' }]);
	});

	it('greets nobody again who was erased after they were given, and is imported anew', async () => {
		await sure(ledger.contacts.upsert([contact('1991-03-10')], { now: Date.now() }));
		const { poll } = trigger({ source: 'ledger' });
		await poll();
		standClockAt(NOON);
		expect(await poll()).toHaveLength(1);
		await sure(ledger.people.erase(contact('').phone.e164, { now: Date.now() }));
		await sure(ledger.contacts.upsert([contact('1991-03-11')], { now: Date.now() }));
		for (const hours of [1, 3, 24]) {
			standClockAt(NOON + hours * 60 * MINUTE);
			expect(await poll()).toBeUndefined();
		}
	});
});
