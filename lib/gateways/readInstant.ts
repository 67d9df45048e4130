/** Epoch ms of a date as gateways write it (ISO 8601 or RFC 2822, with its offset); `undefined` for anything else. */
export function readInstant(value: unknown): number | undefined {
	if (typeof value !== 'string') return undefined;
	// Without an offset it would be read in the zone of this machine.
	const instant = /(?:Z|GMT|[+-]\d\d:?\d\d)$/.test(value.trim()) ? Date.parse(value) : NaN;
	return Number.isNaN(instant) ? undefined : instant;
}
