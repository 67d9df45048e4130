import fc from 'fast-check';
import {
	type BirthdayOptions,
	type Celebrant,
	type LegalHours,
	nextBirthdays,
} from '../../lib/birthdays';
import {
	findZone,
	localTime,
	monthDayOf,
	MS_PER_DAY,
	nextOpening,
	type Schedule,
	weeklySchedule,
	type WeeklyWindow,
	type Zone,
} from '../../lib/calendar';
import { personOf, OPTIONS } from './people';
import { type Crash, modelMemory, SimulatedTrigger, type Told } from './simulatedTrigger';

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;
const HOUR = 60 * MINUTE;

/** Of every offset, with every kind of summer time, and dates that were skipped. */
const ZONES = [
	'Pacific/Kiritimati', 'Pacific/Apia', 'Pacific/Fakaofo', 'Pacific/Tongatapu', 'Pacific/Auckland', 'Pacific/Chatham',
	'Pacific/Fiji', 'Asia/Kamchatka', 'Pacific/Norfolk', 'Pacific/Guadalcanal', 'Australia/Lord_Howe', 'Australia/Sydney',
	'Australia/Brisbane', 'Australia/Adelaide', 'Australia/Darwin', 'Asia/Tokyo', 'Asia/Pyongyang', 'Australia/Eucla',
	'Australia/Perth', 'Asia/Shanghai', 'Asia/Ulaanbaatar', 'Asia/Jakarta', 'Asia/Yangon', 'Asia/Dhaka', 'Asia/Kathmandu',
	'Asia/Kolkata', 'Asia/Tashkent', 'Asia/Almaty', 'Asia/Kabul', 'Asia/Dubai', 'Asia/Tehran', 'Europe/Moscow',
	'Europe/Istanbul', 'Asia/Beirut', 'Asia/Amman', 'Asia/Gaza', 'Africa/Cairo', 'Europe/Chisinau', 'Africa/Lagos',
	'Europe/Paris', 'Africa/Casablanca', 'Africa/El_Aaiun', 'Europe/Dublin', 'Atlantic/Azores', 'Atlantic/Cape_Verde',
	'America/Nuuk', 'America/Scoresbysund', 'America/Sao_Paulo', 'America/St_Johns', 'America/Santiago', 'America/Asuncion',
	'America/Halifax', 'America/Havana', 'America/New_York', 'America/Mexico_City', 'America/Phoenix', 'America/Los_Angeles',
	'America/Anchorage', 'Pacific/Marquesas', 'Pacific/Honolulu', 'Pacific/Pago_Pago', 'Pacific/Easter',
]; // prettier-ignore

const zoneOf = (name: string): Zone => {
	const zone = findZone(name);
	if (!zone.ok) throw new Error(name);
	return zone.value;
};

/** Hours of a made-up country, which the person's zones share. */
function lawOf(zones: readonly Zone[], schedule: Schedule): LegalHours {
	const places = zones.map((zone) => ({ zone, schedule }));
	return { zonesOf: () => zones, nextOpening: (_, from) => nextOpening(places, from) ?? 'none' };
}

/** The same said anew, a moment at a time. */
const isLegal = (zones: readonly Zone[], schedule: Schedule, at: number): boolean =>
	zones.every((zone) => {
		const { day, minute } = localTime(zone, at);
		return schedule(day).some(({ from, to }) => minute >= from && minute < to);
	});

const windows = fc
	.array(
		fc.record({
			days: fc.subarray([1, 2, 3, 4, 5, 6, 7] as const, { minLength: 1 }),
			from: fc.integer({ min: 0, max: 20 }),
			hours: fc.integer({ min: 1, max: 14 }),
		}),
		{ minLength: 1, maxLength: 3 },
	)
	.map((all): WeeklyWindow[] =>
		all.map(({ days, from, hours }) => ({
			days,
			from: from * 60,
			to: Math.min(from + hours, 24) * 60,
		})),
	);

