import { localTime, MS_PER_DAY } from '../../calendar';
import { reasonInWords } from '../reasons';
import type { Fate, SimulatedPerson } from './person';
import type { Plan, PlanFigures, PlanPart } from './plan';
import { planSentence } from './planSentence';
import { type PlanRow, type PlanTable, rounded, roundedMoney } from './planTable';
import { zoneOf } from './zoneOf';

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
