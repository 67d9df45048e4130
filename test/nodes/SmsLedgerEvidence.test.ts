import { createHash } from 'node:crypto';
import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';
import { newUserFolder, openBeside, person, tamper, use, zoe } from '../support/smsLedger';
import { message, send, sure } from '../support/ledgers';
import type { E164 } from '../../lib/phone';
import type { Ground } from '../../lib/message';

const getEvidence = use('contact', 'getEvidence');
const e164 = zoe as E164;
const SAID = Date.UTC(2026, 10, 27, 15, 0);

const ground: Ground = {
	sentence: 'France is open until 20:00 local time (law: art. L34-5)',
	rule: { id: 'FR', basis: 'law', citation: 'art. L34-5 <CPCE>' },
	jurisdictions: ['FR'],
	assumptions: ['The number is of mainland France'],
	answeredFor: [],
};

let folder = '';
beforeEach(async () => {
	folder = newUserFolder();
	const ledger = await openBeside(folder);
	const yes = { kind: 'opt_in', status: 'explicit', source: 'web form', scope: 'offers by SMS' };
	await sure(
		ledger.consent.record([{ ...yes, e164, at: SAID - 9e9, proof: 'entry 4711' } as never], {
			now: SAID - 9e9,
		}),
	);
	await send(ledger, 'first', SAID - 1000, {
		e164,
		ground,
		text: 'Sale! <b>Hi</b> Zoé. STOP to 36180',
		consent: { status: 'explicit', source: 'CRM' },
	});
	await sure(
		ledger.messages.hold(
			[
				{
					...message('waits', { e164 }),
					sendAt: SAID + 9e6,
					payload: {},
					reason: 'outside_hours',
					detail: '',
				},
			],
			{ now: SAID - 500 },
		),
	);
	// On its way in the moment the person writes.
	await send(ledger, 'second', SAID + 100, { e164, ground, campaign: 'Easter' });
	await sure(
		ledger.events.add([{ e164, kind: 'reply', at: SAID, data: { text: 'STOP' } }], {
			now: SAID + 400,
		}),
	);
	const stop = { e164, kind: 'opt_out', scope: 'all', source: 'reply', proof: 'STOP' } as const;
	await sure(ledger.consent.record([{ ...stop, at: SAID }], { now: SAID + 400 }));
	await ledger.close();
});

async function evidence() {
	const run = await getEvidence({ phoneNumber: zoe }, { items: [{ from: 'a complaint' }] });
	const [item] = run.items[0] ?? [];
	return { ...item!, hints: run.hints };
}

const fileOf = (binary: unknown, name: string): string => {
	const files = z.record(z.string(), z.object({ data: z.string() })).parse(binary);
	return Buffer.from(files[name]?.data ?? '', 'base64').toString('utf8');
};

