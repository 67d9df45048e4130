import examples from 'libphonenumber-js/examples.mobile.json';
import type { IDataObject } from 'n8n-workflow';
import { decide } from '../../lib/compliance';
import { findZone, localTime } from '../../lib/calendar';
import { readRecipient } from '../../lib/item';
import type { ContactEntry } from '../../lib/ledger';
import { parsePhone } from '../../lib/phone';
import { BirthdayTrigger } from '../../nodes/BirthdayTrigger/BirthdayTrigger.node';
import { sure } from '../support/ledgers';
import { activate } from '../support/pollNode';
import { randomFrom } from '../support/random';
import { newUserFolder, openBeside } from '../support/smsLedger';
import { standClockAt } from '../support/standClockAt';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.parse('2027-01-01T00:30:00Z');
const YEAR = 365 * DAY;

const random = randomFrom(18);

/** People with mobiles of every country, born on any day. */
function peopleOfTheWorld(count: number): ContactEntry[] {
	const people = new Map<string, ContactEntry>();
	const countries = Object.entries(examples as Record<string, string>);
	for (let n = 0; people.size < count; n++) {
		const [country, example] = countries[n % countries.length]!;
		const national = example.slice(0, -3) + String(random(1000)).padStart(3, '0');
		const phone = parsePhone(national, { defaultCountry: country, mobileOnly: true });
		if (!phone.ok || people.has(phone.value.e164)) continue;
		const day = new Date(Date.UTC(2000, 0, 1 + random(366))).toISOString().slice(4, 10);
		const birthday = random(3) === 0 ? `-${day}` : `${1940 + 4 * random(16)}${day}`;
		people.set(phone.value.e164, { phone: phone.value, contact: { birthday } });
	}
	return [...people.values()];
}

/** From when to when n8n is down: a few hours or a day and a half, and for a week once. */
const outages = [
	{ from: 100 * DAY, to: 107 * DAY },
	...Array.from({ length: 20 }, () => {
		const from = random(365) * DAY + random(24) * HOUR;
		return { from, to: from + (1 + random(36)) * HOUR };
	}),
];

const isDown = (at: number): boolean =>
	outages.some(({ from, to }) => at - START >= from && at - START < to);

describe('Birthday Trigger over a year', () => {
	afterEach(() => jest.useRealTimers());

	it('gives each of a thousand people around the world once, at a legal hour of their day, or tells', async () => {
		standClockAt(START);
		const people = peopleOfTheWorld(1000);
		const ledger = await openBeside(newUserFolder());
		await sure(ledger.contacts.upsert(people, { now: START }));
		await ledger.close();

		const given: { readonly item: IDataObject; readonly at: number }[] = [];
		const told: string[] = [];
		const start = () =>
			activate(new BirthdayTrigger(), {
				parameters: { source: 'ledger', localHour: 10, pollTimes: {} },
				settings: { typeVersion: 2 },
			});
		let trigger = start();
		let wasDown = false;
		for (let at = START; at < START + YEAR + 4 * DAY; at += 3 * HOUR) {
			if (isDown(at)) {
				wasDown = true;
				continue;
			}
			if (wasDown) trigger = start();
			wasDown = false;
			standClockAt(at);
			try {
				for (const item of (await trigger.poll()) ?? []) given.push({ item, at });
			} catch (error) {
				const { description } = error as { description?: string };
				told.push(...(description?.match(/\+\d+/g) ?? []));
			}
		}

		const ofYear = given.filter(({ item }) => (item['birthday'] as IDataObject)['year'] === 2027);
		const numbers = ofYear.map(({ item }) => String((item['phone'] as IDataObject)['e164']));
		expect([...numbers, ...told].sort()).toEqual(people.map(({ phone }) => phone.e164).sort());
		expect(told.length).toBeGreaterThan(0);
		expect(told.length).toBeLessThan(40);

		const wrong = ofYear.flatMap(({ item, at }) => {
			const birthday = item['birthday'] as IDataObject;
			const recipient = readRecipient(item)!;
			const contact = { ...recipient.contact, consent: { status: 'explicit' as const } };
			const check = decide(
				{ ...recipient, contact },
				{ purpose: 'birthday', registers: 'seen' },
				at,
			);
			const days = check.timeZones.map((name) => {
				const zone = findZone(name);
				return zone.ok ? localTime(zone.value, at).date : '';
			});
			const isOnTime = birthday['late'] === true || days.every((day) => day === birthday['date']);
			return isOnTime && check.decision !== 'later'
				? []
				: [{ e164: recipient.phone.e164, birthday, days, at: new Date(at), check: check.message }];
		});
		expect(wrong).toEqual([]);
	}, 300_000);
});
