import type { Ledger } from '../../../lib/ledger';
import { isErased } from '../../../lib/message';
import { anna, ben, type LedgerHome, message, send, sure, toHold } from '../../support/ledgers';

const options = { run: 'a', leaseMs: 100, now: 60 };

export function peopleContract(newHome: () => LedgerHome): void {
	let ledger: Ledger;
	beforeEach(async () => {
		ledger = await newHome().open();
		await sure(
			ledger.contacts.upsert(
				[
					{ phone: { e164: anna, country: 'FR' }, contact: { firstName: 'Anna' }, tags: ['vip'] },
					{ phone: { e164: ben } },
				],
				{ now: 1 },
			),
		);
		await sure(ledger.contacts.addToList('News', [anna, ben], { now: 1 }));
		const consent = { kind: 'opt_in' as const, status: 'explicit' as const, source: 'form' };
		await sure(
			ledger.consent.record(
				[
					{ ...consent, e164: anna, at: 2 },
					{ ...consent, e164: ben, at: 2 },
				],
				{ now: 2 },
			),
		);
		await send(ledger, 'sent', 10, { text: 'Hello Anna' });
		await sure(ledger.messages.hold([toHold('held', 100)], { now: 20 }));
		await sure(
			ledger.links.create([{ token: 't', url: 'https://example.org', e164: anna }], { now: 9 }),
		);
		await sure(ledger.links.click({ token: 't', at: 15 }, { now: 15 }));
		const reply = {
			e164: anna,
			kind: 'reply' as const,
			at: 30,
			data: { text: 'STOP' },
			dedupe: 'g:1',
		};
		expect(await sure(ledger.events.add([reply, reply], { now: 30 }))).toBe(1);
		expect(await sure(ledger.events.add([reply], { now: 30 }))).toBe(0);
		await sure(
			ledger.events.add(
				[{ e164: anna, kind: 'decision', at: 25, data: { reason: 'outside_hours' } }],
				{ now: 25 },
			),
		);
		await sure(
			ledger.consent.record([{ e164: anna, kind: 'opt_out', scope: 'all', at: 30 }], { now: 31 }),
		);
	});
	afterEach(() => ledger.close());

	it('tells one number’s story in order', async () => {
		const story = await sure(ledger.people.timeline(anna));
		const told = story.map((entry) => {
			switch (entry.kind) {
				case 'consent':
					return `${entry.at} ${entry.consent.kind}`;
				case 'sent':
					return `${entry.at} sent ${entry.message.key}`;
				case 'event':
					return `${entry.at} ${entry.event.kind} ${(entry.event.data as { to?: string }).to ?? ''}`.trim();
			}
		});
		expect(told).toEqual([
			'2 opt_in',
			'10 sent sent',
			'10 state accepted',
			'15 click',
			'20 state held',
			'25 decision',
			'30 opt_out',
			'30 reply',
			'31 state cancelled',
		]);
	});

	it('exports everything about a number, and nothing about another', async () => {
		const exported = await sure(ledger.people.export(anna, { now: 50 }));
		expect(exported).toMatchObject({
			e164: anna,
			exportedAt: '1970-01-01T00:00:00.050Z',
			contact: { contact: { firstName: 'Anna' }, tags: ['vip'], lists: ['News'] },
			standing: { optOut: { scope: 'all', at: 30 } },
			consents: [{ kind: 'opt_in' }, { kind: 'opt_out' }],
			messages: [{ key: 'sent', text: 'Hello Anna' }, { key: 'held' }],
			links: [{ url: 'https://example.org', clicks: 1 }],
		});
		expect(exported.events.map(({ kind }) => kind)).toContain('reply');
		expect(JSON.stringify(exported)).not.toContain(ben);
	});

	describe('after an erasure', () => {
		beforeEach(async () => {
			expect(await sure(ledger.people.erase(anna, { now: 50 }))).toEqual({
				optOutKept: true,
				messages: 2,
				atGateway: [],
			});
		});

		it('nothing is left but the opt-out', async () => {
			const exported = await sure(ledger.people.export(anna, { now: 55 }));
			expect(exported).toMatchObject({
				contact: null,
				consents: [],
				messages: [],
				events: [],
				links: [],
			});
			expect(exported.standing).toEqual({ optOut: { scope: 'all', at: 30 } });
			expect((await sure(ledger.contacts.lists()))[0]?.members).toBe(1);
		});

		it('the person is not texted again, by a new campaign or an old one', async () => {
			const messages = [message('new', { campaign: 'Easter' }), message('sent')];
			expect(await sure(ledger.messages.claim(messages, options))).toMatchObject([
				{ answer: 'opted_out', optOut: { scope: 'all', at: 30 } },
				{ answer: 'already', message: { state: 'accepted' } },
			]);
			expect(
				await sure(
					ledger.messages.hold([toHold('later', 99, { campaign: 'Easter' })], { now: 60 }),
				),
			).toMatchObject([{ answer: 'opted_out' }]);
			expect((await sure(ledger.campaigns.report('Black Friday')))?.states).toEqual({
				accepted: 1,
				cancelled: 1,
			});
		});

		it('what was sent is still found by its key, and counts for a cap', async () => {
			const known = await sure(ledger.messages.get(['sent']));
			expect(known.get('sent')).toMatchObject({ state: 'accepted' });
			expect(isErased(known.get('sent')?.e164 ?? '')).toBe(true);
			const people = await sure(ledger.people.lookUp([anna], { sendsSince: 0 }));
			expect(people.get(anna)?.sends).toEqual([10]);
		});

		it('an imported list does not lift the opt-out, the person does', async () => {
			const again = { e164: anna, status: 'explicit' as const, source: 'list', at: 55 };
			await sure(ledger.consent.record([{ ...again, kind: 'imported' }], { now: 60 }));
			expect((await sure(ledger.people.lookUp([anna], {}))).get(anna)).toHaveProperty('optOut');
			await sure(
				ledger.consent.record([{ ...again, kind: 'opt_in', source: 'START' }], { now: 61 }),
			);
			expect((await sure(ledger.people.lookUp([anna], {}))).get(anna)).not.toHaveProperty('optOut');
			expect(
				await sure(ledger.messages.claim([message('new', { campaign: 'Easter' })], options)),
			).toMatchObject([{ answer: 'claimed' }]);
		});

		it('the chains of the others, and the whole, still verify', async () => {
			expect(await sure(ledger.consent.verify())).toMatchObject({
				problems: [],
				records: 2,
				numbers: 2,
			});
			expect(await sure(ledger.people.erase(anna, { now: 70 }))).toMatchObject({
				optOutKept: true,
			});
			expect(await sure(ledger.consent.verify())).toMatchObject({ problems: [] });
		});
	});

	it('waits with an erasure while a message is on its way', async () => {
		const order = message('order', { e164: ben, purpose: 'transactional', campaign: undefined });
		await sure(ledger.messages.claim([order], options));
		await sure(ledger.messages.markSending(['order'], options));
		expect(await ledger.people.erase(ben, { now: 61 })).toMatchObject({
			ok: false,
			failure: { code: 'message_in_flight' },
		});
		expect((await sure(ledger.people.export(ben, { now: 62 }))).contact).not.toBeNull();
	});

	it('remembers notes of its callers', async () => {
		expect(await sure(ledger.notes.get('store'))).toBeUndefined();
		await sure(ledger.notes.set('store', 'first'));
		await sure(ledger.notes.set('store', 'postgres'));
		expect(await sure(ledger.notes.get('store'))).toBe('postgres');
		expect(await sure(ledger.notes.get('secret'))).toBeUndefined();
	});

	it('gives the notes of one kind, and no others', async () => {
		for (const key of ['eye:b', 'Eye:c', 'eye_', 'eye:a', 'ey', 'x eye:d']) {
			await sure(ledger.notes.set(key, `of ${key}`));
		}
		expect(await sure(ledger.notes.under('eye:'))).toEqual(['of eye:a', 'of eye:b']);
		expect(await sure(ledger.notes.under('none:'))).toEqual([]);
	});
}
