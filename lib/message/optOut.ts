import type { Purpose } from './purpose';

/**
 * `all` binds for every message; `marketing` leaves transactional messages free, and nothing else: who wants
 * no advertising is not pressed for money by text either.
 */
export type OptOutScope = 'all' | 'marketing';

export interface OptOut {
	/** Epoch milliseconds at which the person said so. */
	readonly at: number;
	/** Where only its date is known: when that day is over everywhere (epoch ms). */
	readonly until?: number;
	readonly scope: OptOutScope;
}

/**
 * Whether an opt-out of this scope forbids a message of this purpose; no scope, no opt-out.
 *
 * @param heedsEveryStop where the law has a stop to one kind of text count for all
 */
export const forbids = (
	scope: OptOutScope | undefined,
	purpose: Purpose,
	heedsEveryStop = false,
): boolean =>
	scope === 'all' || (scope === 'marketing' && (heedsEveryStop || purpose !== 'transactional'));
