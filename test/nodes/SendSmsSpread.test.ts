import { DateTime } from 'luxon';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { Ledger } from '../../lib/ledger';
import { openSandbox, START, type TestSandbox } from '../sandbox/testSandbox';
import { sure } from '../support/ledgers';
import { heldUntil, marketing, numberOf, reminder, sending, told } from '../support/scheduling';
import { newUserFolder, openBeside } from '../support/smsLedger';
import { standClockAt } from '../support/standClockAt';

const MINUTE = 60_000;
/** A Tuesday, 09:00 in Paris. */
const NOW = Date.parse(START);

let sandbox: TestSandbox;
let ledger: Ledger;
beforeEach(async () => {
	standClockAt(START);
	ledger = await openBeside(newUserFolder());
	sandbox = await openSandbox();
});
afterEach(async () => {
	jest.useRealTimers();
	await ledger.close();
	await sandbox.close();
});

const send = sending(() => sandbox.url);
const spread = async (items: IDataObject[], parameters: INodeParameters = {}, minutes = 120) =>
	await send(items, { ...parameters, options: { spreadOver: minutes } });
const people = (many: number, make: typeof reminder, remindAt: string) =>
	Array.from({ length: many }, (_, place) => make(place, { remindAt }));
const minutesAfter = async (moment: string) =>
	[...(await heldUntil(ledger)).values()].map((at) =>
		Math.floor(((at ?? NaN) - Date.parse(moment)) / MINUTE),
	);
const inParis = (at: number | undefined) =>
	DateTime.fromMillis(at ?? NaN, { zone: 'Europe/Paris' }).toFormat('dd HH:mm');

it('lets messages leave evenly over the window', async () => {
	const noon = '2026-11-24T12:00:00+01:00';
	await spread(people(1200, reminder, noon));
	const minutes = await minutesAfter(noon);
	expect(Math.min(...minutes)).toBeGreaterThanOrEqual(0);
	expect(Math.max(...minutes)).toBeLessThan(120);
	const quarters = Array.from(
		{ length: 8 },
		(_, i) => minutes.filter((minute) => Math.floor(minute / 15) === i).length,
	);
	for (const quarter of quarters) expect(Math.abs(quarter - 150)).toBeLessThan(45);
});

it('moves nobody in a rerun, in another order, with others, or at another hour', async () => {
	const noon = '2026-11-24T12:00:00+01:00';
	const some = people(50, reminder, noon);
	await spread(some);
	const before = await heldUntil(ledger);
	standClockAt('2026-11-24T12:30:00+01:00');
	const { outputs } = await spread([...people(80, reminder, noon)].reverse());
	const after = await heldUntil(ledger);
	for (const [number, at] of before) {
		// Whose minute has passed by then goes at once, as before.
		expect(after.get(number)).toBe(at);
	}
	expect(told(outputs[0])).toHaveLength(30);
});

it('moves everybody alike with the time', async () => {
	await spread(people(20, reminder, '2026-11-24T12:00:00+01:00'));
	const before = await heldUntil(ledger);
	await spread(people(20, reminder, '2026-11-24T15:00:00+01:00'));
	for (const [number, at] of await heldUntil(ledger)) {
		expect(at).toBe((before.get(number) ?? NaN) + 180 * MINUTE);
	}
});

it('begins now where the whole window is over', async () => {
	await spread(people(50, reminder, ''), { sendAt: '2026-11-24T05:00:00' });
	const minutes = await minutesAfter(START);
	expect(Math.min(...minutes)).toBeGreaterThanOrEqual(0);
	expect(new Set(minutes).size).toBeGreaterThan(20);
});

// France closes at 22:00, ten minutes of which are kept free.
it('keeps to the hours: whose place is behind the closing keeps it from the next opening on', async () => {
	const evening = '2026-11-24T19:00:00+01:00';
	await spread(people(400, marketing, evening), {}, 240);
	const clocks = [...(await heldUntil(ledger)).values()].map(inParis);
	const today = clocks.filter((clock) => clock.startsWith('24'));
	const tomorrow = clocks.filter((clock) => clock.startsWith('25'));
	expect(today.length).toBeGreaterThan(20);
	expect(tomorrow.length).toBeGreaterThan(20);
	for (const clock of today) expect(clock >= '24 19:00' && clock < '24 21:50').toBe(true);
	for (const clock of tomorrow) expect(clock >= '25 08:00' && clock <= '25 12:00').toBe(true);
	// Not all of them as the doors open.
	expect(new Set(tomorrow).size).toBeGreaterThan(tomorrow.length / 3);
});

it('or comes before the last closing', async () => {
	const evening = '2026-11-24T22:00:00+01:00';
	await spread(people(200, marketing, evening), { whenClosed: 'before' }, 120);
	const clocks = [...(await heldUntil(ledger)).values()].map(inParis);
	for (const clock of clocks) expect(clock >= '24 19:20' && clock <= '24 21:20').toBe(true);
	expect(new Set(clocks).size).toBeGreaterThan(60);
});

it('ends before the appointment that it reminds of', async () => {
	const items = Array.from({ length: 100 }, (_, place) =>
		reminder(place, { appointment: '2026-11-24T12:00:00+01:00' }),
	);
	const parameters = {
		scheduleTime: 'offset',
		offsetAmount: 1,
		offsetFrom: '={{ $json.appointment }}',
	};
	const { outputs } = await spread(items, parameters, 600);
	expect(outputs[0]).toHaveLength(100);
	const minutes = await minutesAfter('2026-11-24T11:00:00+01:00');
	expect(Math.min(...minutes)).toBeGreaterThanOrEqual(0);
	expect(Math.max(...minutes)).toBeLessThan(60);
});

it('spreads what the gateway has scheduled, too', async () => {
	const noon = '2026-11-24T12:00:00+01:00';
	const { outputs } = await spread(people(60, reminder, noon), { scheduleWith: 'gateway' });
	expect(outputs[0]).toHaveLength(60);
	const { items } = await sure(ledger.messages.page({}, { limit: 99 }));
	expect(new Set(items.map(({ sendAt }) => sendAt)).size).toBeGreaterThan(40);
	sandbox.clock.advance(Date.parse(noon) - NOW + 60 * MINUTE);
	const half = sandbox.tally().total.sent;
	expect(half).toBeGreaterThan(15);
	expect(half).toBeLessThan(45);
	sandbox.clock.advance(60 * MINUTE);
	expect(sandbox.tally().total.sent).toBe(60);
	expect(sandbox.tally().byNumber.get(numberOf(7))?.sent).toBe(1);
});
