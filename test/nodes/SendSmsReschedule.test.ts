import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { gatewayById } from '../../lib/gateways';
import type { Ledger } from '../../lib/ledger';
import type { E164 } from '../../lib/phone';
import { openSandbox, START, type TestSandbox } from '../sandbox/testSandbox';
import { sure } from '../support/ledgers';
import {
	givenOut,
	heldUntil,
	marketing,
	numberOf,
	reminder,
	sending,
	told,
} from '../support/scheduling';
import { newUserFolder, openBeside, use } from '../support/smsLedger';
import { standClockAt } from '../support/standClockAt';

const HOUR = 3_600_000;
/** A Tuesday morning; the sandbox has a clock of its own, which begins then. */
const NOW = Date.parse(START);
const inHours = (hours: number) => new Date(NOW + hours * HOUR).toISOString();

let sandbox: TestSandbox;
let ledger: Ledger;
beforeEach(async () => {
	standClockAt(START);
	ledger = await openBeside(newUserFolder());
	sandbox = await openSandbox();
});
afterEach(async () => {
	jest.useRealTimers();
	jest.restoreAllMocks();
	await ledger.close();
	await sandbox.close();
});

const send = sending(() => sandbox.url);
const gateway = { scheduleWith: 'gateway' };
const toldOf = async (items: IDataObject[], parameters: INodeParameters = {}) => {
	const { outputs, error } = await send(items, parameters);
	expect(error).toBeUndefined();
	return [...told(outputs[0]), ...told(outputs[1])];
};
const visit = (hours: number, text = 'See you soon', place = 1) =>
	reminder(place, {
		remindAt: inHours(hours),
		sms: { purpose: 'transactional', text, segments: 1, credits: 1 },
	});
const onlyTime = async () => [...(await heldUntil(ledger)).values()];
const texts = async () =>
	[...sandbox.tally().byNumber.entries()].flatMap(([number, { sent }]) =>
		sent > 0 ? [[number, sent]] : [],
	);
/** By hand, as a calendar would have it: everything that waits goes out when its time has come. */
async function sendDue(at: number): Promise<void> {
	standClockAt(new Date(at).toISOString());
	const items = await givenOut();
	if (items.length > 0) await send(items, { operation: 'send' });
}
const cancel = async (parameters: INodeParameters, items: IDataObject[] = [visit(0)]) =>
	await use('message', 'cancel')(
		{ target: 'messageKey', messageKey: '={{ $json.id }}', ...parameters },
		{
			items,
			credentials: {
				smsGatewayApi: {
					gateway: 'sandbox',
					sandboxUrl: sandbox.url,
					sandboxApiKey: 'sandbox-key',
				},
			},
		},
	);

describe('an appointment under a key', () => {
	const hints = async (items: IDataObject[]) => (await send(items, {})).hints.join();
	const rebooked = (place: number, id: string) => ({ ...visit(6, 'See you soon', place), id });

	it('that is rebooked to another number is told of, with the cure, and both wait', async () => {
		await send([rebooked(1, 'B-17')], {});
		expect(await hints([rebooked(1, 'B-17')])).not.toContain('another number');
		expect(await hints([rebooked(2, 'b-17')])).toContain(
			`1 message waits to another number under a Message Key of this run: “b-17” to ${numberOf(1)}. If the number has changed, cancel the former`,
		);
		await cancel({ onlyTo: numberOf(1) }, [rebooked(1, 'B-17')]);
		expect(await hints([rebooked(2, 'B-17')])).not.toContain('another number');
	});

	it('that several people share is nothing to be told of', async () => {
		await send([rebooked(1, 'party'), rebooked(2, 'party')], {});
		expect(await hints([rebooked(1, 'party'), rebooked(2, 'party')])).not.toContain('another');
		expect(await hints([rebooked(3, 'party')])).not.toContain('another number');
	});
});

