import { localTime, MS_PER_DAY } from '../../calendar';
import type { Money } from '../prices';
import { reasonInWords } from '../reasons';
import type { Fate, SimulatedPerson } from './person';
import { planSentence } from './planSentence';
import { type PlanRow, type PlanTable, rounded, roundedMoney } from './planTable';
import { zoneOf } from './zoneOf';

/** How many, what they cost. */
export interface PlanFigures {
	readonly people: number;
	readonly segments: number;
	readonly credits: number;
	/** `null` where no prices are known. */
	readonly money: Money | null;
}

/** Those of a day, a country or a sender. */
export interface PlanPart extends PlanFigures {
	/** `YYYY-MM-DD`, an ISO 3166-1 alpha-2 code, or a sender; empty where it is not known. */
	readonly name: string;
}

/** The days to come as they would go: the field `estimate.plan`. */
export interface Plan extends PlanFigures {
	/** Everybody who came, whatever becomes of them. */
	readonly recipients: number;
	readonly days: number;
	/** Whose clock the days and hours are of; an IANA name. */
	readonly zone: string;
	/** ISO 8601, by that clock. */
	readonly from: string;
	readonly until: string;
	/** When the first message leaves, and the last; `null` where none does. */
	readonly first: string | null;
	readonly last: string | null;
	readonly byDay: readonly PlanPart[];
	readonly byCountry: readonly PlanPart[];
	readonly bySender: readonly PlanPart[];
	/** Who goes after the last day. */
	readonly beyond: number;
	/** Who got the message before, or has it waiting already. */
	readonly alreadySent: number;
	/** Who never goes, the commonest reason first. */
	readonly notSent: readonly PlanRefusal[];
	readonly assumed: readonly string[];
	readonly sentence: string;
}

export interface PlanRefusal {
	readonly reason: string;
	/** As it follows a number: “without consent”. */
	readonly words: string;
	readonly people: number;
}

export interface PlanSettings {
	/** Epoch milliseconds. */
	readonly from: number;
	readonly days: number;
	/** The workflow's zone; UTC where there is no such zone. */
	readonly zone: string;
	readonly currency?: string | undefined;
	readonly assumed: readonly string[];
}

/** Not sent again, since an earlier run has dealt with it. */
const OVER: ReadonlySet<string> = new Set(['already_sent', 'in_progress', 'waiting', 'no_answer']);

/** Counts what becomes of everybody. */
export class PlanCount {
	readonly table: PlanTable;
	readonly #reasons = new Map<string, number>();
	#recipients = 0;
	#beyond = 0;
	#alreadySent = 0;

	constructor(table: PlanTable) {
		this.table = table;
	}

	add(person: SimulatedPerson, fate: Fate): void {
		if (fate.kind === 'never') return this.refuse(fate.reason);
		this.#recipients += 1;
		if (fate.kind === 'beyond') this.#beyond += 1;
		else this.table.add(person, fate.at);
	}

	/** Of one of whom no message goes, now or later. */
	refuse(reason: string): void {
		this.#recipients += 1;
		if (OVER.has(reason)) this.#alreadySent += 1;
		else this.#reasons.set(reason, (this.#reasons.get(reason) ?? 0) + 1);
	}

	plan(rows: readonly PlanRow[], { from, days, zone, currency, assumed }: PlanSettings): Plan {
		const clock = zoneOf(zone);
		const iso = (at: number) => localTime(clock, at).iso;
		const first = rows.reduce((least, row) => Math.min(least, row.first), Infinity);
		const last = rows.reduce((most, row) => Math.max(most, row.last), -Infinity);
		const by = (nameOf: (row: PlanRow) => string): PlanPart[] =>
			[...Map.groupBy(rows, nameOf)].map(([name, some]) => ({ name, ...sum(some, currency) }));
		const plan = {
			...sum(rows, currency),
			recipients: this.#recipients,
			days,
			zone: clock.name,
			from: iso(from),
			until: iso(from + days * MS_PER_DAY),
			first: rows.length === 0 ? null : iso(first),
			last: rows.length === 0 ? null : iso(last),
			byDay: by(({ hour }) => new Date(hour).toISOString().slice(0, 10)),
			byCountry: by(({ country }) => country).sort(mostFirst),
			bySender: by(({ sender }) => sender).sort(mostFirst),
			beyond: this.#beyond,
			alreadySent: this.#alreadySent,
			notSent: [...this.#reasons]
				.map(([reason, people]) => ({ reason, words: reasonInWords(reason), people }))
				.sort(mostFirst),
			assumed,
		};
		return { ...plan, sentence: planSentence(plan, rows) };
	}
}

function sum(rows: readonly PlanRow[], currency: string | undefined): PlanFigures {
	const total = { people: 0, segments: 0, credits: 0 };
	let amount = 0;
	let unpriced = 0;
	for (const { people, segments, credits, money } of rows) {
		total.people += people;
		total.segments += segments;
		total.credits += credits;
		if (money === undefined) unpriced += people;
		else amount += money;
	}
	const money =
		currency === undefined ? null : { amount: roundedMoney(amount), currency, unpriced };
	return { ...total, credits: rounded(total.credits), money };
}

const mostFirst = (one: { readonly people: number }, other: { readonly people: number }): number =>
	other.people - one.people;
