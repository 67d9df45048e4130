import { DateTime } from 'luxon';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { Ledger } from '../../lib/ledger';
import { SendSms } from '../../nodes/SendSms/SendSms.node';
import { openSandbox, type TestSandbox } from '../sandbox/testSandbox';
import { sure } from '../support/ledgers';
import { oneOf, randomFrom } from '../support/random';
import { runNode } from '../support/runNode';
import { newUserFolder, openBeside, person } from '../support/smsLedger';
import { standClockAt } from '../support/standClockAt';

const MINUTE = 60_000;
const NOW = '2026-11-25T12:00:00+01:00';

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

const numberOf = (place: number) => `+336120${String(place).padStart(5, '0')}`;

/** A reminder to somebody, which may go at any hour. */
const reminder = (place: number, remindAt: unknown, more: IDataObject = {}): IDataObject =>
	person(numberOf(place), {
		sms: { purpose: 'transactional', text: 'See you soon', segments: 1, credits: 1 },
		id: `visit ${place}`,
		remindAt: remindAt as string,
		...more,
	});

/** A text that has to keep to the hours of France. */
const marketing = (place: number, remindAt: unknown): IDataObject =>
	reminder(place, remindAt, {
		contact: { consent: { status: 'explicit' } },
		sms: {
			campaign: 'autumn',
			purpose: 'marketing',
			text: 'The shop opens. STOP to 36180',
			segments: 1,
			credits: 1,
		},
	});

async function schedule(items: IDataObject[], parameters: INodeParameters = {}) {
	return await runNode(new SendSms(), {
		items,
		timezone: 'Europe/Paris',
		parameters: {
			operation: 'schedule',
			scheduleTime: 'fixed',
			sendAt: '={{ $json.remindAt }}',
			options: { messageKey: '={{ $json.id }}' },
			...parameters,
		},
		credentials: {
			smsGatewayApi: {
				gateway: 'sandbox',
				sandboxUrl: sandbox.url,
				sandboxApiKey: 'sandbox-key',
				senderName: '36180',
			},
		},
	});
}

/** Until when each number is held (epoch ms). */
async function heldUntil(): Promise<ReadonlyMap<string, number | undefined>> {
	const { items } = await sure(ledger.messages.page({}, { limit: 2000 }));
	return new Map(items.map(({ e164, sendAt }) => [e164, sendAt]));
}

async function timeOf(item: IDataObject, parameters?: INodeParameters): Promise<string> {
	const { outputs } = await schedule([item], parameters);
	expect(outputs[0]).toMatchObject([{ delivery: { status: 'held', reason: '' } }]);
	const [at] = (await heldUntil()).values();
	return new Date(at ?? NaN).toISOString();
}

const told = (items: readonly IDataObject[] = []) =>
	items.map(({ delivery }) => {
		const { status, reason, message } = delivery as IDataObject;
		return [status, reason, message];
	});

const SIX = Date.parse('2026-12-01T17:00:00Z');

