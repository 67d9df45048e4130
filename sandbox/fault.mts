import { z } from 'zod';
import { REFUSAL_CODES } from './message.mts';

/** What can go wrong while messages are handed over. */
const SEND_FAULT_KINDS = [
	'delay',
	'throttle',
	'error',
	'malformed',
	'empty',
	'drop',
	'refuse',
	'undelivered',
] as const;

/** What can be wrong with the post of one event; the rest goes wrong between posts. */
export const SPOILT_POST_KINDS = [
	'unsigned',
	'forged',
	'replayed',
	'truncated',
	'oversized',
	'wrong_type',
	'wrong_charset',
] as const;
export type SpoiltPostKind = (typeof SPOILT_POST_KINDS)[number];

const FAULT_KINDS = [
	...SEND_FAULT_KINDS,
	...SPOILT_POST_KINDS,
	'late',
	'doubled',
	'reordered',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

// One number, all that begin alike (+3361*), or all from one to another (+33612345000-+33612345099).
const NUMBERS = /^\+\d{1,15}(?:\*|-\+\d{1,15})?$/;

export const numbersShape = z
	.string()
	.regex(NUMBERS, 'must be a number, +336* or +33612345000-+33612345099');

const LONGEST_DELAY_MS = 10 * 60_000;

/** A fault as it is asked for. What a kind has no use for is ignored. */
export const faultShape = z.object({
	kind: z.enum(FAULT_KINDS),
	/** Whom it strikes: `+33612345678`, `+3361*` or `+33612345000-+33612345099`; every number when absent. */
	numbers: numbersShape.optional(),
	/** How often it strikes before it is gone; until it is removed when absent. */
	times: z.number().int().min(1).max(1_000_000).optional(),
	/** Of `delay`: how much later the answer comes; of `late`: the post. */
	delayMs: z.number().int().min(0).max(LONGEST_DELAY_MS).default(2000),
	/** Of `throttle`: what Retry-After says. */
	retryAfterSeconds: z.number().int().min(0).max(3600).default(1),
	/** Of `error`, `malformed`, `empty` and `drop`: whether the messages are taken and sent all the same. */
	taken: z.boolean().optional(),
	/** Of `refuse`: the reason. */
	code: z.enum(REFUSAL_CODES).default('invalid_recipient'),
	/** Of those that strike posts: which events; all when absent. */
	events: z.enum(['delivery', 'reply']).optional(),
});

export type FaultRequest = z.input<typeof faultShape>;

/** A fault that lies in wait. */
export interface Fault extends z.output<typeof faultShape> {
	readonly id: string;
	readonly taken: boolean;
	/** How often it has struck. */
	struck: number;
}

/** A 500 says that something went wrong, the others that something was about to go right. */
export const takenByDefault = (kind: FaultKind): boolean => kind !== 'error' && kind !== 'throttle';

/** Whether something is meant for a number (E.164). */
export function isMeantFor(numbers: string | undefined, number: string): boolean {
	if (numbers === undefined) return true;
	if (numbers.endsWith('*')) return number.startsWith(numbers.slice(0, -1));
	const [from = '', to = from] = numbers.split('-');
	// Numbers of one length compare as their digits do.
	return number.length === from.length && number >= from && number <= to;
}
