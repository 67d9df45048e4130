/*
 * npm run build && npm run bench -- birthdays: how long a poll of Birthday Trigger takes with 100,000 people in
 * the ledger whose birthdays are spread over the year, and with 100,000 who share one day, and for how long it
 * has the event loop to itself. In both stores; PostgreSQL is measured where its programs are installed.
 *
 * Each is polled by a process of its own, with the node as it ships, so that the first poll pays for all that it
 * loads. The clock stands at a moment at which greetings may go.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Ledger } from '../lib/ledger/index.ts';
import { bundleLedger } from '../test/support/bundleLedger.ts';
import { bundleModule } from '../test/support/bundleModule.ts';
import { postgresBinaries, startPostgres } from '../test/support/postgres.ts';
import type { Polled, PollSetup } from './support/pollBirthdays.mts';
import { processWork } from './support/processWork.ts';

const PEOPLE = Number(process.env['BIRTHDAY_PEOPLE'] ?? 100_000);
const POLLS = Number(process.env['BIRTHDAY_POLLS'] ?? 12);
/** A Friday, 11:30 in Paris. */
const NOW = Date.UTC(2026, 10, 27, 10, 30);
const DAY = 86_400_000;
/** PostgreSQL has seen by then that a process has gone. */
const ENDED_MS = 2000;

const project = join(import.meta.dirname, '..');
const { openSqliteLedger, openPostgresLedger } = (await import(
	bundleLedger(project)
)) as typeof import('../lib/ledger/index.ts');
const { parsePhone } = (await import(
	bundleModule(project, 'lib/phone/index.ts')
)) as typeof import('../lib/phone/index.ts');

async function sure<Value>(
	answer: Promise<{ ok: true; value: Value } | { ok: false; failure: { message: string } }>,
): Promise<Value> {
	const result = await answer;
	if (!result.ok) throw new Error(result.failure.message);
	return result.value;
}

/** Mobile numbers of five countries, by turns. */
const PREFIXES = ['+3361', '+49151', '+4477', '+4179', '+3464'];
const numberOf = (i: number): string => {
	const prefix = PREFIXES[i % PREFIXES.length] ?? '';
	const length = { '+49151': 14, '+4477': 13 }[prefix] ?? 12;
	return (
		prefix +
		String(12_000_000 + i)
			.slice(-(length - prefix.length))
			.padStart(length - prefix.length, '0')
	);
};

const birthdayOf: Record<string, (i: number) => string> = {
	'over the year': (i) => new Date(Date.UTC(1990, 0, 1) + (i % 365) * DAY).toISOString(),
	'on one day': () => new Date(NOW).toISOString().replace('2026', '1990'),
};

async function fill(ledger: Ledger, birthday: (i: number) => string): Promise<void> {
	for (let at = 0; at < PEOPLE; at += 5000) {
		const entries = Array.from({ length: Math.min(5000, PEOPLE - at) }, (_, i) => {
			const phone = parsePhone(numberOf(at + i), { mobileOnly: false });
			if (!phone.ok) throw new Error(numberOf(at + i));
			const contact = {
				firstName: `Anna${at + i}`,
				birthday: birthday(at + i).slice(0, 10),
				language: 'fr',
				postalCode: String(10_000 + ((at + i) % 90)),
			};
			const fields = { loyalty: `card-${at + i}`, shop: 'Lyon', points: i };
			return { phone: phone.value, contact, fields, tags: ['vip'] };
		});
		await sure(ledger.contacts.upsert(entries, { now: NOW - 30 * DAY }));
	}
}

const ms = (value: number): string => `${value.toFixed(0)} ms`;

function report(name: string, setup: PollSetup): void {
	const script = join(import.meta.dirname, 'support/pollBirthdays.mts');
	const input = JSON.stringify(setup);
	const output = execFileSync(process.execPath, ['--no-warnings', script], {
		input,
		encoding: 'utf8',
	});
	const [first, ...later] = JSON.parse(output) as Polled[];
	const most = (key: keyof Polled) => Math.max(...later.map((poll) => poll[key]));
	const items = [first, ...later].reduce((sum, poll) => sum + (poll?.items ?? 0), 0);
	const tell = (of: (key: keyof Polled) => number): string =>
		`${ms(of('ms'))} (CPU ${ms(of('cpuMs'))}, block ${ms(of('blockMs'))}, ${ms(of('workedMs'))} of it work)`;
	console.log(
		`${name.padEnd(28)} first ${tell((key) => first?.[key] ?? NaN)}, ` +
			`${later.length} later at most ${tell(most)}; ${items} items`,
	);
}

console.log(`${PEOPLE} people`);
for (const [how, birthday] of Object.entries(birthdayOf)) {
	const folder = mkdtempSync(join(tmpdir(), 'birthdays-bench-'));
	mkdirSync(join(folder, '.n8n'));
	const ledger = await sure(openSqliteLedger({ file: join(folder, '.n8n/sms-campaign.sqlite') }));
	await fill(ledger, birthday);
	await ledger.close();
	report(`SQLite, ${how}`, { folder, now: NOW, polls: POLLS });
	rmSync(folder, { recursive: true, force: true });
}
if (postgresBinaries()) {
	const server = await startPostgres();
	const [pid] = readFileSync(
		join(server.psql('show data_directory'), 'postmaster.pid'),
		'utf8',
	).split('\n');
	/** Of its connections that have ended, as each does with the process that polls. */
	const work = () => processWork(Number(pid)).ended;
	for (const [how, birthday] of Object.entries(birthdayOf)) {
		const settings = server.newDatabase();
		const ledger = await sure(openPostgresLedger(settings));
		await fill(ledger, birthday);
		await ledger.close();
		server.psql('analyze', settings);
		const folder = mkdtempSync(join(tmpdir(), 'birthdays-bench-'));
		const { host, port, database, user, password } = settings;
		const credential = { host, port, database, user, password, ssl: 'disable' };
		await sleep(ENDED_MS);
		const before = work();
		report(`PostgreSQL, ${how}`, { folder, now: NOW, polls: POLLS, credential });
		await sleep(ENDED_MS);
		console.log(
			`${''.padEnd(28)} PostgreSQL itself worked ${ms((work() - before) / POLLS)} a poll`,
		);
		rmSync(folder, { recursive: true, force: true });
	}
	await server.stop();
} else console.log('PostgreSQL: not measured, its programs are not installed here');
