import type { Ledger } from '../../../lib/ledger';
import { CHAIN_START, hashOf } from '../../../lib/ledger/consent/chain';
import { EMPTY_SEAL, reseal } from '../../../lib/ledger/consent/seal';
import type { E164 } from '../../../lib/phone';
import { type LedgerHome, send, sure } from '../../support/ledgers';

const utc = (text: string): number => Date.parse(`${text}Z`);
const NOON = utc('2026-11-24T12:00:00');
const october = utc('2026-10-03T09:41:07');

interface Old {
	readonly kind: 'opt_in' | 'opt_out';
	readonly at?: number;
	readonly proof?: string;
}

/** What the first version had on record of one number, and what it made of it. */
interface OldNumber {
	readonly e164: E164;
	readonly records: readonly Old[];
	readonly blocked: 0 | 2;
}

const number = (n: number): E164 => `+3361234560${n}` as E164;
const now: Old = { kind: 'opt_in' };
const backdated: Old = { kind: 'opt_out', at: october };

/** Writes records and standings as the first version did, and takes away what came after it. */
function makeOld(home: LedgerHome, numbers: readonly OldNumber[]): void {
	const hashes: string[] = [];
	const inserts = numbers.flatMap(({ e164, records, blocked }) => {
		let head = CHAIN_START;
		const rows = records.map(({ kind, at, proof = '' }, i) => {
			const recorded_at = NOON + i * 1000;
			const fields = {
				subject: e164,
				seq: i + 1,
				kind,
				status: kind === 'opt_in' ? 'explicit' : '',
				scope: kind === 'opt_out' ? 'all' : '',
				source: 'form',
				proof,
				at: at ?? recorded_at,
				recorded_at,
				previous_hash: head,
			};
			head = hashOf({ ...fields, campaign: null, day: null });
			hashes.push(head);
			return insert('sms_consents', { ...fields, hash: head });
		});
		const latest = (kind: Old['kind']) =>
			Math.max(...records.map((one, i) => (one.kind === kind ? (one.at ?? NOON + i * 1000) : 0)));
		const state = {
			subject: e164,
			seq: records.length,
			head,
			proven_opt_in_at: latest('opt_in'),
			opt_out_all_at: latest('opt_out'),
			blocked,
			consent_kind: 'opt_in',
			consent_status: 'explicit',
			consent_scope: '',
			consent_source: 'form',
			consent_proof: '',
			consent_at: latest('opt_in'),
		};
		return [...rows, insert('sms_consent_states', state)];
	});
	home.tamper(
		[
			...inserts,
			`update sms_meta set value = '${reseal(EMPTY_SEAL, hashes)}' where key = 'consent_seal'`,
			...WITHOUT_INBOX,
			'drop index sms_messages_scheduled',
			'alter table sms_consents drop column day',
			'alter table sms_consent_states drop column opt_out_all_until',
			'alter table sms_consent_states drop column opt_out_marketing_until',
			'alter table sms_consent_states rename column proven_opt_in_at to opt_in_at',
			`update sms_meta set value = '1' where key = 'schema'`,
		].join(';\n'),
	);
}

/** Takes away what the third version brought, and every one since. */
export const WITHOUT_INBOX: readonly string[] = [
	'drop table sms_runs',
	'drop table sms_run_messages',
	'drop table sms_grounds',
	...['ground', 'consent', 'seal'].map(
		(column) => `alter table sms_messages drop column ${column}`,
	),
	'alter table sms_events drop column seal',
	'drop index sms_links_by_message',
	'drop index sms_messages_in_campaign',
	'alter table sms_messages drop column country',
	'alter table sms_messages drop column delivered_at',
	'drop index sms_links_once',
	...['identity', 'last_click_at', 'previews', 'last_preview_at'].map(
		(column) => `alter table sms_links drop column ${column}`,
	),
	'drop table sms_birthdays',
	'drop table sms_birthday_people',
	'drop table sms_birthday_watches',
	'drop index sms_messages_own_key',
	'drop index sms_messages_reference',
	...['revision', 'reference', 'own_key'].map(
		(column) => `alter table sms_messages drop column ${column}`,
	),
	'drop index sms_messages_to_ask',
	'alter table sms_messages drop column asked_at',
	'alter table sms_messages drop column heeds_every_stop',
	'drop table sms_parts',
	'drop index sms_events_to_give',
	'drop index sms_events_replies',
	...['account', 'output', 'given_until', 'given_to', 'confirmed_at', 'answer'].map(
		(column) => `alter table sms_events drop column ${column}`,
	),
	...['all_at', 'all_until', 'all_by', 'marketing_at', 'marketing_until'].map(
		(column) => `alter table sms_consent_states drop column kept_${column}`,
	),
];

const insert = (table: string, row: Readonly<Record<string, string | number>>): string =>
	`insert into ${table} (${Object.keys(row).join(', ')}) values (${Object.values(row)
		.map((value) => (typeof value === 'number' ? value : `'${value}'`))
		.join(', ')})`;

