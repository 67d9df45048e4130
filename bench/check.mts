/*
 * npm run bench -- check: deciding who may be texted, against the same question asked of luxon the plain
 * way: what does a clock there show, is that inside the window, and if not, which next day is open.
 * Luxon answers for one window and one zone, without holidays, states, sentences or sources.
 */
import { createRequire } from 'node:module';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import { rolldown } from 'rolldown';

const require = createRequire(import.meta.url);
const PEOPLE = 100_000;
const ROUNDS = 7;

/** A room of lib as it is shipped: one file of CommonJS. */
async function shipped(room: string) {
	const folder = mkdtempSync(join(tmpdir(), 'check-bench-'));
	const build = await rolldown({ input: join(import.meta.dirname, `../lib/${room}/index.ts`) });
	await build.write({
		file: join(folder, `${room}.cjs`),
		format: 'cjs',
	});
	await build.close();
	const loaded = require(join(folder, `${room}.cjs`));
	rmSync(folder, { recursive: true });
	return loaded;
}

const { decide } = await shipped('compliance');
const { parsePhone } = await shipped('phone');

/** From, to (hours) and closed weekdays: what a workflow's author would write down. */
const windows = {
	BR: [9, 21, []],
	DE: [8, 20, []],
	FR: [8, 22, [7]],
	GB: [8, 21, []],
	IN: [10, 21, []],
	US: [8, 20, [7]],
} as const;

type Place = keyof typeof windows;

const numbers: readonly (readonly [Place, string])[] = [
	['BR', '+5511961234567'],
	['DE', '+4915123456789'],
	['FR', '+33612345678'],
	['GB', '+447400123456'],
	['IN', '+918123456789'],
	['US', '+12125550123'],
	['US', '+13055550123'],
	['US', '+13125550123'],
	['US', '+14155550123'],
];

const people = Array.from({ length: PEOPLE }, (_, index) => {
	const [place, number] = numbers[index % numbers.length]!;
	const phone = parsePhone(number, { mobileOnly: false }).value;
	const day = String(1 + (index % 28)).padStart(2, '0');
	const at = `2026-05-${day}T10:15:${day}.000Z`;
	return { place, phone, contact: { consent: { status: 'explicit', at } } };
});

type Person = (typeof people)[number];

/** The next legal moment, by luxon. */
function naive({ place, phone }: Person, at: number): number | undefined {
	const [from, to, closed] = windows[place];
	const now = DateTime.fromMillis(at, { zone: phone.timeZones[0] });
	for (let day = 0; day < 14; day++) {
		const date = now.plus({ days: day });
		if ((closed as readonly number[]).includes(date.weekday)) continue;
		const opens = date.set({ hour: from, minute: 0, second: 0, millisecond: 0 });
		const closes = date.set({ hour: to, minute: 0, second: 0, millisecond: 0 });
		if (now < opens) return opens.toMillis();
		if (now < closes) return now.toMillis();
	}
	return undefined;
}

const moments = [
	// A Tuesday on which some are open and some are not, and a Saturday night.
	['at the same moment, Tuesday', () => Date.UTC(2026, 10, 24, 13)],
	['at the same moment, Saturday night', () => Date.UTC(2026, 10, 28, 23)],
	['each at a later moment of a fortnight', (i: number) => Date.UTC(2026, 10, 16) + i * 12_096],
	// A prime step, so that moments follow each other in no order.
	[
		'each at any moment of a fortnight',
		(i: number) => Date.UTC(2026, 10, 16) + ((i * 611_953) % PEOPLE) * 12_096,
	],
] as const;

/** The best of several rounds, in microseconds a person. */
function time(work: (person: Person, index: number) => unknown, count: number): number {
	let best = Infinity;
	for (let round = 0; round < ROUNDS; round++) {
		const start = performance.now();
		for (let index = 0; index < count; index++) work(people[index]!, index);
		best = Math.min(best, ((performance.now() - start) * 1000) / count);
	}
	return best;
}

const options = { purpose: 'marketing' };
for (const [name, momentOf] of moments) {
	const ours = time((person, index) => decide(person, options, momentOf(index)), PEOPLE);
	const luxon = time((person, index) => naive(person, momentOf(index)), PEOPLE / 50);
	console.log(
		`  ${name.padEnd(38)} ours ${ours.toFixed(2)} µs, luxon ${luxon.toFixed(1)} µs: ${(luxon / ours).toFixed(0)}x`,
	);
}
