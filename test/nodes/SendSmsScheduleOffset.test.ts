import { DateTime } from 'luxon';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { Ledger } from '../../lib/ledger';
import { openSandbox, type TestSandbox } from '../sandbox/testSandbox';
import { sure } from '../support/ledgers';
import { oneOf, randomFrom } from '../support/random';
import {
	givenOut,
	heldUntil,
	marketing,
	numberOf,
	reminder,
	sending,
	told,
} from '../support/scheduling';
import { newUserFolder, openBeside } from '../support/smsLedger';
import { standClockAt } from '../support/standClockAt';

const NOW = '2026-11-25T12:00:00+01:00';
const MINUTE = 60_000;

let sandbox: TestSandbox;
let ledger: Ledger;
beforeEach(async () => {
	// A Wednesday noon, of no holiday.
	standClockAt(NOW);
	ledger = await openBeside(newUserFolder());
	sandbox = await openSandbox({ idempotency: false });
});
afterEach(async () => {
	jest.useRealTimers();
	await ledger.close();
	await sandbox.close();
});

const send = sending(() => sandbox.url);
const schedule = async (items: IDataObject[], parameters: INodeParameters = {}) =>
	await send(items, {
		scheduleTime: 'offset',
		offsetFrom: '={{ $json.appointment }}',
		...parameters,
	});

const timeOf = async (item: IDataObject, parameters?: INodeParameters) => {
	const { outputs } = await schedule([item], parameters);
	expect(told(outputs[1])).toEqual([]);
	const [at] = (await heldUntil(ledger)).values();
	return new Date(at ?? NaN).toISOString();
};

it.each<[string, unknown, INodeParameters, string]>([
	['two hours before, as it comes', '2026-12-01 18:00', {}, '2026-12-01T15:00'],
	['of a Date', new Date('2026-12-01T17:00Z'), {}, '2026-12-01T15:00'],
	[
		'a number that each item has of its own',
		'2026-12-01 18:00',
		{ offsetAmount: '={{ 3 }}' },
		'2026-12-01T14:00',
	],
	[
		'a day before, by the clock of the workflow',
		'2026-10-26T09:00:00Z',
		{ offsetAmount: 1, offsetUnit: 'days' },
		'2026-10-25T09:00',
	],
	[
		'a day before, over the night in which clocks go back',
		'2026-10-25T09:00:00Z',
		{ offsetAmount: 1, offsetUnit: 'days' },
		'2026-10-24T08:00',
	],
	[
		'a week after',
		'2026-12-01 18:00',
		{ offsetAmount: 1, offsetUnit: 'weeks', offsetSide: 'after' },
		'2026-12-08T17:00',
	],
])('takes a time %s', async (_name, appointment, parameters, at) => {
	if (at < '2026-11') standClockAt('2026-10-20T12:00:00Z');
	expect(await timeOf(reminder(1, { appointment: appointment as string }), parameters)).toBe(
		`${at}:00.000Z`,
	);
});

it('goes by the person’s own clock where that is asked for', async () => {
	const item = reminder(1, {
		appointment: '2026-12-01 18:00',
		contact: { timeZone: 'Asia/Tokyo' },
	});
	expect(await timeOf(item, { sendAtClock: 'person' })).toBe('2026-12-01T07:00:00.000Z');
});

it.each([
	['is near', '2026-11-25 13:00', 'time_over', 'The time to send, 2 hours before'],
	['is past', '2026-11-24 13:00', 'time_over', 'which is over'],
	['is missing', undefined, 'no_time', 'empty'],
	['is none', 'tomorrow', 'time_unreadable', '“tomorrow” is no date and time'],
])('keeps an item back whose appointment %s', async (_name, appointment, reason, says) => {
	const { outputs } = await schedule([reminder(1, { appointment: appointment as string })]);
	expect(told(outputs[1])).toEqual([['skipped', reason, expect.stringContaining(says)]]);
	expect((await heldUntil(ledger)).size).toBe(0);
});