/** A ledger of the first version, opened by this one. */
export function upgradeContract(newHome: () => LedgerHome): void {
	let home: LedgerHome;
	let ledger: Ledger;
	beforeEach(async () => {
		home = newHome();
		await (await home.open()).close();
	});
	afterEach(() => ledger.close());

	const open = async (...numbers: OldNumber[]) => {
		makeOld(home, numbers);
		ledger = await home.open();
	};
	const optedOut = async (e164: E164) =>
		(await sure(ledger.people.lookUp([e164], {}))).get(e164)?.optOut !== undefined;

	it('has every standing derived anew by the stricter rule, and every record as it was', async () => {
		await open(
			{ e164: number(1), records: [now, backdated], blocked: 0 },
			{ e164: number(2), records: [backdated, now], blocked: 0 },
			{
				e164: number(3),
				records: [{ kind: 'opt_in', at: NOON - 60_001, proof: 'entry 4711' }, backdated],
				blocked: 0,
			},
			{
				e164: number(4),
				records: [{ kind: 'opt_out', at: utc('2026-11-24T00:00:00') }, now],
				blocked: 0,
			},
		);
		expect(await Promise.all([1, 2, 3, 4].map((n) => optedOut(number(n))))).toEqual([
			true,
			false,
			false,
			true,
		]);
		expect(await sure(ledger.consent.verify())).toMatchObject({
			records: 8,
			numbers: 4,
			problems: [],
		});
		expect(await sure(ledger.consent.history(number(1)))).toMatchObject([
			{ kind: 'opt_in', at: NOON },
			{ kind: 'opt_out', at: october },
		]);
	});

	it('goes on with its chains', async () => {
		await open({ e164: number(1), records: [now, backdated], blocked: 0 });
		const yes = { e164: number(1), kind: 'opt_in', status: 'explicit' } as const;
		await sure(ledger.consent.record([yes], { now: NOON + 5000 }));
		expect(await optedOut(number(1))).toBe(false);
		// The statement is on record already, word for word, and was answered since.
		const again = { e164: number(1), kind: 'opt_out', scope: 'all', source: 'form', at: october };
		const list = [{ ...again, day: '2026-10-03' } as const];
		expect(await sure(ledger.consent.record(list as never, { now: NOON + 6000 }))).toMatchObject({
			recorded: 0,
		});
		await ledger.close();
		ledger = await home.open();
		expect(await sure(ledger.consent.verify())).toMatchObject({ records: 3, problems: [] });
	});

	it('has the birthdays of before, and greets each once', async () => {
		const before = await home.open();
		const phone = { e164: number(1), country: 'FR', timeZones: ['Europe/Paris'] };
		const people = [{ phone, contact: { birthday: '1991-03-10' } }] as const;
		await sure(before.contacts.upsert(people, { now: NOON }));
		await before.close();
		await open();
		const found = await sure(ledger.birthdays.near({ days: ['03-10'] }, { limit: 10 }));
		expect(found.items).toMatchObject([{ phone, contact: { birthday: '1991-03-10' } }]);
		const keys = [{ e164: number(1), year: 2027 }];
		const options = { trigger: 'w:n', now: NOON, leaseMs: 60_000 };
		expect(await sure(ledger.birthdays.take(keys, options))).toHaveLength(1);
		expect(await sure(ledger.birthdays.take(keys, options))).toEqual([]);
	});

	it('frees nobody whose opt-out was removed by hand, and still finds that', async () => {
		makeOld(home, [{ e164: number(1), records: [now, backdated], blocked: 2 }]);
		home.tamper(`delete from sms_consents where kind = 'opt_out'`);
		ledger = await home.open();
		expect(await optedOut(number(1))).toBe(true);
		expect((await sure(ledger.consent.verify())).problems).toContainEqual({
			subject: number(1),
			seq: 2,
			kind: 'removed',
		});
	});
}

/** A ledger of the version before texts were taken in. */
export function upgradeInboxContract(newHome: () => LedgerHome): void {
	it('knows afterwards whose opt-out came by a reply of their own, and whose did not', async () => {
		const home = newHome();
		const before = await home.open();
		const yes = { kind: 'opt_in', status: 'explicit', source: 'form', at: october } as const;
		const no = { kind: 'opt_out', scope: 'all' } as const;
		const people = [1, 2, 3, 4].map(number);
		const sources = ['reply', 'list', 'refusal of sandbox', 'reply'];
		await sure(
			before.consent.record(
				people.flatMap((e164, i) => [
					{ ...yes, e164 },
					{ ...no, e164, source: sources[i], at: NOON - 60_000 },
				]),
				{ now: NOON },
			),
		);
		const list = { ...no, e164: number(4), source: 'list', scope: 'marketing' as const };
		await sure(before.consent.record([list], { now: NOON }));
		await send(before, 'k', NOON, { e164: number(5) });
		const { seal } = await sure(before.consent.verify());
		await before.close();
		home.tamper(
			[...WITHOUT_INBOX, `update sms_meta set value = '2' where key = 'schema'`].join(';\n'),
		);

		const ledger = await home.open();
		expect(await sure(ledger.consent.verify())).toMatchObject({ problems: [], seal });
		expect((await sure(ledger.messages.get(['k']))).get('k')).toMatchObject({ state: 'accepted' });
		const outputs = ['reply', 'optOut', 'optIn', 'deliveryReport', 'linkClick'] as const;
		const asked = { outputs, limit: 100, leaseMs: 1000, node: 'n', now: NOON };
		expect(await sure(ledger.inbox.giveOut(asked))).toEqual([]);
		const start = (e164: E164) => ({
			...{ kind: 'reply' as const, gateway: 'sandbox', gatewayMessageId: '', from: e164, e164 },
			...{ to: '', text: 'START', at: NOON + 60_000 },
		});
		const now = NOON + 60_000;
		const understand = () => ({ outcome: 'optIn' as const });
		await sure(ledger.inbox.takeIn(people.map(start), { now, understand }));
		const standings = await sure(ledger.people.lookUp(people, {}));
		expect(people.map((e164) => standings.get(e164)?.optOut?.scope)).toEqual([
			undefined,
			'all',
			'all',
			'marketing',
		]);
		expect((await sure(ledger.consent.verify())).problems).toEqual([]);
		await ledger.close();
	});
}
