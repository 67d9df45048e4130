import type { ConsentEntry, Ledger } from '../../../lib/ledger';
import { anna, ben, type LedgerHome, message, send, sure, toHold } from '../../support/ledgers';

const optIn = (at: number, more: object = {}): ConsentEntry => ({
	e164: anna,
	kind: 'opt_in',
	status: 'explicit',
	source: 'form',
	at,
	...more,
});
const optOut = (at: number, more: object = {}): ConsentEntry => ({
	e164: anna,
	kind: 'opt_out',
	scope: 'all',
	source: 'reply',
	at,
	...more,
});
const imported = (at: number | undefined, more: object = {}): ConsentEntry => ({
	e164: anna,
	kind: 'imported',
	status: 'explicit',
	source: 'list',
	at,
	...more,
});

export function consentContract(newHome: () => LedgerHome): void {
	let ledger: Ledger;
	let home: LedgerHome;
	beforeEach(async () => {
		home = newHome();
		ledger = await home.open();
	});
	afterEach(() => ledger.close());
	const record = (...entries: ConsentEntry[]) =>
		sure(ledger.consent.record(entries, { now: 1000 }));
	const standing = async () => (await sure(ledger.people.lookUp([anna], {}))).get(anna);

	it.each<[string, ConsentEntry[], object]>([
		['nothing is known of a stranger', [], {}],
		['an opt-in is a consent', [optIn(1)], { consent: { kind: 'opt_in', at: 1, source: 'form' } }],
		['a STOP overrules it', [optIn(1), optOut(2)], { optOut: { at: 2, scope: 'all' } }],
		['START lifts a STOP', [optOut(2), optIn(3)], { consent: { kind: 'opt_in', at: 3 } }],
		['an older opt-in does not', [optOut(2), optIn(1)], { optOut: { at: 2, scope: 'all' } }],
		['at the same moment the STOP counts', [optIn(2), optOut(2)], { optOut: { at: 2 } }],
		['a list never lifts a STOP', [optOut(2), imported(9)], { optOut: { at: 2, scope: 'all' } }],
		['a list counts otherwise', [imported(undefined)], { consent: { kind: 'imported' } }],
		['the later consent counts', [imported(5), optIn(3)], { consent: { kind: 'imported', at: 5 } }],
		[
			'a clock ahead does not bind for ever',
			[optOut(99_999), optIn(1001)],
			{ optOut: { at: 1000 } },
		],
		[
			'some stop only marketing',
			[optOut(2, { scope: 'marketing' })],
			{ optOut: { scope: 'marketing' } },
		],
	])('%s', async (_name, entries, expected) => {
		await record(...entries);
		expect(await standing()).toMatchObject(expected);
		if (!('optOut' in expected)) expect(await standing()).not.toHaveProperty('optOut');
	});

	it('keeps every record, with its proof, in a chain', async () => {
		await record(
			optIn(1, { proof: 'form 7', scope: 'news' }),
			optOut(2, { campaign: 'Black Friday' }),
		);
		const history = await sure(ledger.consent.history(anna));
		expect(history).toMatchObject([
			{ seq: 1, kind: 'opt_in', status: 'explicit', scope: 'news', source: 'form', proof: 'form 7', at: 1, recordedAt: 1000 },
			{ seq: 2, kind: 'opt_out', scope: 'all', campaign: 'black friday', at: 2 },
		]); // prettier-ignore
		expect(history[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
		expect(await sure(ledger.consent.verify())).toMatchObject({
			records: 2,
			numbers: 1,
			problems: [],
		});
		expect(await sure(ledger.consent.verify(anna))).toMatchObject({ records: 2, problems: [] });
	});

	it('writes the same statement once, so that a list may be imported again', async () => {
		const list = [imported(5), imported(undefined, { e164: ben })];
		expect(await record(...list, ...list)).toMatchObject({ recorded: 2 });
		expect(await record(...list)).toMatchObject({ recorded: 0 });
	});

	it('cancels what waits for the number, and names what only the gateway can stop', async () => {
		const options = { run: 'run', leaseMs: 1000, now: 10 };
		await sure(ledger.messages.hold([toHold('held', 50), toHold('due', 5)], { now: 1 }));
		await sure(ledger.messages.release({ limit: 9, now: 10, leaseMs: 1000 }));
		await sure(
			ledger.messages.claim(
				['claimed', 'scheduled', 'sending'].map((key) => message(key)),
				options,
			),
		);
		await sure(ledger.messages.claim([message('other', { e164: ben })], options));
		await sure(ledger.messages.markSending(['scheduled', 'sending'], options));
		const outcome = { kind: 'scheduled' as const, sendAt: 99, gateway: 'g', gatewayMessageId: '7' };
		await sure(ledger.messages.record([{ key: 'scheduled', attempt: 1, outcome }], options));

		expect(await record(optOut(20))).toEqual({
			recorded: 1,
			effective: 1,
			lifted: 0,
			overruled: [],
			cancelled: 3,
			atGateway: [{ key: 'scheduled', gateway: 'g', gatewayMessageId: '7' }],
		});
		const keys = ['held', 'due', 'claimed', 'scheduled', 'sending', 'other'];
		const states = await sure(ledger.messages.get(keys));
		expect(Object.fromEntries(keys.map((key) => [key, states.get(key)?.state]))).toEqual({
			held: 'cancelled',
			due: 'cancelled',
			claimed: 'cancelled',
			scheduled: 'scheduled',
			sending: 'sending',
			other: 'claimed',
		});
		expect((await sure(ledger.campaigns.report('Black Friday')))?.reserved).toBe(2);
	});

	it('leaves transactional messages when only marketing is stopped', async () => {
		const order = message('order', { purpose: 'transactional', campaign: undefined });
		const options = { run: 'run', leaseMs: 1000, now: 10 };
		await sure(ledger.messages.claim([order, message('news')], options));
		expect(await record(optOut(20, { scope: 'marketing' }))).toMatchObject({ cancelled: 1 });
		expect(await sure(ledger.messages.claim([{ ...order, key: 'next' }], options))).toMatchObject([
			{ answer: 'claimed' },
		]);
	});

	it('looks up when messages went out, for caps', async () => {
		for (const [i, now] of [100, 300, 200].entries()) await send(ledger, `m${i}`, now);
		await send(ledger, 'order', 250, { purpose: 'transactional' });
		const sends = async (options: object) =>
			(await sure(ledger.people.lookUp([anna, ben], options))).get(anna)?.sends;
		expect(await sends({})).toEqual([]);
		expect(await sends({ sendsSince: 0 })).toEqual([100, 200, 250, 300]);
		expect(await sends({ sendsSince: 200, purposes: ['marketing'] })).toEqual([200, 300]);
	});

	describe.each([
		[
			'changed',
			`update sms_consents set source = 'made up' where seq = 2`,
			{ seq: 2, kind: 'changed' },
		],
		['dated back', `update sms_consents set at = 0 where seq = 1`, { seq: 1, kind: 'changed' }],
		[
			'removed from the middle',
			`delete from sms_consents where seq = 2`,
			{ seq: 2, kind: 'removed' },
		],
		['removed from the end', `delete from sms_consents where seq = 3`, { seq: 3, kind: 'removed' }],
		[
			'inserted at the end',
			`insert into sms_consents (subject, seq, kind, status, scope, source, proof, at, recorded_at, previous_hash, hash)
			 select subject, 4, 'opt_in', 'explicit', '', 'made up', '', 9, 9, hash, hash from sms_consents where seq = 3`,
			{ seq: 4, kind: 'inserted' },
		],
		['lifted in the standing', `update sms_consent_states set blocked = 0`, { kind: 'state' }],
	])('a record %s by hand', (_name, sql, problem) => {
		it('is found', async () => {
			await record(optIn(1), optIn(2), optOut(3), imported(1, { e164: ben }));
			home.tamper(`${sql.includes('where') ? `${sql} and` : `${sql} where`} subject = '${anna}'`);
			const { problems } = await sure(ledger.consent.verify());
			expect(problems).toContainEqual({ subject: anna, ...problem });
			expect(problems.filter(({ subject }) => subject === ben)).toEqual([]);
			expect((await sure(ledger.consent.verify(anna))).problems.length).toBeGreaterThan(0);
			expect((await sure(ledger.consent.verify(ben))).problems).toEqual([]);
		});
	});

	it('finds a whole history that was removed, standing and all', async () => {
		await record(optOut(3), optIn(1, { e164: ben }));
		home.tamper(`delete from sms_consents where subject = '${anna}'`);
		home.tamper(`delete from sms_consent_states where subject = '${anna}'`);
		expect((await sure(ledger.consent.verify())).problems).toEqual([{ kind: 'seal' }]);
	});

	describe('the verification of a large ledger', () => {
		const STRANGERS = 60_000;
		beforeEach(async () => {
			await record(optIn(1), optOut(3), imported(1, { e164: ben }));
			// Standings that no record leads to, of numbers that come after theirs.
			home.tamper(`
				insert into sms_consent_states (subject, seq, head, blocked, consent_kind, consent_status,
					consent_scope, consent_source, consent_proof)
				with recursive counted (n) as (select 1 union all select n + 1 from counted where n < ${STRANGERS})
				select 'x' || n, 1, 'made up', 0, '', '', '', '', '' from counted`);
		});
		const verifyAll = async (now: number, { anew = false, stops = false } = {}) =>
			await sure(ledger.consent.verifyAll({ now, anew, onward: () => !stops }));
		const DAY = 24 * 3_600_000;

		it('goes on where it was broken off, by another process too, and finds the same', async () => {
			const begun = await verifyAll(1000, { stops: true });
			expect(begun).toMatchObject({ isDone: false, records: 3, seal: '' });
			expect(begun.further).toBeLessThan(STRANGERS - 1000);
			await ledger.close();
			ledger = await home.open();
			const rest = await verifyAll(2000);
			expect(rest).toMatchObject({ isDone: true, share: 1, begunAt: 1000, records: 3, numbers: 2 });
			expect(rest.problems).toHaveLength(1000);
			expect(rest.further).toBe(STRANGERS - 1000);
			expect(await sure(ledger.consent.verify())).toEqual({ ...rest, begunAt: undefined });
			expect(await verifyAll(3000)).not.toHaveProperty('begunAt');
		});

		it('begins anew where that is asked for, after a day, and where somebody wrote it down', async () => {
			const brokenOff = () => verifyAll(1000, { anew: true, stops: true });
			await brokenOff();
			expect(await verifyAll(1000, { anew: true })).not.toHaveProperty('begunAt');
			await brokenOff();
			expect(await verifyAll(1000 + DAY)).not.toHaveProperty('begunAt');
			await brokenOff();
			home.tamper(
				`update sms_meta set value = replace(value, '"x', '"y') where key = 'note:verify'`,
			);
			expect(await verifyAll(1000)).toMatchObject({ further: STRANGERS - 1000 });
		});

		it('is not misled by what is written and erased while it is on its way', async () => {
			home.tamper(`delete from sms_consent_states where head = 'made up' and subject > 'x59'`);
			await verifyAll(1000, { stops: true });
			await record(optIn(9, { e164: ben }));
			await sure(ledger.people.erase(anna, { now: 10 }));
			const { problems } = await verifyAll(2000);
			expect(problems.filter(({ kind }) => kind === 'seal')).toEqual([]);
		});
	});
}
