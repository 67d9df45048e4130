import { globSync } from 'node:fs';
import { UserError } from '../setup/index.mjs';

/** Where Debian's package faketime keeps what it preloads into programs with threads. */
const LIBRARY = '/usr/lib/*/faketime/libfaketimeMT.so.1';

/** The library that fakes the clock, where one is installed. */
export const findFaketime = (): string | undefined => globSync(LIBRARY)[0];

/**
 * The environment in which a program and all that it starts see another date and run on from there. They
 * agree with each other whenever they start, and what measures durations is left as it is.
 *
 * @param at epoch milliseconds that the clock shows when it is `now`
 * @param zone IANA time zone of the machine
 * @throws UserError where the package faketime is missing
 */
export function fakedClock(at: number, zone: string, now = Date.now()): Record<string, string> {
	const library = findFaketime();
	if (library === undefined) {
		throw new UserError(
			`The clock cannot be faked: there is no ${LIBRARY}. On Debian: apt-get install faketime.`,
		);
	}
	const seconds = (at - now) / 1000;
	return {
		TZ: zone,
		LD_PRELOAD: library,
		FAKETIME: `${seconds < 0 ? '' : '+'}${seconds}`,
		// Timers and waits count by the clock that knows no dates.
		DONT_FAKE_MONOTONIC: '1',
		// Jest tells by the real age of a file what has changed.
		NO_FAKE_STAT: '1',
	};
}