describe('a time of each item', () => {
	it.each<[string, unknown]>([
		['an instant with its offset', '2026-12-01T18:00:00+01:00'],
		['the same with spaces', '2026-12-01 18:00 +01:00'],
		['an instant in UTC', '2026-12-01T17:00:00Z'],
		['a Date', new Date(SIX)],
		['a luxon DateTime of another zone', DateTime.fromMillis(SIX, { zone: 'Asia/Tokyo' })],
		['epoch milliseconds', SIX],
		['epoch milliseconds as text', String(SIX)],
		['a local time, by the clock of the workflow', '2026-12-01 18:00'],
		['the same in ISO 8601', '2026-12-01T18:00:00'],
		['the same as the day number of a spreadsheet', 46357.75],
	])('may be %s', async (_name, remindAt) => {
		expect(await timeOf(reminder(1, remindAt))).toBe('2026-12-01T17:00:00.000Z');
	});

	it.each<[string, string, IDataObject, string]>([
		['a contact’s own zone', '2026-12-01 18:00', { timeZone: 'Asia/Tokyo' }, '2026-12-01T09:00'],
		['that of the number where the contact names none', '2026-12-01 18:00', {}, '2026-12-01T17:00'],
		['an hour of one digit', '2026-12-01 9:05', {}, '2026-12-01T08:05'],
		['an offset of its own, which wins', '2026-12-01T18:00Z', {}, '2026-12-01T18:00'],
		['the hour that comes twice, the first time', '2027-10-31 02:30', {}, '2027-10-31T00:30'],
		['the hour that is skipped, after it', '2027-03-28 02:30', {}, '2027-03-28T01:30'],
	])('by the person’s clock goes by %s', async (_name, remindAt, contact, at) => {
		const item = reminder(1, remindAt, { contact });
		expect(await timeOf(item, { sendAtClock: 'person' })).toBe(`${at}:00.000Z`);
	});

	it('by the person’s clock is the earliest that it may be, and says so', async () => {
		const mobile = reminder(1, '2026-12-01 18:00', {
			phone: { e164: '+79161234567', country: 'RU', callingCode: '7', type: 'mobile' },
			contact: { consent: { status: 'explicit' } },
		});
		const { outputs } = await schedule([mobile], { sendAtClock: 'person' });
		expect(told(outputs[1])).toEqual([]);
		const [[, , message]] = told(outputs[0]) as [[unknown, unknown, string]];
		expect(message).toMatch(
			/^Held until .+ UTC; .+\. It is 18:00 at \d+ moments where the person may be; the earliest counts, that of Asia\/Vladivostok\.$/,
		);
		const [at] = (await heldUntil()).values();
		// Ten hours ahead of UTC; beyond it live too few to count.
		expect(new Date(at ?? NaN).toISOString()).toBe('2026-12-01T08:00:00.000Z');
	});

	it('takes a literal time by each person’s own clock, too', async () => {
		const items = [
			reminder(1, '', { contact: { timeZone: 'Asia/Tokyo' } }),
			reminder(2, '', { contact: { timeZone: 'America/New_York' } }),
		];
		await schedule(items, { sendAt: '2026-12-01T18:00:00', sendAtClock: 'person' });
		expect([...(await heldUntil()).entries()].sort()).toEqual([
			[numberOf(1), Date.parse('2026-12-01T09:00Z')],
			[numberOf(2), Date.parse('2026-12-01T23:00Z')],
		]);
	});

	it.each<[string, unknown, string, string]>([
		['missing', undefined, 'no_time', 'The time to send is empty for this item.'],
		['null', null, 'no_time', 'The time to send is empty for this item.'],
		['blank', ' ', 'no_time', 'The time to send is empty for this item.'],
		['a date alone', '2026-12-01', 'time_unreadable', 'is no date and time that can be read.'],
		['a year', '2026', 'time_unreadable', 'is no date and time that can be read.'],
		['a week', '2026-W49', 'time_unreadable', 'is no date and time that can be read.'],
		['a day of a spreadsheet', 46357, 'time_unreadable', 'is no date and time that can be read.'],
		['words', 'soon', 'time_unreadable', '“soon” is no date and time that can be read.'],
		[
			'a day that is none',
			'2027-02-30 10:00',
			'time_unreadable',
			'“2027-02-30 10:00” is no date and time',
		],
		['a time of day without a date', '18:00', 'time_unreadable', '“18:00” is no date and time'],
		['an object', { day: 1 }, 'time_unreadable', 'is no date and time that can be read.'],
		[
			'a Date of nothing',
			new Date(NaN),
			'time_unreadable',
			'is no date and time that can be read.',
		],
		['true', true, 'time_unreadable', '“true” is no date and time'],
		[
			'an hour ago',
			'2026-11-25T11:00:00+01:00',
			'time_over',
			'was 2026-11-25 10:00 UTC, which is over',
		],
		['epoch seconds', SIX / 1000, 'time_unreadable', 'is no date and time'],
		['of 1970', 12_345_678_901, 'time_over', 'was 1970-05-23 21:21 UTC, which is over'],
	])(
		'that is %s keeps its item back, with a sentence, and no other',
		async (_name, at, reason, says) => {
			const { outputs, error } = await schedule([
				reminder(1, '2026-12-01T18:00:00+01:00'),
				reminder(2, at),
				reminder(3, '2026-12-02T18:00:00+01:00'),
			]);
			expect(error).toBeUndefined();
			expect(told(outputs[0]).map(([status]) => status)).toEqual(['held', 'held']);
			expect(told(outputs[1])).toEqual([['skipped', reason, expect.stringContaining(says)]]);
			expect([...(await heldUntil()).keys()].sort()).toEqual([numberOf(1), numberOf(3)]);
			expect(sandbox.tally().total.sent).toBe(0);
		},
	);

	it('of the minute that runs is not over', async () => {
		expect(await timeOf(reminder(1, '2026-11-25T12:00:00+01:00'))).toBe(
			new Date(NOW).toISOString(),
		);
	});
});