describe('what waits in the ledger', () => {
	it('is replaced by another time, and one text goes', async () => {
		await toldOf([visit(4)]);
		expect(await toldOf([visit(8)])).toEqual([
			[
				'held',
				'',
				'Held until 2026-11-24 16:00 UTC; “Scheduled SMS Trigger” gives it out then. It takes the place of the one that waited until 2026-11-24 12:00 UTC.',
			],
		]);
		expect(await onlyTime()).toEqual([NOW + 8 * HOUR]);
		await sendDue(NOW + 4 * HOUR);
		expect(await texts()).toEqual([]);
		await sendDue(NOW + 8 * HOUR);
		await sendDue(NOW + 9 * HOUR);
		expect(await texts()).toEqual([[numberOf(1), 1]]);
	});

	it('is replaced by another text', async () => {
		await toldOf([visit(4, 'At ten')]);
		await toldOf([visit(4, 'At eleven')]);
		const [given] = await (standClockAt(inHours(4)), givenOut());
		expect(given).toMatchObject({ sms: { text: 'At eleven' }, delivery: { revision: 1 } });
	});

	it('stays as it is where nothing changes, and that is said', async () => {
		await toldOf([visit(4)]);
		expect(await toldOf([visit(4)])).toEqual([
			[
				'skipped',
				'waiting',
				'Nothing to change: the very same message waits until 2026-11-24 12:00 UTC already.',
			],
		]);
	});

	it.each<[string, INodeParameters, IDataObject, number]>([
		['a reminder, by itself', {}, visit(8), 8],
		['a reminder, not where that is switched off', { replaceWaiting: 'none' }, visit(8), 4],
		['a campaign, not by itself', {}, marketing(1, { remindAt: inHours(8) }), 4],
		['one, where asked for', { replaceWaiting: 'all' }, marketing(1, { remindAt: inHours(8) }), 8],
	])('of %s', async (_name, options, second, hours) => {
		await toldOf([{ ...second, remindAt: inHours(4) }]);
		await toldOf([second], { options });
		expect(await onlyTime()).toEqual([NOW + hours * HOUR]);
	});

	it('is decided anew: nobody who has opted out since gets another', async () => {
		await toldOf([visit(4)]);
		await sure(
			ledger.consent.record([{ e164: numberOf(1) as E164, kind: 'opt_out', scope: 'all' }], {
				now: NOW,
			}),
		);
		expect(await toldOf([visit(8)])).toMatchObject([['skipped', 'opted_out', expect.any(String)]]);
		await sendDue(NOW + 9 * HOUR);
		expect(await texts()).toEqual([]);
	});

	it('is not replaced any more once it was sent, which is told calmly', async () => {
		await toldOf([visit(4)]);
		await sendDue(NOW + 4 * HOUR);
		standClockAt(inHours(5));
		const { outputs, hints } = await send([visit(8)]);
		expect(told(outputs[1])).toMatchObject([['skipped', 'already_sent', expect.any(String)]]);
		expect(hints).toEqual(['Nothing to do: the message was sent on 24 November 2026']);
	});

	it('does not go out in the form that an execution was given before', async () => {
		await toldOf([visit(4, 'Old')]);
		standClockAt(inHours(4));
		const old = await givenOut();
		await toldOf([visit(5, 'New')]);
		standClockAt(inHours(5));
		const fresh = await givenOut();
		expect(told((await send(old, { operation: 'send' })).outputs[1])).toMatchObject([
			['skipped', 'waiting', expect.any(String)],
		]);
		expect(await texts()).toEqual([]);
		expect(told((await send(fresh, { operation: 'send' })).outputs[0])).toMatchObject([
			['accepted', '', ''],
		]);
		expect(told((await send(old, { operation: 'send' })).outputs[1])).toMatchObject([
			['skipped', 'already_sent', expect.any(String)],
		]);
	});

	it('of two items of one run the later counts', async () => {
		const { outputs } = await send([visit(4), visit(6, 'Other', 2), visit(8)]);
		expect(told(outputs[0]).map(([status]) => status)).toEqual(['held', 'held']);
		expect(told(outputs[1])).toEqual([
			[
				'skipped',
				'replaced',
				'A later item of this run has another text or time for the same message.',
			],
		]);
		expect(await onlyTime()).toEqual([NOW + 8 * HOUR, NOW + 6 * HOUR]);
	});

	it('and of two that are alike the first', async () => {
		const { outputs } = await send([visit(4), visit(4)]);
		expect(told(outputs[0])).toHaveLength(1);
		expect(told(outputs[1])).toMatchObject([['skipped', 'duplicate', expect.any(String)]]);
	});

	it('across the batches of a large run, too', async () => {
		const many = Array.from({ length: 1000 }, (_, i) => visit(4, 'Hello', i + 2));
		const { outputs } = await send([visit(4), ...many, visit(8)]);
		expect(outputs[0]).toHaveLength(1001);
		expect(told(outputs[1])).toMatchObject([['skipped', 'replaced', expect.any(String)]]);
		expect((await heldUntil(ledger)).get(numberOf(1))).toBe(NOW + 8 * HOUR);
	});
});

