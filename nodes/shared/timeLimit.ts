const LONGEST_MS = 60 * 60_000;

/** A sentence when one of them is no time to wait, such as 0, a negative one or none at all. */
export function timeoutFault(timeouts: Readonly<Record<string, number>>): string | undefined {
	const isAbsurd = (ms: number) => !(ms > 0 && ms <= LONGEST_MS);
	return Object.values(timeouts).some(isAbsurd)
		? 'Let “Timeout (Seconds)” and “Connect Timeout (Seconds)” be more than 0, and an hour at most.'
		: undefined;
}

/** A signal that comes when the time is over, or the given one. `over` ends both once all is done. */
export function limit(
	ms: number,
	given?: AbortSignal,
): { readonly signal: AbortSignal; over(): void } {
	const ending = new AbortController();
	const end = () => ending.abort();
	const timer = setTimeout(end, ms);
	if (given?.aborted) end();
	given?.addEventListener('abort', end, { once: true });
	return {
		signal: ending.signal,
		over() {
			clearTimeout(timer);
			given?.removeEventListener('abort', end);
		},
	};
}