const choices = {
	more: fc.oneof(
		fc.constant([]),
		fc.uniqueArray(fc.constantFrom(...ZONES), { minLength: 1, maxLength: 2 }),
	),
	windows: fc.oneof({ weight: 2, arbitrary: windows }, fc.constant(undefined)),
	day: fc.integer({ min: 0, max: 365 }),
	born: fc.option(fc.integer({ min: 1920, max: 2015 })),
	localHour: fc.integer({ min: 0, max: 23 }),
	daysOffset: fc.oneof(fc.constant(0), fc.integer({ min: -60, max: 60 })),
	leapDay: fc.constantFrom('feb28' as const, 'mar1' as const),
	catchUpMs: fc.constantFrom(0, MS_PER_DAY / 4, MS_PER_DAY, 2 * MS_PER_DAY, 6 * MS_PER_DAY),
	firstYear: fc.constantFrom(1990, 2005, 2008, 2020, 2026),
};

interface Scene {
	readonly person: Celebrant;
	readonly zones: readonly Zone[];
	readonly schedule: Schedule | undefined;
	readonly options: BirthdayOptions;
	readonly firstYear: number;
	readonly years: number;
}

const scenesWith = (zone: fc.Arbitrary<string>) =>
	fc
		.record({ zone, ...choices })
		.map(({ zone, more, windows, day, born, firstYear, ...options }): Scene => {
			const zones = [...new Set([zone, ...more])].map(zoneOf);
			const schedule = windows && weeklySchedule(windows);
			const monthDay = new Date(Date.UTC(2000, 0, 1 + day)).toISOString().slice(5, 10);
			const birthday = born === null ? monthDay : `${born}-${monthDay}`;
			const hours = lawOf(zones, schedule ?? (() => [{ from: 0, to: 1440 }]));
			return {
				person: personOf('+4915123456789', { birthday }),
				zones,
				schedule,
				options: { ...OPTIONS, ...options, clip: schedule !== undefined, hours },
				firstYear,
				years: 10,
			};
		});

/** The days on which it is told, one for each year of the birthday. */
function tellDays({ person, options, firstYear, years }: Scene): Map<number, string> {
	const days = new Map<number, string>();
	for (let year = firstYear; year <= firstYear + years; year++) {
		const from = Date.UTC(year, 0, 1) + (options.daysOffset - 1) * MS_PER_DAY;
		const [next] = nextBirthdays([person], options, from, 1);
		if (next) days.set(next.occasion.year, next.occasion.tellOn);
	}
	return days;
}

/** Around each day, so far apart, and once in a while all the year. */
function pollTimes(scene: Scene, step: number): number[] {
	const length = scene.options.catchUpMs + 4 * MS_PER_DAY;
	return [...tellDays(scene).values()].flatMap((day) => {
		const from = Date.parse(`${day}T00:00Z`) - MS_PER_DAY;
		const near = Array.from({ length: length / step }, (_, poll) => from + poll * step);
		const rest = Array.from({ length: 8 }, (_, poll) => from + length + poll * 40 * MS_PER_DAY);
		return [...near, ...rest];
	});
}

/** The moments at which it is to be told, and those before, among polls that come by the hour. */
function pollsOnTime(scene: Scene): number[] {
	const { person, options } = scene;
	const days = [...tellDays(scene).values()].map((day) => Date.parse(`${day}T00:00Z`));
	const moments = days.flatMap((day) => {
		const [next] = nextBirthdays([person], options, day - MS_PER_DAY, 1);
		return next?.fireAt === undefined ? [] : [next.fireAt - 1, next.fireAt];
	});
	return [...pollTimes(scene, HOUR), ...moments].sort((one, other) => one - other);
}

const begin = ({ person, options }: Scene) =>
	new SimulatedTrigger(
		modelMemory(),
		async (days) =>
			Promise.resolve(
				days.includes(monthDayOf(person.contact.birthday ?? '') ?? '') ? [person] : [],
			),
		options,
	);

const dateIn = (zone: Zone, at: number): string => localTime(zone, at).date;

