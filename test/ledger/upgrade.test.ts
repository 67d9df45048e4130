import { chmodSync, copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Ledger, PostgresSettings } from '../../lib/ledger';
import type { E164 } from '../../lib/phone';
import { describeStores, type LedgerHome, message, send, sure } from '../support/ledgers';
import told from './version-0.1/told.json';

/**
 * A ledger that the code of version 0.1 wrote, byte by byte, in both stores; `version-0.1/README.md` says
 * what is in it. `told` is what that code itself answered of it.
 */
const from = (version: string, name: string) => path.join(__dirname, version, name);
const NOW = Date.parse('2026-11-20T10:00:00Z');
const numbers = Object.keys(told.histories) as E164[];
const anna = '+33612345678' as E164;
const ben = '+41791234567' as E164;
const carla = '+5511961234567' as E164;
const dora = '+4915112345678' as E164;
const emil = '+447400123456' as E164;
const erased = '+33698765432' as E164;
const run = { run: 'new', leaseMs: 60_000, now: NOW };

function putOld(home: LedgerHome, version = 'version-0.1'): void {
	if ('folder' in home.settings) {
		const file = path.join(String(home.settings.folder), 'sms-ledger.sqlite');
		copyFileSync(from(version, 'ledger.sqlite'), file);
		chmodSync(file, 0o600);
		return;
	}
	const { user } = home.settings as PostgresSettings;
	home.tamper(`set role "${user}"; ${readFileSync(from(version, 'ledger.sql'), 'utf8')}`);
}

/** Keyed hashes differ from ledger to ledger. */
const plain = (value: unknown): unknown =>
	JSON.parse(JSON.stringify(value).replaceAll(/erased:[0-9a-f]{64}/g, 'erased'));

describeStores('a ledger written by version 0.1', (newHome) => {
	let home: LedgerHome;
	let ledger: Ledger;
	beforeEach(async () => {
		home = newHome();
		putOld(home);
		ledger = await home.open();
	});
	afterEach(() => ledger.close());

	const eachNumber = async (ask: (e164: E164) => Promise<unknown>) =>
		plain(
			Object.fromEntries(
				await Promise.all(numbers.map(async (e164) => [e164, await ask(e164)] as const)),
			),
		);

	it('keeps every contact, list and campaign', async () => {
		const contacts = await sure(ledger.contacts.get(numbers));
		// One that had no zones is given those of its number when it is read.
		expect(plain(Object.fromEntries(contacts))).toMatchObject(told.contacts);
		expect(await sure(ledger.contacts.lists())).toEqual(told.lists);
		expect(await sure(ledger.campaigns.all())).toMatchObject(told.campaigns);
	});

	it('keeps every message in its state', async () => {
		const { items } = await sure(ledger.messages.page({}, { limit: 100 }));
		expect(plain(items)).toMatchObject(told.messages.items);
	});

	it('keeps every record of consent under its hash, and finds none that was changed', async () => {
		expect(await eachNumber((e164) => sure(ledger.consent.history(e164)))).toEqual(told.histories);
		expect(await sure(ledger.consent.verify())).toMatchObject({ records: 8, problems: [] });
	});

	it('tells everybody’s story as before', async () => {
		expect(await eachNumber((e164) => sure(ledger.people.timeline(e164)))).toMatchObject(
			told.timelines,
		);
	});

	it('reports the same of its campaigns', async () => {
		for (const [name, report] of Object.entries(told.reports)) {
			expect(await sure(ledger.campaigns.report(name))).toMatchObject(report);
		}
	});

	it.each([
		['who said STOP to a text', emil, 'opted_out'],
		['who is out of marketing by a list', ben, 'opted_out'],
		['who was erased after a STOP', erased, 'opted_out'],
		['who never refused', dora, 'claimed'],
	] as const)('answers for a new campaign to somebody %s', async (_, e164, answer) => {
		const answers = await sure(
			ledger.messages.claim([message('new', { e164, campaign: 'New' })], run),
		);
		expect(answers).toMatchObject([{ answer }]);
	});

	it.each([
		'sent-anna',
		'doubt',
		'refused',
		'under-way',
		'claimed',
		'held',
		'scheduled',
		'reminder',
	])('sends nothing twice: %s is known', async (key) => {
		const answers = await sure(
			ledger.messages.claim([message(key, { campaign: 'Other' })], {
				...run,
				now: Date.parse('2026-11-20T09:00:11Z'),
			}),
		);
		expect(answers).toMatchObject([{ answer: 'already' }]);
	});

	it('lets what may be tried again be sent, once', async () => {
		const again = message('again', { e164: carla, campaign: 'Spring', step: 'again' });
		expect(await sure(ledger.messages.claim([again], run))).toMatchObject([{ answer: 'claimed' }]);
		expect(await sure(ledger.messages.markSending(['again'], run))).toMatchObject([
			{ answer: 'sending', attempt: 2 },
		]);
	});

	it('takes up what its last run left, and gives out what waits once its time has come', async () => {
		await sure(ledger.messages.recoverExpired({ now: NOW }));
		const states = await sure(ledger.messages.get(['under-way', 'claimed']));
		expect(states.get('under-way')?.state).toBe('unknown');

		const released = await sure(
			ledger.messages.release({ limit: 10, leaseMs: 60_000, now: NOW + 2 * 86_400_000 }),
		);
		expect(released.map(({ message: { key } }) => key).toSorted()).toEqual(['held', 'reminder']);
	});

	it('leads the links of its texts on', async () => {
		const click = await sure(ledger.links.click({ token: 'k3Xq9', at: NOW }, { now: NOW }));
		expect(click).toMatchObject({ url: 'https://shop.example/offer' });
		expect(await sure(ledger.people.timeline(anna))).toEqual(
			expect.arrayContaining([expect.objectContaining({ kind: 'event', at: NOW })]),
		);
	});
});

describeStores('a ledger whose seals covered less', (newHome) => {
	let home: LedgerHome;
	let ledger: Ledger;
	beforeEach(async () => {
		home = newHome();
		putOld(home, 'version-0.1-sealed');
		ledger = await home.open();
	});
	afterEach(() => ledger.close());

	const findings = async () => {
		const { verification } = await sure(ledger.people.evidence(anna));
		return verification.rows.findings;
	};
	const changed = (key: string) => ({ kind: 'changed', of: 'message', id: key });

	it('is not said to have been changed', async () => {
		expect(await findings()).toEqual([]);
	});

	it('still tells what was changed since', async () => {
		home.tamper("update sms_messages set text = 'Another text' where key = 'one'");
		expect(await findings()).toEqual([changed('one')]);
	});

	it('seals a message whole once it changes', async () => {
		await sure(
			ledger.messages.cancel(
				{ keys: ['three'] },
				{ now: Date.parse('2026-11-28'), reason: 'cancelled' },
			),
		);
		expect(await findings()).toEqual([]);
		home.tamper("update sms_messages set revision = 7 where key = 'three'");
		expect(await findings()).toEqual([changed('three')]);
	});

	it('takes no earlier seal for a message that was written later', async () => {
		await send(ledger, 'later', Date.parse('2026-11-28'));
		home.tamper("update sms_messages set own_key = 'another' where key = 'later'");
		expect(await findings()).toEqual([changed('later')]);
	});
});
