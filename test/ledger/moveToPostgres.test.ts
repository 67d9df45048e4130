import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import {
	type Ledger,
	moveToPostgres,
	openPostgresLedger,
	openSqliteLedger,
} from '../../lib/ledger';
import { TABLES } from '../../lib/ledger/move/tables';
import { type MessageToHold, messageKey } from '../../lib/message';
import type { E164 } from '../../lib/phone';
import { anna, ben, message, send, sure, toHold } from '../support/ledgers';
import { describeWithPostgres, startPostgres, type PostgresServer } from '../support/postgres';

const newFile = () => path.join(mkdtempSync(path.join(tmpdir(), 'ledger-move-')), 'ledger.sqlite');
const now = Date.parse('2026-11-24T11:00:00Z');

it('moves every column of every table', async () => {
	const file = newFile();
	await (await sure(openSqliteLedger({ file }))).close();
	const database = new DatabaseSync(file);
	const all = database
		.prepare(
			`select m.name as "table", c.name as "column" from sqlite_schema m, pragma_table_info(m.name) c
			where m.type = 'table' and m.name like 'sms_%' and m.name <> 'sms_meta'
			and not (c.name = 'id' and lower(c.type) = 'integer')`,
		)
		.all()
		.map((row) => `${String(row['table'])}.${String(row['column'])}`);
	database.close();
	const moved = TABLES.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column}`));
	expect(moved.sort()).toEqual(all.sort());
});

describeWithPostgres('an embedded ledger moved to PostgreSQL', () => {
	let server: PostgresServer;
	beforeAll(async () => {
		server = await startPostgres();
	}, 60_000);
	afterAll(() => server.stop());

	it('is the same ledger: people, chains, erased opt-outs, messages and all', async () => {
		const file = newFile();
		const before = await sure(openSqliteLedger({ file }));
		const crowd = Array.from({ length: 6000 }, (_, i) => ({
			phone: { e164: `+336120${String(10_000 + i)}` as E164, timeZones: ['Europe/Paris'] },
			fields: { i },
			tags: ['vip'],
		}));
		await sure(before.contacts.upsert([{ phone: { e164: anna } }, ...crowd], { now }));
		await sure(before.contacts.addToList('all', [anna], { now }));
		const entries = [
			{ e164: anna, kind: 'opt_in', status: 'explicit', source: 'form' },
			{ e164: ben, kind: 'opt_out', scope: 'all' },
		] as const;
		await sure(before.consent.record(entries, { now }));
		await sure(before.people.erase(ben, { now }));
		await send(before, 'sent', now);
		await sure(before.messages.hold([toHold('held', now + 1000)], { now }));
		await sure(before.campaigns.pause('Black Friday', { now }));
		await sure(before.notes.set('note', 'kept'));
		const dead = { run: 'dead', workflow: 'w', leaseMs: 1000, now };
		const lost = { e164: anna, key: 'lost', campaign: 'Another', payload: { text: 'Hello' } };
		await sure(before.runs.enlist([lost], dead));
		const seal = (await sure(before.consent.verify())).seal;

		const settings = server.newDatabase();
		const moved = await moveToPostgres(file, settings);
		expect(moved).toMatchObject({
			ok: true,
			value: { id: before.id, contacts: 6001, consents: 2, messages: 2 },
		});
		const after = await sure(openPostgresLedger(settings));
		expect(after.id).toBe(before.id);
		expect(await sure(after.consent.verify())).toMatchObject({ records: 2, problems: [], seal });
		const people = await sure(after.people.lookUp([anna, ben], { sendsSince: 0 }));
		expect(people.get(ben)?.optOut).toMatchObject({ scope: 'all' });
		expect(people.get(anna)).toMatchObject({ consent: { source: 'form' }, sends: [now] });
		expect(await sure(after.notes.get('note'))).toBe('kept');
		const next = { limit: 9, as: 'next', workflow: 'w', leaseMs: 1000, now: now + 2000 };
		const taken = await sure(after.runs.takeUp(next));
		expect(taken.messages).toEqual([{ key: 'lost', payload: { text: 'Hello' } }]);
		const run = { run: 'other', leaseMs: 1000, now };
		const again = await sure(after.messages.claim([message('sent'), message('new')], run));
		expect(again).toMatchObject([{ answer: 'already' }, { answer: 'paused' }]);
		await sure(after.campaigns.resume('Black Friday', { now }));
		const [released] = await sure(after.messages.release({ ...run, limit: 10, now: now + 2000 }));
		expect(released).toMatchObject({ payload: { sms: { text: 'Hello' } } });
		expect(await sure(after.contacts.lists())).toMatchObject([{ name: 'all', members: 1 }]);
		await Promise.all([before.close(), after.close()]);
	});

	it('keeps each message in the form that it had taken: given out, at the gateway, and by whose key', async () => {
		const file = newFile();
		const before = await sure(openSqliteLedger({ file }));
		const later = { replaces: true, purpose: 'transactional', campaign: undefined } as const;
		const visit = (ownKey: string, sendAt: number, more = {}) =>
			toHold(messageKey(ownKey, anna), sendAt, { ...later, ownKey, text: `at ${sendAt}`, ...more });
		const hold = async (ledger: Ledger, entry: MessageToHold) =>
			(await sure(ledger.messages.hold([entry], { now, run: 'crm' })))[0];
		for (const [ownKey, times] of [
			['waits', [now + 10, now + 20]],
			['given out', [now + 1, now + 2, now + 3]],
			['withdrawn', [now + 10, now + 20]],
		] as const) {
			for (const at of times) await hold(before, visit(ownKey, at));
		}
		const lease = { limit: 9, leaseMs: 100 };
		const [given] = await sure(before.messages.release({ ...lease, now: now + 5 }));
		await hold(before, visit('given out', now + 30, { text: 'moved since' }));
		const atGateway = message(messageKey('at gateway', anna), { ...later, ownKey: 'at gateway' });
		const schedule = async (ledger: Ledger, name: string) => {
			const run = { run: name, leaseMs: 100, now: now + 6 };
			const wanted = { ...atGateway, atGateway: now + 500 };
			expect(await sure(ledger.messages.claim([wanted], run))).toMatchObject([
				{ answer: 'claimed' },
			]);
			const [marked] = await sure(ledger.messages.markSending([wanted.key], run));
			if (marked?.answer !== 'sending') throw new Error(marked?.answer);
			const { attempt, reference } = marked;
			const outcome = {
				...{ kind: 'scheduled' as const, gateway: 'sandbox', gatewayMessageId: name },
				sendAt: now + 500,
			};
			await sure(ledger.messages.record([{ key: wanted.key, attempt, outcome }], run));
			return reference;
		};
		const callBack = (ledger: Ledger, gatewayMessageId: string) => {
			const resolution = { kind: 'cancelled' as const, gatewayMessageId };
			const entry = { key: atGateway.key, by: 'sandbox', resolution };
			return sure(ledger.messages.reconcile([entry], { now: now + 7 }));
		};
		await schedule(before, 'g1');
		await callBack(before, 'g1');
		const reference = await schedule(before, 'g2');

		const settings = server.newDatabase();
		await sure(moveToPostgres(file, settings));
		const after = await sure(openPostgresLedger(settings));
		const findings = async () => {
			const { verification } = await sure(after.people.evidence(anna));
			return [...verification.consent.problems, ...verification.rows.findings];
		};
		expect(await findings()).toEqual([]);
		// What was given out before the move is the form of then, and does not go.
		const taken = { released: true, revision: 2, purpose: 'transactional' as const };
		const claimed = message(messageKey('given out', anna), { ...taken, campaign: undefined });
		const run = { run: 'wf', leaseMs: 100, now: now + 8 };
		expect(given?.message).toMatchObject({ text: `at ${now + 3}`, revision: 2 });
		expect(await sure(after.messages.claim([claimed], run))).toMatchObject([{ answer: 'already' }]);
		// The gateway's earlier form is not this one, neither by its name nor by ours.
		expect(await callBack(after, 'g1')).toMatchObject([{ done: false }]);
		const report = { gateway: 'sandbox', status: 'delivered' as const, at: now + 9 };
		const named = { ...report, gatewayMessageId: 'g3', key: reference };
		expect(await callBack(after, 'g2')).toMatchObject([{ done: true }]);
		const third = await schedule(after, 'g3');
		expect(third).not.toBe(reference);
		const told = await sure(after.messages.report([{ ...named, key: third }], { now: now + 9 }));
		expect(told[0]?.message).toMatchObject({ key: atGateway.key, state: 'delivered' });
		const target = { messageKey: 'withdrawn' };
		const cancelled = after.messages.cancel(target, { now: now + 9, reason: 'cancelled' });
		expect(await sure(cancelled)).toMatchObject({ cancelled: 1 });
		// And each goes once more, in its last form.
		expect(await hold(after, visit('waits', now + 40))).toMatchObject({
			answer: 'held',
			replaced: { text: `at ${now + 20}`, revision: 1 },
		});
		const released = await sure(after.messages.release({ ...lease, now: now + 999 }));
		const texts = released.map(({ message: { text, revision } }) => `${text}: ${revision}`);
		expect(texts.sort()).toEqual([`at ${now + 40}: 2`, 'moved since: 3'].sort());
		expect(await findings()).toEqual([]);
		await sure(after.people.erase(anna, { now: now + 1000 }));
		expect(await sure(after.messages.release({ ...lease, now: now + 9999 }))).toEqual([]);
		await Promise.all([before.close(), after.close()]);
	});

	it('takes no place that is taken', async () => {
		const file = newFile();
		await (await sure(openSqliteLedger({ file }))).close();
		const settings = server.newDatabase();
		await (await sure(openPostgresLedger(settings))).close();
		expect(await moveToPostgres(file, settings)).toMatchObject({ failure: { code: 'occupied' } });
	});

	it('leaves nothing behind when it fails half-way', async () => {
		const file = newFile();
		const ledger = await sure(openSqliteLedger({ file }));
		await sure(ledger.contacts.upsert([{ phone: { e164: anna } }], { now }));
		await ledger.close();
		const database = new DatabaseSync(file);
		database.exec("update sms_contacts set created_at = 'no number'");
		database.close();
		const settings = server.newDatabase();
		expect(await moveToPostgres(file, settings)).toMatchObject({ ok: false });
		const tables = "select count(*) from pg_tables where tablename like 'sms_%'";
		expect(server.psql(tables, settings.database)).toBe('0');
	});
});