/** That what was emitted was emitted at a right moment. */
function expectRight({ zones, schedule, options, person }: Scene, { at, standing }: Told): void {
	const { occasion } = standing;
	expect(standing.status).toBe('due');
	if (schedule) expect(isLegal(zones, schedule, at)).toBe(true);
	const dates = zones.map((zone) => dateIn(zone, at));
	// Nowhere before the day has begun, and only as late as is allowed.
	for (const date of dates) expect(date >= occasion.tellOn).toBe(true);
	const end = Date.parse(`${occasion.tellOn}T00:00Z`) + 3.5 * MS_PER_DAY + options.catchUpMs;
	expect(at).toBeLessThan(end);
	if (standing.status === 'due' && !standing.late) {
		const isSkipped = zones.some((zone) => isGone(zone, occasion.tellOn));
		if (!isSkipped) expect(new Set(dates)).toEqual(new Set([occasion.tellOn]));
	}
	const born = Number(/^\d{4}(?=-)/.exec(person.contact.birthday ?? '')?.[0]);
	const age = occasion.year - born;
	expect(occasion.age).toBe(age >= 1 && age <= 120 ? age : undefined);
}

/** Whether a zone never had a date. */
function isGone(zone: Zone, date: string): boolean {
	const from = Date.parse(`${date}T00:00Z`) - MS_PER_DAY;
	for (let at = from; at < from + 3 * MS_PER_DAY; at += QUARTER)
		if (dateIn(zone, at) === date) return false;
	return true;
}

const yearsOf = (told: readonly Told[]) =>
	told.map(({ standing }) => standing.occasion.year).sort();

/** Each zone is tried with options of its own. */
const inZone = (zone: string, index: number) => ({
	arbitrary: scenesWith(fc.constant(zone)),
	seed: { numRuns: 1, seed: index + 1, endOnFailure: true },
});

describe('ten years of one birthday, each once, in legal hours, on the day where it can be', () => {
	it.each(ZONES.map((zone, index) => [zone, index] as const))('%s', async (zone, index) => {
		const { arbitrary, seed } = inZone(zone, index);
		await fc.assert(
			fc.asyncProperty(arbitrary, async (scene) => {
				const trigger = begin(scene);
				for (const at of pollsOnTime(scene)) await trigger.poll(at);
				const all = [...trigger.emitted, ...trigger.missed];
				expect(yearsOf(all)).toEqual([...tellDays(scene).keys()].sort());
				for (const told of trigger.emitted) expectRight(scene, told);
				for (const told of all) expectOnTheDay(scene, told);
			}),
			seed,
		);
	});
});

/** That it was told on its day, as near to the wanted hour as the law lets it, where it does at all. */
function expectOnTheDay(scene: Scene, { at, standing }: Told): void {
	const { zones, schedule, options } = scene;
	const { tellOn } = standing.occasion;
	if (zones.some((zone) => isGone(zone, tellOn))) return;
	const from = Date.parse(`${tellOn}T00:00Z`) - MS_PER_DAY;
	const quarters = Array.from({ length: 3 * 96 }, (_, quarter) => from + quarter * QUARTER);
	const onTheDay = quarters.filter(
		(moment) =>
			zones.every((zone) => dateIn(zone, moment) === tellOn) &&
			(!schedule || isLegal(zones, schedule, moment)),
	);
	if (onTheDay.length === 0) {
		if (standing.status === 'due') expect(standing.late).toBe(true);
		return;
	}
	expect(standing).toMatchObject({ status: 'due', late: false });
	const hasCome = (poll: number) =>
		zones.every((zone) => localTime(zone, poll).minute >= options.localHour * 60);
	const wanted = onTheDay.find(hasCome);
	// The last of the clocks comes to the hour; after a closing it is told in time before that.
	if (wanted !== undefined) expect(at).toBeLessThanOrEqual(wanted);
	else expect(at).toBeGreaterThanOrEqual((onTheDay.at(-1) ?? 0) - 2 * QUARTER);
}

/** What happens to a machine in ten years. */
const mishaps = fc.record({
	/** Of a thousand polls, how many crash, and how. */
	crashes: fc.constantFrom(0, 20, 200),
	/** The polls of so many days are left out, each so many days. */
	outageEvery: fc.constantFrom(Infinity, 40, 9),
	outageDays: fc.double({ min: 0.1, max: 12, noNaN: true }),
	/** By so many hours the clock is wrong now and then. */
	clockHours: fc.constantFrom(0, 1, 30, -1, -50),
	/** From time to time somebody turns to other options. */
	changes: fc.boolean(),
	chance: fc.integer(),
});

