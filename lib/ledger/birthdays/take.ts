import { erasedAliases } from '../consent';
import type { Subject } from '../../message';
import type { E164 } from '../../phone';
import type { BirthdayTable } from '../schema';
import { insertRows, type Session, unique } from '../sql';
import type {
	BirthdayKey,
	MissedBirthday,
	TakeBirthdaysOptions,
	TakenBirthday,
	TriggerAt,
} from './types';

/** The longest lease: one that ends later was begun by a clock that has been set back since. */
const LONGEST_LEASE = 3_600_000;

type Known = Pick<BirthdayTable, 'e164' | 'state' | 'given_until'>;

/** Gives out birthdays that nobody was given, on a lease; see `Ledger.birthdays.take`. */
export async function takeBirthdays(
	session: Session,
	keys: readonly BirthdayKey[],
	options: TakeBirthdaysOptions,
): Promise<TakenBirthday[]> {
	const { trigger: watch, now, leaseMs } = options;
	const given_until = now + Math.min(leaseMs, LONGEST_LEASE);
	const taken: TakenBirthday[] = [];
	for (const [year, numbers] of byYear(keys)) {
		const known = await knownOf(session, watch, year, numbers);
		const fresh = numbers.filter((e164) => !known.has(e164));
		const inserted = new Set(
			await insertRows(session, {
				table: 'sms_birthdays',
				columns: ['e164', 'watch', 'year', 'state', 'given_until', 'at'],
				rows: fresh.map((e164) => ({ e164, watch, year, state: 'given', given_until, at: now })),
			}),
		);
		const again = numbers.filter((e164) => isLapsed(known.get(e164), now));
		await setState(session, { watch, year, numbers: again }, { given_until });
		for (const e164 of numbers) {
			if (inserted.has(e164)) taken.push({ e164, year, repeated: false });
			else if (again.includes(e164)) taken.push({ e164, year, repeated: true });
		}
	}
	return taken;
}

/** An execution has these; see `Ledger.birthdays.confirm`. */
export async function confirmBirthdays(
	session: Session,
	keys: readonly BirthdayKey[],
	{ trigger: watch }: TriggerAt,
): Promise<void> {
	for (const [year, numbers] of byYear(keys)) {
		await setState(session, { watch, year, numbers }, { state: 'had', given_until: null });
	}
}

/** Which of these nobody had or was told of; see `Ledger.birthdays.missed`. */
export async function missedBirthdays(
	session: Session,
	keys: readonly BirthdayKey[],
	{ trigger }: Pick<TriggerAt, 'trigger'>,
): Promise<MissedBirthday[]> {
	const missed: MissedBirthday[] = [];
	for (const [year, numbers] of byYear(keys)) {
		const known = await knownOf(session, trigger, year, numbers);
		for (const e164 of numbers) {
			const state = known.get(e164)?.state;
			if (state === undefined || state === 'given') {
				missed.push({ e164, year, given: state === 'given' });
			}
		}
	}
	return missed;
}

/** The user was told of these; see `Ledger.birthdays.told`. */
export async function tellBirthdays(
	session: Session,
	keys: readonly BirthdayKey[],
	{ trigger: watch, now }: TriggerAt,
): Promise<void> {
	for (const [year, numbers] of byYear(keys)) {
		const known = await knownOf(session, watch, year, numbers);
		const fresh = numbers.filter((e164) => !known.has(e164));
		await insertRows(session, {
			table: 'sms_birthdays',
			columns: ['e164', 'watch', 'year', 'state', 'at'],
			rows: fresh.map((e164) => ({ e164, watch, year, state: 'missed', at: now })),
		});
		await setState(session, { watch, year, numbers }, { state: 'missed', given_until: null });
	}
}

/** Numbers by year, each once and always in the same order, so that two writers cannot wait for each other. */
const byYear = (keys: readonly BirthdayKey[]): [year: number, numbers: E164[]][] =>
	[...Map.groupBy(keys, ({ year }) => year)].map(([year, ofYear]) => [
		year,
		unique(ofYear.map(({ e164 }) => e164)).sort(),
	]);

/** What is remembered of numbers, and of people who were erased since. */
async function knownOf(
	session: Session,
	watch: string,
	year: number,
	numbers: readonly E164[],
): Promise<Map<Subject, Known>> {
	const aliases = await erasedAliases(session, numbers);
	const rows = await session.db
		.selectFrom('sms_birthdays')
		.select(['e164', 'state', 'given_until'])
		.where('watch', '=', watch)
		.where('year', '=', year)
		.where('e164', 'in', session.dialect.among<Subject>([...numbers, ...aliases.values()]))
		.execute();
	const known = new Map<Subject, Known>(rows.map((row) => [row.e164, row]));
	for (const e164 of numbers) {
		const alias = aliases.get(e164);
		const erased = alias && known.get(alias);
		if (erased && !known.has(e164)) known.set(e164, erased);
	}
	return known;
}

const isLapsed = (known: Known | undefined, now: number): boolean =>
	known?.state === 'given' &&
	(known.given_until === null ||
		known.given_until <= now ||
		known.given_until > now + LONGEST_LEASE);

/** Of those that were given and not confirmed. */
async function setState(
	{ db, dialect }: Session,
	{ watch, year, numbers }: { watch: string; year: number; numbers: readonly E164[] },
	change: Partial<Pick<BirthdayTable, 'state' | 'given_until'>>,
): Promise<void> {
	if (numbers.length === 0) return;
	await db
		.updateTable('sms_birthdays')
		.set(change)
		.where('watch', '=', watch)
		.where('year', '=', year)
		.where('state', '=', 'given')
		.where('e164', 'in', dialect.among(numbers))
		.execute();
}
