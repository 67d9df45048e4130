import type { Ledger, PersonEvidence } from '../../../lib/ledger';
import type { Ground } from '../../../lib/message';
import { anna, ben, type LedgerHome, send, sure, toHold } from '../../support/ledgers';

const ground: Ground = {
	sentence: 'France is open until 20:00 local time (law: art. L34-5)',
	rule: { id: 'FR', basis: 'law', citation: 'art. L34-5' },
	jurisdictions: ['FR'],
	assumptions: ['mainland France'],
	answeredFor: [],
};
const consent = { status: 'explicit', at: '2026-01-12', source: 'form' };

/** A person with something in every table that counts, and another one beside. */
async function fill(ledger: Ledger): Promise<void> {
	const yes = { kind: 'opt_in', status: 'explicit', source: 'form', scope: 'offers', proof: '#1' };
	await sure(
		ledger.consent.record([anna, ben].map((e164) => ({ ...yes, e164, at: 1 })) as never, {
			now: 2,
		}),
	);
	await send(ledger, 'one', 10, { ground, consent, text: 'Hello \ud800 Anna' });
	await send(ledger, 'two', 11, { ground });
	await send(ledger, 'bens', 11, { ground, e164: ben });
	await sure(ledger.messages.hold([toHold('three', 100)], { now: 12 }));
	const receipt = { gateway: 'sandbox', gatewayMessageId: 'g-one', status: 'delivered' as const };
	await sure(ledger.messages.report([{ ...receipt, at: 14 }], { now: 15 }));
	const reply = { e164: anna, kind: 'reply' as const, at: 30, data: { text: 'STOP' } };
	await sure(ledger.events.add([reply], { now: 30 }));
	await sure(
		ledger.consent.record(
			[{ e164: anna, kind: 'opt_out', scope: 'all', at: 30, source: 'reply', proof: 'STOP' }],
			{ now: 31 },
		),
	);
}

const findingsOf = ({ verification: { consent, rows } }: PersonEvidence): readonly unknown[] => [
	...consent.problems,
	...rows.findings,
];

/** One byte, or one figure, of what is on record of Anna. */
const CHANGES: readonly (readonly [table: string, where: string, columns: readonly string[]])[] = [
	[
		'sms_consents',
		`subject = '${anna}' and seq = 1`,
		['kind', 'status', 'scope', 'source', 'proof', 'previous_hash', 'hash', 'recorded_at', 'at'],
	],
	[
		'sms_consent_states',
		`subject = '${anna}'`,
		['head', 'consent_status', 'consent_scope', 'consent_proof', 'opt_out_all_at', 'blocked'],
	],
	[
		'sms_messages',
		"key = 'one'",
		[
			'campaign', 'step', 'purpose', 'sender', 'text', 'text_hash', 'state', 'run', 'gateway',
			'gateway_message_id', 'reason', 'detail', 'ground', 'consent', 'seal', 'segments', 'credits',
			'charged', 'attempts', 'created_at', 'sent_at', 'state_at', 'heeds_every_stop', 'country', 'delivered_at',
			'revision', 'reference', 'own_key',
		],
	], // prettier-ignore
	[
		'sms_events',
		`e164 = '${anna}' and kind = 'delivery_report'`,
		[
			'message_key',
			'campaign',
			'gateway',
			'gateway_message_id',
			'data',
			'seal',
			'at',
			'recorded_at',
		],
	],
	['sms_events', `e164 = '${anna}' and kind = 'reply'`, ['data', 'at']],
	['sms_grounds', 'id is not null', ['content']],
];

const FIGURES =
	/^(seq|segments|credits|charged|attempts|blocked|heeds_every_stop|revision|at)$|_at$/;

/** What makes another value of it: the last byte is another one, the figure one more. */
const other = (column: string): string =>
	FIGURES.test(column)
		? `coalesce(${column}, 0) + 1`
		: `case when coalesce(${column}, '') = '' then 'x' else substr(${column}, 1, length(${column}) - 1) ||
			case when substr(${column}, length(${column}), 1) = 'x' then 'y' else 'x' end end`;