describe('what is withdrawn by its key', () => {
	it('never goes, and waits again when it is booked again', async () => {
		await toldOf([visit(4)]);
		const { outputs, hints } = await cancel({});
		expect(outputs[0]).toMatchObject([{ cancelled: 1 }]);
		expect(hints).toEqual(['1 message cancelled']);
		await sendDue(NOW + 5 * HOUR);
		expect(await texts()).toEqual([]);
		expect(await toldOf([visit(6)])).toEqual([
			['held', '', expect.stringContaining('It had been cancelled, and waits again.')],
		]);
		await sendDue(NOW + 6 * HOUR);
		expect(await texts()).toEqual([[numberOf(1), 1]]);
	});

	it('not after an opt-out', async () => {
		await toldOf([visit(4)]);
		const person = { e164: numberOf(1) as E164 };
		await sure(ledger.consent.record([{ ...person, kind: 'opt_out', scope: 'all' }], { now: NOW }));
		await sure(
			ledger.consent.record([{ ...person, kind: 'opt_in', status: 'explicit' }], { now: NOW + 1 }),
		);
		standClockAt(inHours(1));
		expect(await toldOf([visit(6)])).toMatchObject([['skipped', 'opted_out', expect.any(String)]]);
	});

	it('is answered calmly where nothing waits', async () => {
		const { outputs, hints, error } = await cancel({});
		expect(error).toBeUndefined();
		expect(outputs[0]).toMatchObject([{ id: 'visit 1', cancelled: 0, tooLate: [] }]);
		expect(hints).toEqual([
			'Nothing waits of what was to be cancelled: it was sent, or never scheduled',
		]);
	});

	it('goes to nobody, though the number has changed since, or to one of several', async () => {
		const booking = (place: number) => ({ ...visit(4, 'See you', place), id: 'class 7' });
		await toldOf([booking(1), booking(2), booking(3)]);
		const only = { onlyTo: numberOf(2) };
		expect((await cancel(only, [{ id: 'Class 7' }])).outputs[0]).toMatchObject([{ cancelled: 1 }]);
		expect((await cancel({}, [{ id: 'class 7' }])).outputs[0]).toMatchObject([{ cancelled: 2 }]);
	});

	it.each([[''], [undefined], [null], [{}]])('needs a key, and %j is none', async (id) => {
		const { error } = await cancel({}, [{ id } as IDataObject]);
		expect(error?.message).toContain('“Message Key” is empty for this item');
	});

	it('leaves the gateway, too', async () => {
		await toldOf([visit(4)], gateway);
		expect((await cancel({})).outputs[0]).toMatchObject([{ cancelledAtGateway: 1 }]);
		sandbox.clock.advance(24 * HOUR);
		expect(await texts()).toEqual([]);
		standClockAt(inHours(24));
		expect(await toldOf([visit(30)], gateway)).toMatchObject([
			['scheduled', '', 'The gateway sends it at 2026-11-25 14:00 UTC.'],
		]);
	});
});

