import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { Ledger } from '../../lib/ledger';
import type { E164 } from '../../lib/phone';
import { CheckConsentQuietHours } from '../../nodes/CheckConsentQuietHours/CheckConsentQuietHours.node';
import { ScheduledSmsTrigger } from '../../nodes/ScheduledSmsTrigger/ScheduledSmsTrigger.node';
import { SendSms } from '../../nodes/SendSms/SendSms.node';
import { systemClock } from '../../sandbox/clock.mts';
import { openSandbox, type TestSandbox } from '../sandbox/testSandbox';
import { sure } from '../support/ledgers';
import { runNode } from '../support/runNode';
import { newUserFolder, openBeside, person } from '../support/smsLedger';
import { standClockAt } from '../support/standClockAt';
import { startTrigger } from '../support/startTrigger';

// A Wednesday noon, of no holiday.
const NOON = Date.parse('2026-06-03T12:00:00+02:00');
const MINUTE = 60_000;
/** A look at which the run that died counts as dead. */
const LOOK = NOON + MINUTE;
const PEOPLE = Array.from({ length: 6 }, (_, n) => `+33612000${100 + n}` as E164);

let sandbox: TestSandbox;
let folder = '';
let ledger: Ledger;
beforeEach(async () => {
	standClockAt(NOON);
	folder = newUserFolder();
	sandbox = await openSandbox({ clock: systemClock, idempotency: false });
	ledger = await openBeside(folder);
});
afterEach(async () => {
	jest.useRealTimers();
	await ledger.close();
	await sandbox.close();
});

const messageTo = (e164: E164): IDataObject =>
	person(e164, {
		contact: { consent: { status: 'explicit' } },
		sms: {
			campaign: 'autumn',
			purpose: 'marketing',
			text: 'Hello. STOP to 36180',
			segments: 1,
			credits: 1,
		},
	});

const check = async (items: readonly IDataObject[], options: INodeParameters = {}) =>
	(await runNode(new CheckConsentQuietHours(), { items, parameters: { options } })).outputs;

let executions = 0;
const send = async (items: readonly IDataObject[], options: INodeParameters = {}) =>
	await runNode(new SendSms(), {
		items,
		executionId: `execution-${(executions += 1)}`,
		parameters: { operation: 'send', options },
		credentials: {
			smsGatewayApi: {
				gateway: 'sandbox',
				sandboxUrl: sandbox.url,
				sandboxApiKey: 'sandbox-key',
				senderName: '36180',
			},
		},
	});

const textsOf = (e164: E164) => sandbox.tally().byNumber.get(e164)?.sent ?? 0;
const noted = (): unknown[] => {
	const database = new DatabaseSync(path.join(folder, 'sms-campaign.sqlite'));
	const rows = database.prepare('select key from sms_run_messages union select run from sms_runs');
	const all = rows.all();
	database.close();
	return all;
};

/**
 * Has n8n die over a campaign once two people have their text: from then on the ledger is as it stood on the disk
 * at that moment. What the run sends afterwards goes to a gateway of its own.
 *
 * @returns who had got the text
 */
async function crash(
	options: INodeParameters = {},
	checking: INodeParameters = {},
): Promise<ReadonlySet<E164>> {
	const [now = []] = await check(PEOPLE.map(messageTo), checking);
	expect(now).toHaveLength(PEOPLE.length);
	const pace = { messagesPerSecond: 2, concurrentRequests: 1, resumeAfterCrash: true };
	const running = send(now, { ...pace, ...options });
	while (sandbox.tally().total.sent < 2) await sleep(5);
	const old = path.join(folder, 'sms-campaign.sqlite');
	const next = newUserFolder();
	mkdirSync(next, { recursive: true });
	const database = new DatabaseSync(old);
	database.exec(`vacuum into '${path.join(next, 'sms-campaign.sqlite')}'`);
	database.close();
	const sent = PEOPLE.filter((e164) => textsOf(e164) > 0);
	await running;
	await ledger.close();
	await sandbox.close();
	folder = next;
	ledger = await openBeside(folder);
	sandbox = await openSandbox({ clock: systemClock, idempotency: false });
	return new Set(sent);
}

/** What the trigger gives out at a look, by hand. */
async function lookAt(at: number): Promise<IDataObject[]> {
	standClockAt(at);
	const { emitted, byHand } = await startTrigger(new ScheduledSmsTrigger(), {}, 'manual');
	await byHand().catch((error: Error) => expect(error.message).toMatch(/is due yet/));
	return emitted.flat();
}

const numbersOf = (items: readonly IDataObject[] | undefined): unknown[] =>
	(items ?? []).map(({ phone }) => (phone as IDataObject)['e164']);

