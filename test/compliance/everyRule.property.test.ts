import * as fc from 'fast-check';
import { DateTime } from 'luxon';
import { zonesOfOlderLaw } from '../../lib/calendar';
import { COUNTRIES, countryOf, decide, type Check, type Country } from '../../lib/compliance';
import { STATES } from '../../lib/compliance/countries';
import { naiveHours } from './naiveHours';
import { someone } from './support';

const MINUTE = 60_000;
const DAY = 86_400_000;
const PLACES: readonly Country[] = [...COUNTRIES.filter(({ id }) => id !== 'US'), ...STATES];
// Luxon knows only what the machine's zone data know.
const ZONES = Intl.supportedValuesOf('timeZone').filter(
	(zone) => !zonesOfOlderLaw().includes(zone),
);

const UNITED_STATES = countryOf('US');
const lawsOf = (place: Country): readonly Country[] =>
	place.within && UNITED_STATES ? [UNITED_STATES, place] : [place];

/** Someone who lives there, with a clock of their own and a number no law presumes about. */
const resident = ({ id, within }: Country, zone: string) =>
	within === undefined
		? someone({ country: id, ownZone: zone })
		: someone({ country: within, region: id, ownZone: zone });

const instant = fc
	.integer({ min: Date.parse('2024-08-25') / MINUTE, max: Date.parse('2034-08-25') / MINUTE })
	.map((minute) => minute * MINUTE);
const minutes = fc.constantFrom(0, 10, 45);

/** Each of some things a few times, with whatever else comes. */
const eachOf = <Thing>(things: readonly Thing[], times: number) =>
	things.flatMap((thing) => Array.from({ length: times }, () => thing));

interface Case {
	readonly place: Country;
	readonly zone: string;
}

function cases(): readonly Case[] {
	const places = eachOf(PLACES, 6);
	const zones = eachOf(ZONES, 2);
	const count = Math.max(places.length, zones.length);
	return Array.from({ length: count }, (_, index) => ({
		place: places[index % places.length]!,
		// Another step, so that a place meets many zones.
		zone: zones[(index * 7) % zones.length]!,
	}));
}

function judge({ place, zone }: Case, check: Check, at: number, margin: number): void {
	const hours = naiveHours(lawsOf(place), zone);
	const first = hours.firstUsable(at, at + 14 * DAY, margin);
	if (first === undefined) {
		expect(check.decision).toBe('blocked');
		expect(['marketing_closed', 'no_opening_within_14_days']).toContain(check.reason);
		return;
	}
	expect(check.decision).toBe(first === at ? 'send' : 'later');
	expect(Date.parse(String(check.sendAt))).toBe(first);
	const closing = Date.parse(String(check.sendBefore)) + margin;
	expect(hours.isOpen(closing - 1)).toBe(true);
	if (closing < at + 14 * DAY) expect(hours.isOpen(closing)).toBe(false);
}

describe('every rule and every zone, over ten years, against luxon and the bare data', () => {
	const all = cases();

	it('sends inside the hours only, and later at the first legal moment', () => {
		const given = fc.sample(fc.tuple(instant, minutes), { numRuns: all.length, seed: 5 });
		for (const [index, one] of all.entries()) {
			const [at, margin] = given[index]!;
			const options = { purpose: 'marketing', safetyMarginMinutes: margin } as const;
			const check = decide(resident(one.place, one.zone), options, at);
			judge(one, check, at, margin * MINUTE);
		}
	});

	it('says what it sent later for to be sendable then, until the same end', () => {
		const given = fc.sample(instant, { numRuns: all.length, seed: 6 });
		for (const [index, one] of all.entries()) {
			const person = resident(one.place, one.zone);
			const check = decide(person, { purpose: 'marketing' }, given[index]!);
			if (check.sendAt === undefined) continue;
			const again = decide(person, { purpose: 'marketing' }, Date.parse(check.sendAt));
			expect(again).toMatchObject({ decision: 'send', sendBefore: check.sendBefore });
		}
	});
});

describe('a preferred time, against luxon', () => {
	/** The preferred time of a day if it is usable, or else the day's first usable moment. */
	function bestOf(hours: ReturnType<typeof naiveHours>, day: DateTime, minute: number) {
		// A time that is skipped is as much later as the clock jumps, which is luxon's way too.
		const wish = day.set({ hour: Math.floor(minute / 60), minute: minute % 60 }).toMillis();
		if (hours.isUsable(wish, 10 * MINUTE)) return wish;
		const midnight = day.startOf('day').toMillis();
		return hours.firstUsable(
			midnight,
			day.plus({ days: 1 }).startOf('day').toMillis(),
			10 * MINUTE,
		);
	}

	it('is the next one that is legal, or the start of that day’s hours', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...PLACES),
				fc.constantFrom('Europe/Paris', 'America/New_York', 'Asia/Kathmandu', 'America/St_Johns'),
				instant,
				fc.integer({ min: 0, max: 1439 }),
				(place, zone, at, preferredMinute) => {
					const hours = naiveHours(lawsOf(place), zone);
					const today = DateTime.fromMillis(at, { zone }).startOf('day');
					let expected: number | undefined;
					for (let days = 0; days <= 14 && expected === undefined; days++) {
						const best = bestOf(hours, today.plus({ days }), preferredMinute);
						if (best !== undefined && best >= at) expected = best;
					}
					const options = { purpose: 'marketing', preferredMinute } as const;
					const check = decide(resident(place, zone), options, at);
					expect(Date.parse(String(check.sendAt))).toBe(expected ?? NaN);
					const open = expected === at ? 'send' : 'later';
					expect(check.decision).toBe(expected === undefined ? 'blocked' : open);
				},
			),
			{ numRuns: 400, seed: 7 },
		);
	});
});
