import type { Pattern } from './parsePattern';

/** One step of the nondeterministic machine: take a digit, go two ways at once, or be done with a pattern. */
type Step =
	| { readonly kind: 'digit'; readonly digits: number; next: number }
	| { readonly kind: 'fork'; readonly ways: readonly number[] }
	| { readonly kind: 'accept'; readonly pattern: number };

const UNKNOWN = 0;
/** No pattern can match any more, whatever digits follow. */
const DEAD = 1;
const ZERO = '0'.charCodeAt(0);
const ANY_DIGIT = 0b11_1111_1111;

/**
 * Runs many digit patterns over a number at once, one table look-up a digit, whatever their count. The
 * states are made when a number first needs them (Thompson's construction, subsets made on demand), so
 * that a list pays only for the numbering plans it has numbers of.
 */
export class Automaton {
	readonly #steps: Step[] = [];
	readonly #starts: number[] = [];
	/** By state and digit. */
	#next = new Int32Array(64 * 10);
	/** The steps each state stands for, and the state of each set of steps. */
	readonly #members: (readonly number[])[] = [[], []];
	readonly #states = new Map<string, number>([['', DEAD]]);
	/** By state, which of the few sets of patterns a number that ends there matches; none for the first two. */
	readonly #match: number[] = [0, 0];
	readonly #matches: (readonly number[])[] = [[]];
	readonly #matchOf = new Map<string, number>([['', 0]]);
	#start: number | undefined;

	/** A number matches `pattern` if all of it does. To be called before the first `run`. */
	addWhole(pattern: Pattern, id: number): void {
		this.#starts.push(this.#compile(pattern, this.#add({ kind: 'accept', pattern: id })));
	}

	/** A number matches `pattern` if its beginning does. To be called before the first `run`. */
	addBeginning(pattern: Pattern, id: number): void {
		const accept = this.#add({ kind: 'accept', pattern: id });
		const digit: Step = { kind: 'digit', digits: ANY_DIGIT, next: accept };
		const more = this.#add(digit);
		digit.next = this.#add({ kind: 'fork', ways: [accept, more] });
		this.#starts.push(this.#compile(pattern, digit.next));
	}

	/** Which patterns the digits match, as a small number that `patterns` spells out. */
	run(digits: string): number {
		let state = (this.#start ??= this.#stateOf(this.#starts));
		for (let at = 0; at < digits.length; at++) {
			const cell = state * 10 + digits.charCodeAt(at) - ZERO;
			const known = this.#next[cell] ?? DEAD;
			state = known === UNKNOWN ? this.#grow(cell) : known;
			if (state === DEAD) break;
		}
		return this.#match[state] ?? 0;
	}

	/** The ids of the patterns behind the answer of a run. */
	patterns(match: number): readonly number[] {
		return this.#matches[match] ?? [];
	}

	#add(step: Step): number {
		return this.#steps.push(step) - 1;
	}

	/** @returns the step at which `pattern`, followed by what `next` wants, begins */
	#compile(pattern: Pattern, next: number): number {
		switch (pattern.kind) {
			case 'digit':
				return this.#add({ kind: 'digit', digits: pattern.digits, next });
			case 'sequence':
				return pattern.parts.reduceRight((after, part) => this.#compile(part, after), next);
			case 'choice':
				return this.#add({
					kind: 'fork',
					ways: pattern.parts.map((part) => this.#compile(part, next)),
				});
			case 'repeat': {
				let first = next;
				for (let time = pattern.least; time < pattern.most; time++) {
					first = this.#add({ kind: 'fork', ways: [this.#compile(pattern.part, first), next] });
				}
				for (let time = 0; time < pattern.least; time++) {
					first = this.#compile(pattern.part, first);
				}
				return first;
			}
		}
	}

	#grow(cell: number): number {
		const digit = cell % 10;
		const reached: number[] = [];
		for (const member of this.#members[(cell - digit) / 10] ?? []) {
			const step = this.#steps[member];
			if (step?.kind === 'digit' && (step.digits >> digit) & 1) reached.push(step.next);
		}
		const state = this.#stateOf(reached);
		this.#next[cell] = state;
		return state;
	}

	#stateOf(steps: readonly number[]): number {
		const members = this.#withoutForks(steps);
		const key = members.join();
		const known = this.#states.get(key);
		if (known !== undefined) return known;
		const state = this.#members.push(members) - 1;
		this.#states.set(key, state);
		this.#match.push(this.#matchIn(members));
		if ((state + 1) * 10 > this.#next.length) {
			const larger = new Int32Array(this.#next.length * 2);
			larger.set(this.#next);
			this.#next = larger;
		}
		return state;
	}

	#matchIn(members: readonly number[]): number {
		const patterns = members.flatMap((member) => {
			const step = this.#steps[member];
			return step?.kind === 'accept' ? [step.pattern] : [];
		});
		const key = patterns.join();
		const known = this.#matchOf.get(key);
		if (known !== undefined) return known;
		this.#matchOf.set(key, this.#matches.length);
		return this.#matches.push(patterns) - 1;
	}

	#withoutForks(steps: readonly number[]): readonly number[] {
		const members = new Set<number>();
		const seen = new Set<number>();
		const open = [...steps];
		for (let at = open.pop(); at !== undefined; at = open.pop()) {
			if (seen.has(at)) continue;
			seen.add(at);
			const step = this.#steps[at];
			if (step?.kind === 'fork') open.push(...step.ways);
			else members.add(at);
		}
		return [...members].sort((a, b) => a - b);
	}
}
