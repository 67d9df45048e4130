import { Automaton } from './automaton';
import type { NumberingPlan } from './numberingPlan';
import type { PhoneType } from '../phoneNumber';
import { parsePattern } from './parsePattern';
import type { NumberClass } from './reading';
import { stripPrefix, type StripPrefix } from './stripPrefix';

/** Pattern ids of a plan, counted from its first: the general one, the leading digits, one for each type. */
const GENERAL = 0;
const LEADING = 1;
const FIRST_TYPE = 2;
const IDS_PER_PLAN = 16;

/** What digits say of the number they are, or would be. */
export interface DigitsClass extends NumberClass {
	/** Whether all of them are a number of the plan that was asked, of whatever type. */
	readonly matches: boolean;
}

/** A national number, and what it says. */
export interface Digits {
	readonly digits: string;
	readonly found: DigitsClass;
}

type Accepted = readonly number[];

const lengthIn = ({ lengths }: NumberingPlan, length: number): NumberClass['length'] => {
	if (lengths.includes(length)) return 'possible';
	if (length < (lengths[0] ?? 0)) return 'too_short';
	return length > (lengths.at(-1) ?? 0) ? 'too_long' : 'between';
};

/**
 * The plans that share a calling code, in one automaton. Follows libphonenumber-js step by step; what
 * numbers of one length that end in the same state have in common is worked out once.
 */
export class CallingCodePlans {
	readonly callingCode: string;
	readonly #plans: readonly [NumberingPlan, ...NumberingPlan[]];
	readonly #automaton = new Automaton();
	readonly #strip: readonly StripPrefix[];
	/** By position of the home plan, what the number matches, and its length. */
	readonly #classes: DigitsClass[][][];

	/** @param plans the main country's first */
	constructor(callingCode: string, plans: readonly [NumberingPlan, ...NumberingPlan[]]) {
		this.callingCode = callingCode;
		this.#plans = plans;
		this.#strip = plans.map(({ prefix, transform }) => stripPrefix(prefix, transform));
		this.#classes = plans.map(() => []);
		for (const [position, plan] of plans.entries()) {
			const first = position * IDS_PER_PLAN;
			this.#addPattern(plan.pattern, first + GENERAL);
			for (const [at, { pattern }] of plan.types.entries()) {
				this.#addPattern(pattern, first + FIRST_TYPE + at);
			}
			const leading = plan.leadingDigits && parsePattern(plan.leadingDigits);
			if (leading) this.#automaton.addBeginning(leading, first + LEADING);
		}
	}

	/** Where a country's plan stands; the main one's position is 0. */
	positionOf(country: string): number {
		return this.#plans.findIndex((plan) => plan.country === country);
	}

	/** Takes from digits what is dialled there before a foreign number. */
	withoutIdd(position: number): StripPrefix {
		return stripPrefix(this.#plan(position).idd, undefined);
	}

	isTooLong(digits: string, position: number): boolean {
		return lengthIn(this.#plan(position), digits.length) === 'too_long';
	}

	/** Takes from the digits what is dialled before a number at home, unless that belongs to the number. */
	read(digits: string, position: number): Digits {
		const stripped = this.#strip[position]?.(digits) ?? digits;
		const found = this.#classOf(stripped, position);
		if (stripped === digits) return { digits, found };
		const isPart =
			found.length === 'too_short' ||
			found.length === 'between' ||
			(!found.matches && this.#classOf(digits, position).matches);
		return isPart
			? { digits, found: this.#classOf(digits, position) }
			: { digits: stripped, found };
	}

	/** @param home the position of the plan that stands in where no country claims the number */
	#classOf(nationalNumber: string, home: number): DigitsClass {
		const { length } = nationalNumber;
		const match = this.#automaton.run(nationalNumber);
		const classes = ((this.#classes[home] ??= [])[match] ??= []);
		return (classes[length] ??= this.#classify(match, length, home));
	}

	#addPattern(source: string, id: number): void {
		const pattern = parsePattern(source);
		if (pattern) this.#automaton.addWhole(pattern, id);
	}

	#plan(position: number): NumberingPlan {
		return this.#plans[position] ?? this.#plans[0];
	}

	#classify(match: number, length: number, home: number): DigitsClass {
		const accepted = this.#automaton.patterns(match);
		const claimed = this.#claimed(accepted, length);
		const position = claimed ?? home;
		const plan = this.#plan(position);
		return {
			country: claimed === undefined ? undefined : plan.country,
			type: this.#typeIn(position, accepted, length),
			length: lengthIn(plan, length),
			matches: accepted.includes(home * IDS_PER_PLAN + GENERAL),
		};
	}

	/** The first country that says the number is its own, by its leading digits if it has such, else by a type. */
	#claimed(accepted: Accepted, length: number): number | undefined {
		if (this.#plans.length === 1) return 0;
		const position = this.#plans.findIndex(({ leadingDigits }, at) =>
			leadingDigits === undefined
				? this.#typeIn(at, accepted, length) !== undefined
				: accepted.includes(at * IDS_PER_PLAN + LEADING),
		);
		return position < 0 ? undefined : position;
	}

	#typeIn(position: number, accepted: Accepted, length: number): PhoneType | undefined {
		const first = position * IDS_PER_PLAN;
		if (!accepted.includes(first + GENERAL)) return undefined;
		const { types, mobileApart } = this.#plan(position);
		const [type, other] = types
			.filter(
				({ lengths }, at) => lengths.includes(length) && accepted.includes(first + FIRST_TYPE + at),
			)
			.map((line) => line.type);
		if (type !== 'fixed_line') return type;
		return other === 'mobile' || !mobileApart ? 'fixed_line_or_mobile' : 'fixed_line';
	}
}
