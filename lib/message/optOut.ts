import type { Purpose } from './purpose';

/** `all` binds for every message; `marketing` leaves transactional messages free. */
export type OptOutScope = 'all' | 'marketing';

export interface OptOut {
	/** Epoch milliseconds at which the person said so. */
	readonly at: number;
	/** Where only its date is known: when that day is over everywhere (epoch ms). */
	readonly until?: number;
	readonly scope: OptOutScope;
}

/** Whether an opt-out of this scope forbids a message of this purpose; no scope, no opt-out. */
export const forbids = (scope: OptOutScope | undefined, purpose: Purpose): boolean =>
	scope === 'all' || (scope === 'marketing' && purpose !== 'transactional');
