import { causeOf, unreadable } from '../failedRequest';
import type { GatewayFailure, RefusalCause } from '../gateway';
import type { HttpReply } from '../http';

const checkKeys =
	'Kannel does not let this user in: check “Username” and “Password” in the credential, and user-allow-ip of the group';

/** What smsbox says, by the words that tell one refusal from another. */
const sentences: readonly (readonly [RegExp, RefusalCause, string])[] = [
	[/^Authorization failed/, 'credential_invalid', checkKeys],
	[
		/^Number\(s\) has\/have been denied by white- and\/or black-lists/,
		'invalid_recipient',
		'This number is not on the white list of Kannel, or is on its black list',
	],
	[
		/^(?:Missing|Empty) receiver/,
		'invalid_recipient',
		'Kannel does not take this for a phone number',
	],
	[
		/^Sender missing/,
		'invalid_sender',
		'Kannel needs a Sender Name here: fill it in, or set global-sender or default-sender in Kannel',
	],
	[/^Not routable/, 'other', 'Kannel has no SMSC for this number'],
	[/^Temporal failure/, 'unavailable', 'Kannel cannot take messages now: its queue may be full'],
	[
		/^Charset or body/,
		'invalid_message',
		'Kannel cannot write this text in the alphabet asked for',
	],
	[/^DLR-URL field/, 'misconfigured', 'Kannel does not take the address for delivery reports'],
	[/^Deferred field/, 'invalid_message', 'Kannel does not take the time to send at'],
	[/^Validity field/, 'invalid_message', 'Kannel does not take the validity'],
	[
		/^Unsupported content-type/,
		'misconfigured',
		'This is not the Kannel we know: it takes no plain text',
	],
];

/** The failure a reply of Kannel, or of something else at its address, tells of. */
export function readError(reply: HttpReply): GatewayFailure {
	const said = reply.body.trim();
	const known = sentences.find(([words]) => words.test(said));
	if (known) {
		const [, cause, message] = known;
		return { cause, message: `${message} (${reply.status})` };
	}
	if (reply.status === 401 || reply.status === 403) {
		return { cause: 'credential_invalid', message: `${checkKeys} (${reply.status})` };
	}
	if (reply.status === 404) {
		const message =
			'There is no Kannel at this address: check “Send-SMS URL” in the credential (404)';
		return { cause: 'misconfigured', message };
	}
	const misformed = /^[\w -]{1,40} misformed/.exec(said)?.[0];
	return {
		cause: causeOf(reply, misformed !== undefined),
		message: misformed
			? `Kannel: ${misformed} (${reply.status})`
			: unreadable('Kannel', reply, '“Send-SMS URL”'),
	};
}