describe('never leaves once the appointment has come', () => {
	const atTen = { appointment: '2026-12-01T10:00:00+01:00' };

	it('when n8n was down until then: it is given out cancelled', async () => {
		await schedule([reminder(1, atTen)]);
		standClockAt('2026-12-01T10:00:00+01:00');
		const [given = {}] = await givenOut();
		expect(given).toMatchObject({ check: { deadline: '2026-12-01T09:00:00.000Z' } });
		const { outputs } = await send([given], { operation: 'send' });
		expect(told(outputs[1])).toMatchObject([['skipped', 'too_late', expect.any(String)]]);
		expect(sandbox.tally().total.sent).toBe(0);
		const { items } = await sure(ledger.messages.page({}, { limit: 9 }));
		expect(items).toMatchObject([{ state: 'cancelled', reason: 'too_late' }]);
	});

	it('when it was given out in time and sent too late', async () => {
		await schedule([reminder(1, atTen)]);
		standClockAt('2026-12-01T09:59:00+01:00');
		const given = await givenOut();
		standClockAt('2026-12-01T10:00:00+01:00');
		const { outputs } = await send(given, { operation: 'send' });
		expect(told(outputs[1])).toMatchObject([['skipped', 'too_late', expect.any(String)]]);
		expect(sandbox.tally().total.sent).toBe(0);
	});

	it('and leaves until then', async () => {
		await schedule([reminder(1, atTen)]);
		standClockAt('2026-12-01T09:59:00+01:00');
		const { outputs } = await send(await givenOut(), { operation: 'send' });
		expect(told(outputs[0])).toMatchObject([['accepted', '', '']]);
	});

	it('when the hours open after it', async () => {
		const item = marketing(1, { appointment: '2026-12-01T07:30:00+01:00' });
		const { outputs } = await schedule([item]);
		expect(told(outputs[1])).toMatchObject([['skipped', 'too_late', expect.any(String)]]);
		expect((await heldUntil(ledger)).size).toBe(0);
	});

	it('and the last opening before counts by choice', async () => {
		const item = marketing(1, { appointment: '2026-12-01T07:30:00+01:00' });
		const { outputs } = await schedule([item], { whenClosed: 'before' });
		expect(told(outputs[0])).toMatchObject([['held', '', expect.any(String)]]);
		const [at = NaN] = (await heldUntil(ledger)).values();
		expect(DateTime.fromMillis(at, { zone: 'Europe/Paris' }).toISODate()).toBe('2026-11-30');
	});
});

it('finds the minute of each of a thousand', async () => {
	const random = randomFrom(20261127);
	const start = Date.parse('2026-12-01T00:00:00Z');
	const units = ['minutes', 'hours', 'days', 'weeks'] as const;
	const zones = ['Asia/Tokyo', 'America/New_York', 'Europe/Paris', 'Australia/Lord_Howe'];
	const wanted = Array.from({ length: 1000 }, () => ({
		at: start + random(600 * 24 * 60) * MINUTE,
		zone: oneOf(random, zones),
		unit: oneOf(random, units),
		amount: 1 + random(3),
	}));
	const items = wanted.map(({ at, zone, unit, amount }, place) =>
		reminder(place, {
			appointment: DateTime.fromMillis(at, { zone }).toISO(),
			contact: { timeZone: zone },
			unit,
			amount,
		}),
	);
	standClockAt('2026-10-20T12:00:00Z');
	const { outputs } = await schedule(items, {
		sendAtClock: 'person',
		offsetAmount: '={{ $json.amount }}',
		offsetUnit: '={{ $json.unit }}',
	});
	expect(outputs[0]).toHaveLength(1000);
	const held = await heldUntil(ledger);
	const wrong = wanted.filter(({ at, zone, unit, amount }, place) => {
		const due = DateTime.fromMillis(at, { zone }).minus({ [unit]: amount });
		const until = DateTime.fromMillis(held.get(numberOf(place)) ?? NaN, { zone });
		// The hour that comes twice is the same on the clock.
		return +until !== +due && until.toFormat('ff') !== due.toFormat('ff');
	});
	expect(wrong).toEqual([]);
});
