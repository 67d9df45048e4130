import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { message, send, sqliteHome, sure, toHold } from '../support/ledgers';

/**
 * What grows with every message. A query that reads one of these from end to end is quick in every test and
 * slow in the ledger of a year (an index may be read so: it has what is open alone). Plans are made here
 * without the values of parameters, on which a plan is not to depend: it would be made anew at every call.
 */
const GROWING =
	/^SCAN (sms_messages|sms_events|sms_parts|sms_links|sms_consents|sms_run_messages)(?! USING)/;

const now = 1_000_000;
const at = { now };

it('reads no table that grows from end to end, for whatever is done while messages go and come', async () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'ledger-plans-'));
	const ledger = await sqliteHome(folder).open();
	const asked = new Set<string>();
	const prepare = jest.spyOn(DatabaseSync.prototype, 'prepare');
	try {
		await send(ledger, 'sent', now);
		await sure(ledger.messages.hold([toHold('held', now)], at));
		await sure(ledger.messages.recoverExpired({ now: now + 60_000 }));
		await sure(ledger.messages.release({ limit: 10, leaseMs: 1000, now }));
		await sure(ledger.messages.toCallBack(at));
		await sure(ledger.messages.cancel({ keys: ['held'] }, { ...at, reason: 'cancelled' }));
		const run = { run: 'run', workflow: 'w', leaseMs: 1000, now };
		await sure(ledger.runs.enlist([{ ...message('lost'), payload: {} }], run));
		await sure(ledger.runs.renew(run));
		const taken = { limit: 10, as: 'again', workflow: 'w', leaseMs: 1000, now: now + 2000 };
		await sure(ledger.runs.takeUp(taken));
		await sure(ledger.runs.end(['run', 'again']));
		await sure(ledger.inbox.settle(at));
		await sure(
			ledger.inbox.giveOut({ now, outputs: ['reply'], limit: 10, leaseMs: 1000, node: 'node' }),
		);
		await sure(ledger.campaigns.report('Black Friday'));
		await sure(ledger.campaigns.lines('Black Friday', { limit: 10 }));
		for (const [sql] of prepare.mock.calls) asked.add(sql);
	} finally {
		prepare.mockRestore();
		await ledger.close();
	}
	const database = new DatabaseSync(path.join(folder, 'sms-ledger.sqlite'));
	const whole = [...asked]
		.filter((sql) => /^\s*(select|update|delete|insert)\b/i.test(sql) && sql.includes('sms_'))
		.flatMap((sql) => {
			const steps = database.prepare(`explain query plan ${sql}`).all();
			return steps.some(({ detail }) => GROWING.test(String(detail))) ? [sql] : [];
		});
	database.close();
	rmSync(folder, { recursive: true, force: true });
	expect(asked.size).toBeGreaterThan(20);
	expect(whole).toEqual([]);
});
