import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Celebrant, nextBirthdays } from '../../lib/birthdays';
import { monthDayOf, MS_PER_DAY } from '../../lib/calendar';
import { type Ledger, openSqliteLedger } from '../../lib/ledger';
import { parsePhone, type PhoneNumber } from '../../lib/phone';
import { sure } from '../support/ledgers';
import { checkAt, clocksAt, OPTIONS } from './people';
import { SimulatedTrigger, textOf, keyOf } from './simulatedTrigger';

const HOUR = 3_600_000;

/** Mobile numbers of places with one zone and with many, with Sundays that are closed, all around the clock. */
const NUMBERS = [
	'+3361234____', '+49151234____', '+3461234____', '+44770090____', '+791612_____', '+6141234____', '+6281234____',
	'+121255_____', '+131055_____', '+180855_____', '+919876_____', '+819012_____', '+64211_____', '+551196_______',
	'+525512______', '+20100_______', '+2782_______', '+97150_______', '+97798_______', '+7701_______', '+4179_______',
	'+43664_______', '+3247_______', '+316________', '+4850_______', '+90532_______', '+6681_______', '+8491_______',
	'+569________', '+35191_______', '+5491126______', '+243812______', '+99890_______', '+2126________', '+68572_____',
]; // prettier-ignore

type Person = Celebrant & { readonly phone: PhoneNumber };

/** Valid numbers, in turn of each place, with birthdays all through the year, 29 February among them. */
function crowd(size: number): Person[] {
	const people = new Map<string, Person>();
	for (let n = 0; people.size < size; n++) {
		const template = NUMBERS[n % NUMBERS.length] ?? '';
		const blanks = template.split('_').length - 1;
		const digits = String((n * 48_271) % 10 ** blanks).padStart(blanks, '0');
		const phone = parsePhone(template.replace(/_+/, digits), { mobileOnly: false });
		if (!phone.ok) continue;
		const born = new Date(Date.UTC(1952, 1, 29) + ((n * 397) % 20_000) * MS_PER_DAY);
		const birthday = born.toISOString().slice(n % 7 ? 0 : 5, 10);
		people.set(phone.value.e164, { phone: phone.value, contact: { birthday } });
	}
	return [...people.values()];
}

describe('a year of a thousand people around the world', () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'birthdays-'));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	const open = () => sure(openSqliteLedger({ folder }));
	const begin = (ledger: Ledger) =>
		new SimulatedTrigger(
			ledger.birthdays,
			async (days) => (await sure(ledger.birthdays.near({ days }, { limit: 5000 }))).items,
			OPTIONS,
		);

	it('each once, in legal hours, on the day or told why not', async () => {
		const people = crowd(1000);
		const start = Date.UTC(2027, 0, 4, 0, 7);
		let ledger = await open();
		const entries = people.map(({ phone, contact: { birthday = '' } }) => ({
			phone,
			contact: { birthday },
		}));
		await sure(ledger.contacts.upsert(entries, { now: start }));
		let trigger = begin(ledger);
		const emitted = [...trigger.emitted];
		const missed = [...trigger.missed];
		/** Emitted just before a process ended, and so given out again. */
		const again = new Set<string>();
		const end = start + 366 * MS_PER_DAY;
		for (const [poll, at] of pollTimes(people, start, end).entries()) {
			// For three days in June n8n is down, and once in a while it is started again.
			if (at >= Date.UTC(2027, 5, 8) && at < Date.UTC(2027, 5, 11)) continue;
			if (poll % 500 === 499) {
				for (const key of trigger.given) again.add(textOf(key));
				await ledger.close();
				ledger = await open();
				emitted.push(...trigger.emitted);
				missed.push(...trigger.missed);
				trigger = begin(ledger);
			}
			await trigger.poll(at);
		}
		emitted.push(...trigger.emitted);
		missed.push(...trigger.missed);
		await ledger.close();

		const greeted = Map.groupBy(emitted, ({ standing }) => standing.person.phone.e164);
		const told = Map.groupBy(missed, ({ standing }) => standing.person.phone.e164);
		for (const { phone, contact } of people) {
			const times = [...(greeted.get(phone.e164) ?? []), ...(told.get(phone.e164) ?? [])];
			// Whose day was over when the trigger began is greeted in the year after.
			const isOver = (monthDayOf(contact.birthday ?? '') ?? '') < '01-04';
			const year = isOver ? 2028 : 2027;
			const ofYear = times.filter(({ standing }) => standing.occasion.year === year);
			const repeated = again.has(textOf({ e164: phone.e164, year }));
			expect({ ...contact, times: ofYear.length }).toEqual({ ...contact, times: repeated ? 2 : 1 });
		}
		const keys = emitted.map(({ standing }) => textOf(keyOf(standing)));
		expect(keys.length - new Set(keys).size).toBe(again.size);
		for (const { at, standing } of emitted) {
			const check = checkAt(standing.person, at);
			// What no law decides, Check tells.
			if (check.decision === 'blocked') expect(check.reason).not.toMatch(/hours|holiday|opening/);
			else expect(check.decision).toBe('send');
			const isDay = (clock: string) => clock.startsWith(standing.occasion.tellOn);
			const clocks = clocksAt(check.timeZones, at);
			if (standing.status === 'due' && !standing.late) expect(clocks.every(isDay)).toBe(true);
			else
				expect(hasNoLegalHour(standing.person, standing.occasion.tellOn) || isInJune(at)).toBe(
					true,
				);
		}
		for (const { at, standing } of missed) {
			const { person, occasion } = standing;
			if (isInJune(at)) continue;
			expect(standing).toMatchObject({ status: 'missed', reason: 'no_legal_hour' });
			expect(hasNoLegalHour(person, occasion.tellOn)).toBe(true);
		}
		expect(emitted.length).toBeGreaterThan(980);
	}, 600_000);
});

/** Every four hours, and when it is somebody's moment. */
function pollTimes(people: readonly Person[], start: number, end: number): number[] {
	const times = new Set<number>();
	for (let at = start; at < end; at += 4 * HOUR) times.add(at);
	for (const { fireAt } of nextBirthdays(people, OPTIONS, start, people.length))
		if (fireAt !== undefined && fireAt < end) times.add(fireAt);
	return [...times].sort((one, other) => one - other);
}

const isInJune = (at: number): boolean => new Date(at).getUTCMonth() === 5;

/** By Check alone, a quarter of an hour at a time. */
function hasNoLegalHour(person: Celebrant, day: string): boolean {
	const from = Date.parse(`${day}T00:00Z`) - MS_PER_DAY;
	for (let at = from; at < from + 3 * MS_PER_DAY; at += HOUR / 4) {
		const check = checkAt(person, at);
		const isDay = clocksAt(check.timeZones, at).every((clock) => clock.startsWith(day));
		if (isDay && check.decision === 'send') return false;
	}
	return true;
}
