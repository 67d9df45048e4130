import type { GatewayFailure } from './gateway';

/** What a delivery report, or a gateway's own record, says of a message that did not arrive. */
export function toldOf(failure: GatewayFailure | undefined): {
	readonly reason?: string;
	readonly optedOut?: true;
} {
	if (!failure) return {};
	const { cause, message } = failure;
	return { reason: message, ...(cause === 'opted_out' ? { optedOut: true } : {}) };
}
