import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Job, makeJob, makeScheduledJob, toHold } from '../../lib/campaign';
import { decide } from '../../lib/compliance';
import {
	contentDigest,
	type Item,
	payloadOf,
	readRecipient,
	sealOf,
	withCheck,
} from '../../lib/item';
import type { Ledger } from '../../lib/ledger';
import type { Purpose } from '../../lib/message';
import { sqliteHome, sure } from '../support/ledgers';
import { Clock, FakeGateway, numbers, run, START } from './sending/simulation';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const mac = (text: string) => createHmac('sha256', 'secret').update(text).digest('base64url');
const settings = {
	gateway: { capabilities: { reachesPhones: true } } as never,
	senderName: '36180',
	senders: {},
	mac,
	now: START,
};

/** An item as Check hands it on with a deadline (epoch ms). */
function checked(
	e164: string,
	deadline: number | undefined,
	purpose: Purpose = 'marketing',
	now = START,
): Item {
	const item = {
		phone: { e164, country: 'FR', callingCode: '33', timeZones: ['Europe/Paris'] },
		contact: { consent: { status: 'explicit' } },
		sms: { campaign: 'autumn', purpose, text: 'Hello. STOP to 36180', segments: 1, credits: 1 },
	};
	const recipient = readRecipient(item);
	if (!recipient) throw new Error('no recipient');
	const done = withCheck(item, decide(recipient, { purpose, deadline }, now), false);
	const seal = sealOf(done, { hours: 'country', content: contentDigest(done) }, mac);
	return { ...done, check: { ...done.check, seal } };
}

const jobOf = (item: Item, place = 0): Job => {
	const job = makeJob({ item, place, messageKey: `order ${place}` }, settings);
	if (!job.ok) throw new Error(job.failure.reason);
	return job.value;
};
const scheduled = (item: Item, time: number | undefined, now = START) =>
	makeScheduledJob(
		{ item, place: 0, messageKey: 'order' },
		{ ...settings, time, now, atGateway: false },
	);

const [zoe = ''] = numbers(1);

describe('a deadline in a run', () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'deadline-'));
	let ledger: Ledger;
	beforeEach(async () => {
		ledger = await sqliteHome(mkdtempSync(path.join(folder, 'one-'))).open();
	});
	afterEach(() => ledger.close());
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	it.each(['marketing', 'birthday', 'transactional'] as const)(
		'ends it: %s messages that are left are not sent, and do not wait for more',
		async (purpose) => {
			const clock = new Clock();
			const world = { clock, ledger, gateway: new FakeGateway(clock) };
			const deadline = START + 5 * SECOND;
			const jobs = numbers(20).map((e164, place) => jobOf(checked(e164, deadline, purpose), place));
			const { deliveries } = await run(world, jobs, { messagesPerSecond: 2 });
			expect(world.gateway.taken.length).toBeGreaterThan(5);
			for (const { at } of world.gateway.taken) expect(at).toBeLessThan(deadline);
			const said = deliveries.map(({ status, reason }) => `${status} ${reason}`.trim());
			expect(new Set(said)).toEqual(new Set(['accepted', 'skipped too_late']));
			const stored = await sure(ledger.messages.page({}, { limit: 100 }));
			expect(stored.items.some(({ state }) => state === 'held')).toBe(false);
		},
	);

	it('that leaves time after the hours closed has the rest wait, and keeps it', async () => {
		const evening = Date.parse('2026-11-24T20:49:57Z');
		const clock = new Clock();
		clock.now = evening;
		const world = { clock, ledger, gateway: new FakeGateway(clock) };
		const deadline = Date.parse('2026-11-25T07:30:00Z');
		const jobs = numbers(20).map((e164, place) =>
			jobOf(checked(e164, deadline, 'marketing', evening), place),
		);
		const { deliveries } = await run(world, jobs, { messagesPerSecond: 2 });
		expect(new Set(deliveries.map(({ status }) => status))).toEqual(new Set(['accepted', 'held']));
		const [released] = await sure(
			ledger.messages.release({ limit: 1, now: deadline - HOUR / 4, leaseMs: HOUR }),
		);
		expect(released).toMatchObject({
			message: { sendAt: Date.parse('2026-11-25T07:00:00Z'), sendBefore: deadline },
			payload: { check: { deadline: new Date(deadline).toISOString() } },
		});
	});
});

describe('a deadline of a message that waits', () => {
	it.each([
		['ends its window', START + 3 * HOUR, START + HOUR, START + 3 * HOUR],
		['is later than its hours', START + 20 * HOUR, START + HOUR, Date.parse('2026-11-24T20:50Z')],
	])('%s', (_, deadline, time, sendBefore) => {
		const job = scheduled(checked(zoe, deadline), time);
		expect(job).toMatchObject({ ok: true, value: { sendAt: time, closesAt: sendBefore } });
		if (!job.ok) return;
		expect(job.value.mayLeave(sendBefore - 1).ok).toBe(true);
		expect(job.value.mayLeave(sendBefore)).toMatchObject({ failure: { reason: 'too_late' } });
		expect(toHold(job.value)).toMatchObject({
			sendBefore,
			payload: { check: { deadline: new Date(deadline).toISOString() } },
		});
	});

	it.each([
		['at the time that is asked for', START + HOUR, START + HOUR],
		['before it', START + HOUR, START + 2 * HOUR],
		['before the hours open then', START + 20 * HOUR, START + 14 * HOUR],
	])('%s is too early for it', (_, deadline, time) => {
		expect(scheduled(checked(zoe, deadline), time)).toMatchObject({
			ok: false,
			failure: { reason: 'too_late' },
		});
	});

	it('binds a transactional one as well', () => {
		const item = checked(zoe, START + HOUR, 'transactional');
		expect(scheduled(item, START + 2 * HOUR)).toMatchObject({ failure: { reason: 'too_late' } });
		expect(scheduled(item, START + HOUR / 2)).toMatchObject({ value: { closesAt: START + HOUR } });
	});

	it('is all that stays of the check', () => {
		const item = checked(zoe, START + HOUR);
		expect(payloadOf(item)['check']).toEqual({ deadline: new Date(START + HOUR).toISOString() });
		expect(payloadOf(checked(zoe, undefined))).not.toHaveProperty('check');
	});
});

describe('a deadline in an item', () => {
	it('is sealed: a later one does not count', () => {
		const item = checked(zoe, START + HOUR);
		const later = new Date(START + 5 * HOUR).toISOString();
		const altered = { ...item, check: { ...(item['check'] as object), deadline: later } };
		expect(jobOf(altered).mayLeave(START)).toMatchObject({ failure: { reason: 'not_checked' } });
	});

	it('narrows a transactional message even where no check was made for it', () => {
		const item = checked(zoe, START + HOUR, 'transactional');
		const bare = { ...item, check: { deadline: new Date(START + HOUR).toISOString() } };
		expect(jobOf(bare).mayLeave(START).ok).toBe(true);
		expect(jobOf(bare).mayLeave(START + HOUR)).toMatchObject({ failure: { reason: 'too_late' } });
	});
});