export function evidenceContract(newHome: () => LedgerHome): void {
	let home: LedgerHome;
	let ledger: Ledger;
	beforeEach(async () => {
		home = newHome();
		ledger = await home.open();
		await fill(ledger);
	});
	afterEach(() => ledger.close());
	const evidence = () => sure(ledger.people.evidence(anna));

	it('has a message with its ground and its consent, and whether all is as it was written', async () => {
		const found = await evidence();
		expect(found.messages.map(({ message: { key, state } }) => `${key} ${state}`)).toEqual([
			'one delivered',
			'two accepted',
			'three cancelled',
		]);
		expect(found.messages[0]).toMatchObject({ ground, consent });
		expect(found.messages[1]).not.toHaveProperty('consent');
		expect(found.messages[2]).not.toHaveProperty('ground');
		expect(findingsOf(found)).toEqual([]);
		expect(found.verification.rows).toMatchObject({ messages: 3, unsealed: 0 });
		expect(found).not.toHaveProperty('erased');
	});

	it('keeps a ground that many messages share once', async () => {
		const other = { ...ground, sentence: 'Switzerland is open' };
		await send(ledger, 'four', 40, { ground: other, e164: ben });
		await send(ledger, 'five', 41, { ground: { ...other }, e164: ben });
		home.tamper("delete from sms_grounds where content like '%Switzerland%'");
		const found = await sure(ledger.people.evidence(ben));
		expect(found.verification.rows.findings).toMatchObject([{ kind: 'removed', of: 'ground' }]);
	});

	it.each(
		CHANGES.flatMap(([table, where, columns]) =>
			columns.map((column) => [table, column, where] as const),
		),
	)('finds one byte changed in %s.%s', async (table, column, where) => {
		home.tamper(`update ${table} set ${column} = ${other(column)} where ${where}`);
		expect(findingsOf(await evidence())).not.toEqual([]);
	});

	it.each([
		["delete from sms_messages where key = 'one'", 'removed'],
		["delete from sms_events where message_key = 'one' and kind = 'state'", 'removed'],
		["update sms_messages set seal = null where key = 'one'", 'unsealed'],
		["update sms_messages set state = 'claimed', seal = null where key = 'one'", 'changed'],
		["update sms_messages set e164 = '+33600000000' where key = 'one'", 'removed'],
		[`delete from sms_consents where subject = '${anna}' and seq = 2`, 'removed'],
		[`delete from sms_consents where subject = '${anna}'`, 'removed'],
	])('finds %s', async (sql, kind) => {
		home.tamper(sql);
		expect(findingsOf(await evidence())).toContainEqual(expect.objectContaining({ kind }));
	});

	it('finds nothing wrong after all that a message can go through', async () => {
		const options = { run: 'r', leaseMs: 5, now: 50 };
		const later = { e164: ben, ground, campaign: 'Easter' };
		await sure(ledger.messages.hold([{ ...toHold('held', 55), ...later }], { now: 50 }));
		await sure(ledger.messages.release({ limit: 9, now: 60, leaseMs: 5 }));
		await sure(ledger.messages.recoverExpired({ now: 70 }));
		await sure(ledger.messages.release({ limit: 9, now: 80, leaseMs: 5 }));
		const released = { ...toHold('held', 55), ...later, released: true };
		await sure(ledger.messages.claim([released], { ...options, now: 81 }));
		await sure(ledger.messages.markSending(['held'], { ...options, now: 82 }));
		await sure(ledger.messages.recoverExpired({ now: 90 }));
		await sure(
			ledger.messages.reconcile(
				[{ key: 'held', resolution: { kind: 'not_sent', retryable: true }, by: 'Ann' }],
				{ now: 91 },
			),
		);
		// A report that is quicker than the gateway's own answer.
		await sure(
			ledger.messages.claim([{ ...toHold('quick', 0), ...later }], { ...options, now: 92 }),
		);
		await sure(ledger.messages.markSending(['quick'], { ...options, leaseMs: 99, now: 93 }));
		const quick = { gateway: 'sandbox', gatewayMessageId: 'q', status: 'delivered' as const };
		await sure(ledger.messages.report([{ ...quick, at: 94 }], { now: 94 }));
		const outcome = { kind: 'accepted', gateway: 'sandbox', gatewayMessageId: 'q' } as const;
		await sure(
			ledger.messages.record([{ key: 'quick', attempt: 1, outcome }], { run: 'r', now: 95 }),
		);
		// A clock that had run ahead.
		await sure(
			ledger.messages.claim([{ ...toHold('ahead', 0), ...later }], { ...options, now: 9000 }),
		);
		await sure(ledger.messages.recoverExpired({ now: 100 }));
		await sure(ledger.messages.asked(['quick'], { now: 101 }));
		const found = await sure(ledger.people.evidence(ben));
		expect(found.messages.map(({ message: { state } }) => state)).toContain('delivered');
		expect(findingsOf(found)).toEqual([]);
	});

	it('of a person who was erased says what is left, and that it is as it was written', async () => {
		await sure(ledger.people.erase(anna, { now: 50 }));
		const found = await evidence();
		expect(found).toMatchObject({ consents: [], messages: [], events: [], contact: null });
		expect(found.erased?.consents).toMatchObject([{ kind: 'erased', recordedAt: 50 }]);
		expect(found.erased?.messages).toHaveLength(3);
		const [first] = found.erased?.messages ?? [];
		expect(first?.message).not.toHaveProperty('text');
		expect(first).not.toHaveProperty('consent');
		expect(found.erased?.verification).toMatchObject({
			consent: { problems: [] },
			rows: { findings: [] },
		});
		home.tamper("update sms_messages set state = 'refused' where state = 'delivered'");
		const changed = await evidence();
		expect(changed.erased?.verification.rows.findings).toMatchObject([{ kind: 'changed' }]);
	});

	it('calls nothing changed that is from before there were seals', async () => {
		await ledger.close();
		home.tamper('update sms_messages set seal = null, ground = null, consent = null');
		home.tamper(
			"update sms_events set seal = null; update sms_meta set value = '60' where key = 'unsealed_until'",
		);
		ledger = await home.open();
		const found = await evidence();
		expect(findingsOf(found)).toEqual([]);
		expect(found.verification.rows.unsealed).toBeGreaterThan(3);
		await send(ledger, 'new', 70, { e164: ben, ground });
		home.tamper("update sms_messages set seal = null where key = 'new'");
		const bens = await sure(ledger.people.evidence(ben));
		expect(bens.verification.rows.findings).toMatchObject([{ kind: 'unsealed', id: 'new' }]);
	});
}
