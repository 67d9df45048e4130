import {
	type BirthdayOptions,
	type BirthdayStanding,
	type Celebrant,
	daysNear,
	dueBirthdays,
	optionsNote,
	withMemory,
} from '../../lib/birthdays';
import type { Answer, BirthdayKey, Ledger } from '../../lib/ledger';
import { ok } from '../../lib/shared';
import { sure } from '../support/ledgers';

/** What a Birthday Trigger asks of the ledger. */
export type Memory = Pick<
	Ledger['birthdays'],
	'watch' | 'take' | 'confirm' | 'missed' | 'told' | 'looked'
>;

export interface Told {
	readonly at: number;
	readonly standing: BirthdayStanding;
}

/** Where a poll ends before its time, as when the machine loses power. */
export type Crash = 'before it takes' | 'before it emits' | 'before it tells' | 'after it emitted';

export const LEASE = 10 * 60_000;
const trigger = 'workflow:node';

/** Polls as the node does, with what it keeps in mind between two polls of one process. */
export class SimulatedTrigger {
	readonly emitted: Told[] = [];
	readonly missed: Told[] = [];
	/** Years of which a process ended before it had confirmed what it emitted. */
	readonly repeatable = new Set<number>();
	/** Emitted, and not confirmed yet. */
	given: readonly BirthdayKey[] = [];

	private readonly memory: Memory;
	private readonly near: (days: readonly string[]) => Promise<readonly Celebrant[]>;
	options: BirthdayOptions;

	constructor(
		memory: Memory,
		near: (days: readonly string[]) => Promise<readonly Celebrant[]>,
		options: BirthdayOptions,
	) {
		this.memory = memory;
		this.near = near;
		this.options = options;
	}

	/** A new process knows nothing: what the last poll emitted is confirmed by nobody. */
	restart(): void {
		for (const key of this.given) this.repeatable.add(key.year);
		this.given = [];
	}

	async poll(now: number, crash?: Crash): Promise<void> {
		const { memory } = this;
		const at = { trigger, now };
		if (this.given.length > 0) await sure(memory.confirm(this.given, at));
		this.given = [];
		const options = withMemory(this.options, await sure(memory.watch(at)));
		const people = await this.near(daysNear(options, now));
		const standings = dueBirthdays(people, options, now);
		if (crash === 'before it takes') return;
		const due = await this.newOf(standings, 'due', (keys) =>
			memory.take(keys, { ...at, leaseMs: LEASE }),
		);
		if (crash === 'before it emits') return;
		const missed = await this.newOf(standings, 'missed', (keys) => memory.missed(keys, at));
		this.emitted.push(...due.map((standing) => ({ at: now, standing })));
		this.given = due.map(keyOf);
		if (crash === 'after it emitted') return;
		if (crash === 'before it tells') return;
		this.missed.push(...missed.map((standing) => ({ at: now, standing })));
		if (missed.length > 0) await sure(memory.told(missed.map(keyOf), at));
		await sure(memory.looked({ ...at, options: optionsNote(this.options) }));
	}

	private async newOf(
		standings: readonly BirthdayStanding[],
		status: BirthdayStanding['status'],
		ask: (keys: readonly BirthdayKey[]) => Answer<readonly BirthdayKey[]>,
	): Promise<BirthdayStanding[]> {
		const some = standings.filter((standing) => standing.status === status);
		if (some.length === 0) return [];
		const fresh = new Set((await sure(ask(some.map(keyOf)))).map(textOf));
		return some.filter((standing) => fresh.has(textOf(keyOf(standing))));
	}
}

export const keyOf = ({ person, occasion }: BirthdayStanding): BirthdayKey => ({
	e164: person.phone.e164,
	year: occasion.year,
});

export const textOf = ({ e164, year }: BirthdayKey): string => `${e164} ${year}`;

/** The ledger's part as a model of some lines, so that ten years pass in a moment. */
export function modelMemory(): Memory {
	const rows = new Map<string, 'had' | 'missed' | { readonly until: number }>();
	let since: number | undefined;
	let lookedAt: number | undefined;
	let looked: string | undefined;
	const isOpen = (key: BirthdayKey) => typeof (rows.get(textOf(key)) ?? {}) === 'object';
	const free = (key: BirthdayKey, now: number) => {
		const row = rows.get(textOf(key));
		return (
			row === undefined ||
			(typeof row === 'object' && (row.until <= now || row.until > now + 3_600_000))
		);
	};
	const end = (keys: readonly BirthdayKey[], state: 'had' | 'missed') => {
		for (const key of keys) if (isOpen(key)) rows.set(textOf(key), state);
	};
	return {
		watch: async ({ now }) => {
			since = Math.min(since ?? now, now);
			return Promise.resolve(
				ok({
					since,
					...(lookedAt !== undefined && { lookedAt }),
					...(looked !== undefined && { options: looked }),
				}),
			);
		},
		take: async (keys, { now, leaseMs }) => {
			const taken = keys.filter((key) => free(key, now));
			for (const key of taken) rows.set(textOf(key), { until: now + leaseMs });
			return Promise.resolve(ok(taken.map((key) => ({ ...key, repeated: false }))));
		},
		confirm: async (keys) => {
			for (const key of keys) if (rows.has(textOf(key))) end([key], 'had');
			return Promise.resolve(ok(undefined));
		},
		missed: async (keys) =>
			Promise.resolve(
				ok(keys.filter(isOpen).map((key) => ({ ...key, given: rows.has(textOf(key)) }))),
			),
		told: async (keys) => {
			end(keys, 'missed');
			return Promise.resolve(ok(undefined));
		},
		looked: async ({ now, options }) => {
			lookedAt = now;
			looked = options;
			return Promise.resolve(ok(undefined));
		},
	};
}
