import { causeOf, unreadable } from '../failedRequest';
import type { GatewayFailure } from '../gateway';
import type { HttpReply } from '../http';

/** What Mailpro documents of its errors is nothing, so only the HTTP status is read. */
export function readError(reply: HttpReply): GatewayFailure {
	const cause = causeOf(reply);
	if (cause === 'credential_invalid') {
		const message = `Mailpro does not accept these keys: check “Client ID” and “API Key” in the credential (${reply.status})`;
		return { cause, message };
	}
	if (cause === 'throttled') {
		return {
			cause,
			message: 'Mailpro takes 500 requests a minute, and this was one too many (429)',
		};
	}
	if (cause === 'insufficient_credits') {
		return { cause, message: 'There are not enough SMS credits at Mailpro (402)' };
	}
	return { cause, message: unreadable('Mailpro', reply) };
}