describe('a time in closed hours', () => {
	const night = '2026-12-01T03:00:00+01:00';
	const hourInParis = (iso: string) =>
		DateTime.fromISO(iso, { zone: 'Europe/Paris' }).toFormat('yyyy-MM-dd HH:mm');

	it('moves to the next opening, as ever', async () => {
		expect(hourInParis(await timeOf(marketing(1, night)))).toBe('2026-12-01 08:00');
	});

	it('or to the last before it, with half an hour to spare', async () => {
		const { outputs } = await schedule([marketing(1, night)], { whenClosed: 'before' });
		expect(told(outputs[0])).toEqual([
			['held', '', expect.stringContaining('The hours are closed at 2026-12-01 02:00 UTC')],
		]);
		const [at = NaN] = (await heldUntil()).values();
		// France closes at 22:00 or before by day; its margin is ten minutes.
		expect(hourInParis(new Date(at).toISOString())).toMatch(/^2026-11-30 (19|20|21):[0-5]\d$/);
	});

	it('over a Sunday goes to Saturday', async () => {
		const sunday = '2026-11-29T12:00:00+01:00';
		const at = await timeOf(marketing(1, sunday), { whenClosed: 'before' });
		expect(hourInParis(at)).toMatch(/^2026-11-28 /);
	});

	it('with no opening left before it is kept back, and says so', async () => {
		standClockAt('2026-11-25T23:30:00+01:00');
		const { outputs } = await schedule([marketing(1, '2026-11-26T03:00:00+01:00')], {
			whenClosed: 'before',
		});
		expect(told(outputs[1])).toEqual([
			['skipped', 'no_opening_before', expect.stringContaining('No opening is left')],
		]);
	});
});

describe('a literal time behaves as before', () => {
	it('and one that is none ends the run', async () => {
		const { error } = await schedule([reminder(1, '')], { sendAt: 'soon' });
		expect(error?.message).toBe('“Send At” is not a date: “soon”');
	});

	it('and one that is over lets all go as soon as they may, which is said', async () => {
		const sendAt = '2026-11-24T10:00:00';
		const { outputs, hints } = await schedule([reminder(1, ''), reminder(2, '')], { sendAt });
		expect(outputs[0]).toHaveLength(2);
		expect(hints.filter((hint) => hint.startsWith('“Send At” is over'))).toHaveLength(1);
		expect(new Set((await heldUntil()).values())).toEqual(new Set([Date.parse(NOW)]));
	});
});

describe('a thousand items with a thousand times', () => {
	const zones = [
		'Asia/Tokyo',
		'America/New_York',
		'Europe/Paris',
		'Australia/Lord_Howe',
		'Asia/Kathmandu',
	];
	const COUNT = 1000;

	it('are held until the minute each of them names', async () => {
		const random = randomFrom(20261127);
		const start = Date.parse('2026-12-01T00:00:00Z');
		const wanted = Array.from({ length: COUNT }, () => ({
			at: start + random(600 * 24 * 60) * MINUTE,
			zone: oneOf(random, zones),
			form: random(6),
		}));
		const items = wanted.map(({ at, zone, form }, place) => {
			const there = DateTime.fromMillis(at, { zone });
			const forms = [
				there.toISO(),
				new Date(at).toISOString(),
				new Date(at),
				there,
				at,
				there.toFormat('yyyy-MM-dd HH:mm'),
			];
			return reminder(place, forms[form], { contact: { timeZone: zone } });
		});
		const { outputs } = await schedule(items, { sendAtClock: 'person' });
		expect(outputs[0]).toHaveLength(COUNT);
		const held = await heldUntil();
		const wrong = wanted.filter(({ at, zone, form }, place) => {
			const until = held.get(numberOf(place)) ?? NaN;
			if (form < 5) return until !== at;
			// The hour that comes twice is the same on the clock.
			const onClock = (moment: number) => DateTime.fromMillis(moment, { zone }).toFormat('ff');
			return onClock(until) !== onClock(at) || until > at;
		});
		expect(wrong).toEqual([]);
	});
});