describe('a run of Send that is to be resumed after a crash', () => {
	it.each([
		['is to be resumed as well', true],
		['is not', false],
	])('has the rest sent, each once and nothing left, by one that %s', async (_what, isOn) => {
		const sent = await crash();
		const rest = PEOPLE.filter((e164) => !sent.has(e164));
		expect(await lookAt(NOON + 44_000)).toEqual([]);
		const given = await lookAt(LOOK);
		expect(numbersOf(given)).toEqual(rest);
		expect(given).toMatchObject(
			rest.map(() => ({ delivery: { status: 'skipped', reason: 'interrupted' } })),
		);
		const [now = []] = await check(given);
		await send(now, { resumeAfterCrash: isOn });
		expect(PEOPLE.map(textsOf)).toEqual(PEOPLE.map((e164) => (sent.has(e164) ? 0 : 1)));
		expect(noted()).toEqual([]);
		expect(await lookAt(LOOK + 60 * MINUTE)).toEqual([]);
	});

	it('has nobody texted who said stop meanwhile', async () => {
		await crash();
		const stopped = PEOPLE.at(-1)!;
		const stop = { e164: stopped, kind: 'opt_out', scope: 'all', source: 'reply' } as const;
		await sure(ledger.consent.record([stop], { now: LOOK }));
		const given = await lookAt(LOOK);
		expect(given.length).toBeGreaterThan(0);
		// Where it was claimed already, it was withdrawn by the stop.
		const [now = []] = await check(given);
		expect(numbersOf(now)).not.toContain(stopped);
		await send(now);
		expect(textsOf(stopped)).toBe(0);
	});

	it('asks nobody who does not check anew', async () => {
		await crash();
		const { outputs } = await send(await lookAt(LOOK));
		expect(outputs[0]).toEqual([]);
		expect(outputs[1]).toMatchObject(
			outputs[1]!.map(() => ({ delivery: { reason: 'not_checked' } })),
		);
	});

	it('waits with a campaign that was paused, and gives out nothing of one that was cancelled', async () => {
		const sent = await crash();
		await sure(ledger.campaigns.pause('autumn', { now: LOOK }));
		expect(await lookAt(LOOK)).toEqual([]);
		await sure(ledger.campaigns.resume('autumn', { now: LOOK }));
		expect(await lookAt(LOOK + MINUTE)).toHaveLength(PEOPLE.length - sent.size);
		await sure(ledger.messages.cancel({ campaign: 'autumn' }, { now: LOOK, reason: 'cancelled' }));
		expect(await lookAt(LOOK + 60 * MINUTE)).toEqual([]);
	});

	it('keeps to the hours of the moment', async () => {
		await crash();
		const evening = NOON + 10 * 60 * MINUTE;
		const given = await lookAt(evening);
		const [now, later] = await check(given);
		expect(now).toEqual([]);
		expect(numbersOf(later)).toEqual(numbersOf(given));
	});

	it('keeps to the deadline that the message had', async () => {
		const deadline = NOON + 30 * MINUTE;
		await crash({}, { deadline: new Date(deadline).toISOString() });
		const given = await lookAt(deadline + MINUTE);
		expect(given.length).toBeGreaterThan(0);
		const [now, , blocked] = await check(given);
		expect(now).toEqual([]);
		expect(blocked).toMatchObject(given.map(() => ({ check: { reason: 'too_late' } })));
	});

	it('keeps to the budget of the campaign', async () => {
		const sent = await crash({ maximumCredits: 3 });
		const [now = []] = await check(await lookAt(LOOK));
		await send(now);
		expect(sandbox.tally().total.sent).toBe(Math.max(0, 3 - sent.size));
	});

	it.each<[string, INodeParameters]>([
		['came to its end', {}],
		['could not pay for all', { maximumCredits: 2 }],
		['ended in an error, before its first message', { onlyIfApproved: '6-6-0000000000' }],
	])('leaves nothing behind that %s', async (_what, options) => {
		const [now = []] = await check(PEOPLE.map(messageTo));
		await send(now, { ...options, resumeAfterCrash: true });
		expect(noted()).toEqual([]);
	});

	it.each([
		['that was frozen for a minute', MINUTE],
		['whose clock was set forward by an hour', 61 * MINUTE],
	])('texts nobody twice where a run %s is taken for dead and goes on', async (_what, later) => {
		const [now = []] = await check(PEOPLE.map(messageTo));
		const pace = { messagesPerSecond: 2, concurrentRequests: 1, resumeAfterCrash: true };
		const running = send(now, pace);
		while (sandbox.tally().total.sent < 2) await sleep(5);
		const given = await lookAt(NOON + later);
		expect(given.length).toBeGreaterThan(0);
		const [again = []] = await check(given);
		await Promise.all([running, send(again, { resumeAfterCrash: true })]);
		expect(PEOPLE.map(textsOf)).toEqual(PEOPLE.map(() => 1));
		expect(noted()).toEqual([]);
	});

	it('says where nobody would take it up', async () => {
		const [now = []] = await check(PEOPLE.map(messageTo));
		const { hints } = await send(now, { resumeAfterCrash: true });
		expect(hints.join()).toContain('After a crash nothing would go on by itself: add “Scheduled');
	});
});

it('notes nothing of a run that is not to be resumed', async () => {
	await crash({ resumeAfterCrash: false });
	expect(noted()).toEqual([]);
	expect(await lookAt(LOOK)).toEqual([]);
});