describe('Contact: Get Evidence', () => {
	it('tells it all in a sentence, and how fast the STOP was honoured', async () => {
		const { json } = await evidence();
		expect(json['sentence']).toBe(
			'2 consent records, 2 messages sent, 1 reply, 0 clicks. Opted out once; no message left after it was on record. Must not be texted. All of it is as it was written.',
		);
		expect(json['optOuts']).toEqual([
			expect.objectContaining({
				said: '2026-11-27T15:00:00.000Z',
				recordedAfterMs: 400,
				lastMessageAfterMs: 100,
				leftAfterRecord: [],
				leftBeforeRecord: ['second'],
				cancelled: ['waits'],
				liftedAt: null,
				proof: 'STOP',
			}),
		]);
	});

	it('has every message with its text and the rule that allowed it', async () => {
		const { json } = await evidence();
		expect(json['messages']).toMatchObject([
			{
				messageId: 'first',
				campaign: 'Black Friday',
				text: 'Sale! <b>Hi</b> Zoé. STOP to 36180',
				allowedBy: ground,
				consentTold: { status: 'explicit', source: 'CRM' },
				life: [{ data: { to: 'accepted' } }],
			},
			{ messageId: 'waits', state: 'cancelled', sentAt: null, allowedBy: null },
			{ messageId: 'second', campaign: 'Easter' },
		]);
	});

	it('gives the same as a file whose SHA-256 it names', async () => {
		const { json, binary } = await evidence();
		const file = fileOf(binary, 'evidence');
		expect(createHash('sha256').update(file).digest('hex')).toBe(json['sha256']);
		const pack = JSON.parse(file) as IDataObject;
		expect(pack['messages']).toEqual(json['messages']);
		expect(fileOf(binary, 'report')).toContain(String(json['sha256']));
	});

	it('is a page on which everything that was told is escaped', async () => {
		const { binary } = await evidence();
		const html = fileOf(binary, 'report');
		expect(html).toContain('Sale! &lt;b&gt;Hi&lt;/b&gt; Zoé');
		expect(html).not.toContain('<b>Hi');
		expect(html).toContain('art. L34-5 &lt;CPCE&gt;');
		expect(html).toContain(
			'On record after 0.4 seconds; no message left after that; 1 message was on the way before it was on record; the last message left 0.1 seconds after the person said so; 1 waiting message was cancelled.',
		);
		expect(html).toContain('All hashes and seals fit.');
	});

	it('says in the first place that something was changed by hand', async () => {
		tamper(folder, "update sms_messages set text = 'Sale!' where key = 'first'");
		const { json, binary, hints } = await evidence();
		expect(json).toMatchObject({ intact: false });
		expect(json['sentence']).toContain('Message first is not as it was written');
		expect(fileOf(binary, 'report')).toContain('Changed by hand.');
		expect(hints).toEqual([expect.stringContaining('Changed by hand')]);
	});

	it('does not call a message sent that the gateway refused', async () => {
		folder = newUserFolder();
		const ledger = await openBeside(folder);
		const lease = { run: 'r', leaseMs: 60_000, now: SAID + 2000 };
		await sure(ledger.messages.claim([message('refused', { e164 })], lease));
		await sure(ledger.messages.markSending(['refused'], lease));
		const outcome = { kind: 'refused', reason: 'invalid_recipient', detail: '', retryable: false };
		await sure(ledger.messages.record([{ key: 'refused', attempt: 1, outcome } as never], lease));
		await ledger.close();
		const { json, binary } = await evidence();
		expect(json['sentence']).toContain(', 0 messages sent,');
		expect(fileOf(binary, 'report')).toContain('Never; the gateway was asked');
	});

	it('has clicks under seal, and says that links are not', async () => {
		const ledger = await openBeside(folder);
		const link = { token: 'Bcd3FgH7', url: 'https://shop.example/a', e164, campaign: 'Easter' };
		await sure(ledger.links.create([{ ...link, key: 'second' }], { now: SAID }));
		await sure(ledger.links.click({ token: link.token, at: SAID + 9000 }, { now: SAID + 9000 }));
		await ledger.close();
		tamper(folder, "update sms_links set url = 'https://shop.example/b'");
		const { json, binary } = await evidence();
		expect(json).toMatchObject({
			intact: true,
			clicks: [{ data: { url: 'https://shop.example/a' } }],
			links: [{ url: 'https://shop.example/b', openings: 1 }],
		});
		expect(fileOf(binary, 'report')).toContain('links are not sealed');
		tamper(folder, "update sms_events set data = replace(data, '/a', '/b') where kind = 'click'");
		const after = await evidence();
		expect(after.json).toMatchObject({ intact: false });
	});

	it('of a person who was erased says so, and what is left', async () => {
		await use('contact', 'delete')({ phoneNumber: zoe }, { items: [person()] });
		const { json, binary } = await evidence();
		expect(json).toMatchObject({
			messages: [],
			consents: [],
			standing: { optOut: { scope: 'all' } },
		});
		expect(json['sentence']).toBe(
			'0 consent records, 0 messages sent, 0 replies, 0 clicks. Erased: what was on record before is gone. Must not be texted. All of it is as it was written.',
		);
		const html = fileOf(binary, 'report');
		expect(html).not.toContain('No opt-out');
		expect(html).toContain('This person was erased');
		expect(html).toContain('3 messages as counts without a text');
		expect(html).not.toContain('Sale!');
	});

	it('of a number that nobody ever texted says that there is nothing', async () => {
		const run = await getEvidence({ phoneNumber: '+33698765432' }, { items: [{}] });
		expect(run.outputs[0]?.[0]).toMatchObject({
			sentence:
				'0 consent records, 0 messages sent, 0 replies, 0 clicks. No opt-out is on record. No opt-out stands. Nothing is on record of this number.',
			intact: true,
		});
	});
});