const CRASHES: readonly Crash[] = [
	'before it takes',
	'before it emits',
	'before it tells',
	'after it emitted',
];

describe('ten years of one birthday with outages, crashes, clock steps and second thoughts', () => {
	it.each(ZONES.map((zone, index) => [zone, index] as const))('%s', async (zone, index) => {
		const { arbitrary, seed } = inZone(zone, index);
		await fc.assert(
			fc.asyncProperty(arbitrary, mishaps, async (scene, mishap) => {
				const trigger = begin(scene);
				const random = seeded(mishap.chance);
				const days = tellDays(scene);
				let out = -Infinity;
				let step = 0;
				for (const real of pollTimes(scene, 2 * HOUR)) {
					const day = real / MS_PER_DAY;
					if (day < out) continue;
					if (random() < 1 / mishap.outageEvery / 12) {
						out = day + mishap.outageDays;
						trigger.restart();
						continue;
					}
					if (random() < 0.01) step = random() < 0.5 ? mishap.clockHours * HOUR : 0;
					if (mishap.changes && random() < 0.01) {
						const localHour = Math.floor(random() * 24);
						trigger.options = { ...trigger.options, localHour };
					}
					const at = real + step + Math.floor(random() * 119) * MINUTE;
					const crashes = random() * 1000 < mishap.crashes;
					const crash = crashes ? CRASHES[Math.floor(random() * 4)] : undefined;
					await trigger.poll(at, crash);
					if (crash) trigger.restart();
				}
				// Somebody looks after it at last, so that what was missed is told.
				trigger.restart();
				const last = Math.max(...pollTimes(scene, MS_PER_DAY)) + 20 * MS_PER_DAY;
				for (const after of [0, 1]) await trigger.poll(last + after * HOUR);
				const first = days.keys().next().value;
				for (const year of days.keys()) {
					const emitted = yearsOf(trigger.emitted).filter((each) => each === year).length;
					const told = yearsOf(trigger.missed).filter((each) => each === year).length;
					if (trigger.repeatable.has(year)) {
						expect(emitted).toBeGreaterThanOrEqual(1);
						expect(emitted + told).toBeLessThanOrEqual(3);
					} else if (year === first && mishap.outageEvery < 99) {
						// Before the trigger was there it is nobody's business.
						expect(emitted + told).toBeLessThanOrEqual(1);
					} else expect({ year, times: emitted + told }).toEqual({ year, times: 1 });
				}
				for (const told of trigger.emitted) expectRight(scene, told);
			}),
			seed,
		);
	});
});

describe('ten years of one birthday with another day to tell it on now and then', () => {
	it.each(ZONES.slice(0, 12).map((zone, index) => [zone, index] as const))(
		'%s',
		async (zone, index) => {
			const { arbitrary, seed } = inZone(zone, index);
			await fc.assert(
				fc.asyncProperty(arbitrary, fc.integer(), async (scene, chance) => {
					const trigger = begin(scene);
					const random = seeded(chance);
					const start = Date.UTC(scene.firstYear, 0, 1);
					const end = start + scene.years * 365 * MS_PER_DAY;
					for (let at = start; at < end; at += 4 * HOUR) {
						if (random() < 0.005) {
							const daysOffset = Math.floor(random() * 81) - 40;
							trigger.options = { ...trigger.options, daysOffset };
						}
						await trigger.poll(at);
					}
					// Within its years, whose days no option moves beyond their ends.
					for (let year = scene.firstYear + 1; year < scene.firstYear + scene.years - 1; year++) {
						const all = [...yearsOf(trigger.emitted), ...yearsOf(trigger.missed)];
						const times = all.filter((each) => each === year).length;
						expect({ year, times }).toEqual({ year, times: 1 });
					}
				}),
				{ ...seed, numRuns: 6 },
			);
		},
	);
});

/** Numbers from 0 to 1 (mulberry32). */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
