import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import * as fc from 'fast-check';

import { COUNTRIES, decide, hoursPolicy, type Country } from '../../lib/compliance';
import { naiveHours } from './naiveHours';
import { someone } from './support';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const ZONES = [
	// Changes its clocks at midnight.
	'America/Santiago',
	'America/Los_Angeles',
	'America/New_York',
	'America/St_Johns',
	'Asia/Kathmandu',
	'Asia/Kolkata',
	'Australia/Adelaide',
	'Australia/Lord_Howe',
	'Europe/London',
	'Europe/Paris',
	'Pacific/Chatham',
];

/** The hours of all zones at once, by luxon. */
function naiveClock(country: Country, zones: readonly string[]) {
	const clocks = zones.map((zone) => naiveHours([country], zone));
	const open = (minute: number): boolean => clocks.every(({ isOpen }) => isOpen(minute));
	/** Open now, and still open when the margin has passed. */
	const usable = (minute: number, margin: number): boolean => {
		for (let step = 0; step <= margin; step++) {
			if (!open(minute + step * MINUTE)) return false;
		}
		return true;
	};
	return { open, usable };
}

const country = fc.oneof(
	fc.constantFrom(...COUNTRIES),
	fc.constantFrom(...COUNTRIES.filter(({ id }) => ['BD', 'CO', 'FR', 'US', 'ZA'].includes(id))),
);
const zones = fc.uniqueArray(fc.constantFrom(...ZONES), { minLength: 1, maxLength: 2 });
const minuteBetween = (from: string, to: string) =>
	fc
		.integer({ min: Date.parse(from) / MINUTE, max: Date.parse(to) / MINUTE })
		.map((minute) => minute * MINUTE);
const instant = fc.oneof(
	minuteBetween('2024-08-25', '2034-01-01'),
	// Where the clocks change, and the run of holidays at the end of the year.
	minuteBetween('2026-10-23', '2026-10-26'),
	minuteBetween('2027-03-26', '2027-03-30'),
	minuteBetween('2026-12-23', '2027-01-02'),
);
const margin = fc.constantFrom(0, 10, 45);

/** Any two zones are put together here, also ones that together leave little of a day. */
const EVERY_ZONE = hoursPolicy({ countsSmallTerritories: true });

const decideFor = (
	{ id }: Country,
	timeZones: readonly string[],
	at: number,
	safetyMarginMinutes = 10,
) =>
	decide(
		someone({ country: id, zones: timeZones }),
		{ purpose: 'marketing', safetyMarginMinutes, hours: EVERY_ZONE },
		at,
	);

describe('against luxon asked minute by minute', () => {
	it('a send is within the hours in every zone, from its start to the margin after its end', () => {
		fc.assert(
			fc.property(country, zones, instant, margin, (somewhere, timeZones, at, minutes) => {
				const check = decideFor(somewhere, timeZones, at, minutes);
				const clock = naiveClock(somewhere, timeZones);
				expect(check.decision === 'send').toBe(clock.usable(at, minutes));
				if (check.decision !== 'send') return;
				const closing = Date.parse(String(check.sendBefore)) + minutes * MINUTE;
				expect(clock.open(closing - MINUTE)).toBe(true);
				expect(clock.open(closing)).toBe(false);
			}),
			{ numRuns: 500 },
		);
	});

	it('a later is the first legal minute, and no minute is legal when it is blocked', () => {
		fc.assert(
			fc.property(country, zones, instant, margin, (somewhere, timeZones, at, minutes) => {
				const check = decideFor(somewhere, timeZones, at, minutes);
				const clock = naiveClock(somewhere, timeZones);
				// All 14 days: two zones may first meet when one of them changes its clocks.
				const horizon = at + 14 * 24 * HOUR;
				let first = at;
				while (first < horizon && !clock.usable(first, minutes)) first += MINUTE;
				if (first < horizon) expect(Date.parse(String(check.sendAt))).toBe(first);
				else expect(['marketing_closed', 'no_opening_within_14_days']).toContain(check.reason);
			}),
			{ numRuns: 60 },
		);
	});

	it('a later, asked again when its time has come, is a send with the same end', () => {
		fc.assert(
			fc.property(country, zones, instant, margin, (somewhere, timeZones, at, minutes) => {
				const check = decideFor(somewhere, timeZones, at, minutes);
				if (check.decision !== 'later') return;
				const again = decideFor(somewhere, timeZones, Date.parse(String(check.sendAt)), minutes);
				expect(again).toMatchObject({ decision: 'send', sendBefore: check.sendBefore });
			}),
			{ numRuns: 500 },
		);
	});
});

describe('the machine', () => {
	const folder = mkdtempSync(join(tmpdir(), 'decide-'));
	afterAll(() => rmSync(folder, { recursive: true }));

	it('decides the same in every time zone it may be set to', () => {
		const root = join(__dirname, '../..');
		const bundle = join(folder, 'compliance.cjs');
		const rolldown = join(root, 'node_modules/rolldown/bin/cli.mjs');
		execFileSync(process.execPath, [
			rolldown,
			join(root, 'lib/compliance/index.ts'),
			'--format',
			'cjs',
			'--platform',
			'node',
			'-o',
			bundle,
		]);

		const program = `
			const { COUNTRIES, decide } = require(${JSON.stringify(bundle)});
			const checks = [];
			for (let hour = 0; hour < 24 * 7; hour += 5) {
				for (const { id: country } of COUNTRIES) {
					const phone = { e164: '+1', country, timeZones: ['Europe/Paris', 'Asia/Kathmandu'] };
					const contact = { consent: { status: 'soft', at: '2025-10-24T10:00' } };
					for (const status of ['soft', 'explicit']) {
						const recipient = { phone, contact: { consent: { ...contact.consent, status } } };
						const at = Date.UTC(2026, 9, 22, hour);
						checks.push(decide(recipient, { purpose: 'marketing', safetyMarginMinutes: 10 }, at));
					}
				}
			}
			process.stdout.write(JSON.stringify(checks));`;
		const decideIn = (TZ: string) =>
			execFileSync(process.execPath, ['-e', program], {
				env: { ...process.env, TZ },
				encoding: 'utf8',
				maxBuffer: 1e9,
			});
		const inUtc = decideIn('UTC');
		expect(inUtc.length).toBeGreaterThan(100_000);
		for (const zone of ['America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kathmandu']) {
			expect(decideIn(zone) === inUtc).toBe(true);
		}
	});
});
