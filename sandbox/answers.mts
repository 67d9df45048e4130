import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Agenda } from './agenda.mts';
import { ApiError } from './apiError.mts';
import type { Clock } from './clock.mts';
import { isMeantFor, numbersShape } from './fault.mts';
import { linksOf } from './links.mts';
import { newId } from './newId.mts';
import { takesReplies } from './rules.mts';
import { TAPPERS, type Tapper } from './tap.mts';

/** A rule by which phones answer of themselves, or open links, as it is asked for. */
const ruleShape = z.object({
	/** What they write… */
	text: z.string().trim().min(1).max(1600).optional(),
	/** …or that they open the link of the message, or draw a preview of it. */
	tap: z.enum(TAPPERS).optional(),
	/** How many of the phones it is meant for answer so: 0.02 is 2 in 100. */
	share: z.number().gt(0).max(1).default(1),
	/** From a message's arrival to the answer, in milliseconds. */
	afterMs: z.number().int().min(0).max(86_400_000).default(2000),
	/** Whose phones: `+33612345678`, `+336*` or `+33612345000-+33612345099`; all when absent. */
	numbers: numbersShape.optional(),
});

export const answerShape = ruleShape.refine(
	({ text, tap }) => (text === undefined) !== (tap === undefined),
	'either text or tap',
);

export type AnswerRequest = z.input<typeof answerShape>;

export interface Answer extends z.output<typeof ruleShape> {
	readonly id: string;
	/** How often a phone has answered so. */
	given: number;
}

/** A message that has arrived on a phone. */
export interface Arrived {
	readonly sender: string;
	readonly text: string;
}

export interface AnswersOptions {
	readonly clock: Clock;
	readonly write: (number: string, text: string, to: string) => void;
	readonly open: (number: string, link: string, tapper: Tapper) => void;
	/** Told whenever a rule comes, is followed or goes. */
	readonly onChange: () => void;
}

/** The rules by which phones answer of themselves. A phone follows one of them, always the same. */
export class Answers {
	readonly #options: AnswersOptions;
	readonly #due: Agenda;
	#rules: Answer[] = [];
	#planned = 0;

	constructor(options: AnswersOptions) {
		this.#options = options;
		this.#due = new Agenda(options.clock);
	}

	get all(): readonly Answer[] {
		return this.#rules;
	}

	/** @throws ApiError 400 when the shares for the same phones come to more than all of them */
	add(request: AnswerRequest): void {
		const rule = { ...answerShape.parse(request), id: newId(), given: 0 };
		const same = this.#rules.filter(({ numbers }) => numbers === rule.numbers);
		// Tenths are no binary fractions: 0.7 + 0.2 + 0.1 is a little more than 1.
		if (same.reduce((sum, { share }) => sum + share, rule.share) > 1 + 1e-9) {
			throw new ApiError(400, 'bad_request', 'share: together more than all of these phones');
		}
		this.#rules.push(rule);
		this.#options.onChange();
	}

	/** @returns whether there was such a rule */
	remove(id: string): boolean {
		const before = this.#rules.length;
		this.#rules = this.#rules.filter((rule) => rule.id !== id);
		this.#options.onChange();
		return this.#rules.length < before;
	}

	clear(): void {
		this.#rules = [];
		this.#options.onChange();
	}

	/** A message has arrived on a phone. */
	hear(number: string, message: Arrived): void {
		const rule = this.#ruleOf(number);
		const answer = rule && this.#answerOf(rule, number, message);
		if (rule === undefined || answer === undefined) return;
		this.#planned += 1;
		this.#due.plan(String(this.#planned), rule.afterMs, () => {
			rule.given += 1;
			answer();
			this.#options.onChange();
		});
	}

	/** No phone can reply to a name, nor open what is not there. */
	#answerOf({ text, tap }: Answer, number: string, { sender, text: received }: Arrived) {
		const { write, open } = this.#options;
		if (text !== undefined) {
			return takesReplies(sender) ? () => write(number, text, sender) : undefined;
		}
		const [link] = linksOf(received);
		return tap && link ? () => open(number, link.url, tap) : undefined;
	}

	close(): void {
		this.#due.clear();
	}

	/** The rules share out the phones they are meant for, one after the other. */
	#ruleOf(number: string): Answer | undefined {
		let lot = lotOf(number);
		for (const rule of this.#rules) {
			if (!isMeantFor(rule.numbers, number)) continue;
			if (lot < rule.share) return rule;
			lot -= rule.share;
		}
		return undefined;
	}
}

/** Where a phone falls between 0 and 1: evenly spread, and the same in every run. */
const lotOf = (number: string): number =>
	createHash('sha256').update(number).digest().readUInt32BE(0) / 2 ** 32;