describe('what waits at the gateway', () => {
	it('is called back, and goes once at its new time with its new text', async () => {
		await toldOf([visit(4, 'Old')], gateway);
		expect(await toldOf([visit(8, 'New')], gateway)).toMatchObject([
			['scheduled', '', 'The gateway sends it at 2026-11-24 16:00 UTC.'],
		]);
		sandbox.clock.advance(5 * HOUR);
		expect(await texts()).toEqual([]);
		sandbox.clock.advance(5 * HOUR);
		expect(await texts()).toEqual([[numberOf(1), 1]]);
		// A gateway that knows messages by their keys has given the new one for the new one.
		const [message] = (await sure(ledger.messages.page({}, { limit: 9 }))).items;
		expect(await sandbox.message(message?.gatewayMessageId ?? '')).toMatchObject({ text: 'New' });
	});

	it('moved several times goes once', async () => {
		for (const hours of [4, 6, 5, 9, 4]) await toldOf([visit(hours, `At ${hours}`)], gateway);
		sandbox.clock.advance(24 * HOUR);
		expect(await texts()).toEqual([[numberOf(1), 1]]);
	});

	it('stays as it is where nothing changes', async () => {
		await toldOf([visit(4)], gateway);
		expect(await toldOf([visit(4)], gateway)).toMatchObject([
			['skipped', 'waiting', 'The gateway has the message scheduled for 2026-11-24 12:00 UTC.'],
		]);
	});

	it('comes back into the ledger, and from there to the gateway', async () => {
		await toldOf([visit(4)], gateway);
		expect(await toldOf([visit(6)])).toMatchObject([['held', '', expect.any(String)]]);
		expect(await toldOf([visit(8)], gateway)).toMatchObject([
			['scheduled', '', expect.any(String)],
		]);
		await sendDue(NOW + 7 * HOUR);
		sandbox.clock.advance(24 * HOUR);
		expect(await texts()).toEqual([[numberOf(1), 1]]);
	});

	it('has left it already', async () => {
		await toldOf([visit(4)], gateway);
		sandbox.clock.advance(5 * HOUR);
		expect(await toldOf([visit(8)], gateway)).toEqual([
			[
				'skipped',
				'already_sent',
				'The gateway had sent the message before it could be taken back.',
			],
		]);
		sandbox.clock.advance(24 * HOUR);
		expect(await texts()).toEqual([[numberOf(1), 1]]);
	});

	it.each([gateway, {}])('stays there where it gives nothing back, with the cure', async (how) => {
		await toldOf([visit(4)], gateway);
		jest.replaceProperty(gatewayById('sandbox')!, 'cancel', undefined as never);
		expect(await toldOf([visit(8)], how)).toEqual([
			[
				'skipped',
				'not_replaced',
				'The gateway “sandbox” has the message scheduled as it was, and it could not be taken back: Sandbox (Reaches No Phone) takes nothing back. Cancel it there, use “Reconcile” in SMS Ledger, and schedule it again.',
			],
		]);
		sandbox.clock.advance(24 * HOUR);
		expect(await texts()).toEqual([[numberOf(1), 1]]);
	});

	it('of two items of one run the later counts', async () => {
		const { outputs } = await send([visit(4), visit(8)], gateway);
		expect(told(outputs[1])).toMatchObject([['skipped', 'replaced', expect.any(String)]]);
		sandbox.clock.advance(24 * HOUR);
		expect(await texts()).toEqual([[numberOf(1), 1]]);
	});

	it('of two runs at once one text goes', async () => {
		await toldOf([visit(4)], gateway);
		const runs = [6, 8].map((hours) => send([visit(hours, `At ${hours}`)], gateway));
		const all = (await Promise.all(runs)).flatMap(({ outputs }) => told(outputs.flat()));
		expect(all.filter(([status]) => status === 'scheduled').length).toBeGreaterThan(0);
		sandbox.clock.advance(24 * HOUR);
		expect(await texts()).toEqual([[numberOf(1), 1]]);
	});
});

it('a thousand, of which some are moved and some cancelled, go once each, at their last time', async () => {
	const all = Array.from({ length: 1000 }, (_, i) => visit(1 + (i % 7), 'Hello', i));
	await send(all);
	const moved = all
		.filter((_, i) => i % 3 === 0)
		.map((item, i): IDataObject => ({ ...item, remindAt: inHours(10 + (i % 5)) }));
	await send(moved);
	const off = all.filter((_, i) => i % 10 === 9);
	await cancel({}, off);
	const gone = new Set(off.map(({ id }) => id));
	const timeOf = new Map([...all, ...moved].map((item) => [item['id'], item['remindAt']]));
	const left = new Map<string, number>();
	for (let hour = 0; hour <= 15; hour++) {
		const before = sandbox.tally();
		await sendDue(NOW + hour * HOUR);
		for (const [number, { sent }] of sandbox.tally().byNumber) {
			const isNew = sent > (before.byNumber.get(number)?.sent ?? 0);
			if (isNew) left.set(number, hour);
			expect(sent).toBeLessThanOrEqual(1);
		}
	}
	const wrong = all.filter((item, i) => {
		const hour = left.get(numberOf(i));
		if (gone.has(item['id'])) return hour !== undefined;
		return hour === undefined || inHours(hour) !== timeOf.get(item['id']);
	});
	expect(wrong).toEqual([]);
});
