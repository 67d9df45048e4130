import { causeOf, unreadable } from '../failedRequest';
import type { GatewayFailure, RefusalCause } from '../gateway';
import type { HttpReply } from '../http';
import { asText, jsonObject } from '../json';
import { ownValue } from '../ownValue';

const checkKey = 'Brevo does not accept this key: check “API Key” in the credential';

/** By the codes that Brevo’s API names (`ErrorModel` of its OpenAPI file). */
const codes: Readonly<Record<string, readonly [RefusalCause, string]>> = {
	account_under_validation: [
		'credential_invalid',
		'Brevo is still checking this account and sends nothing for it yet: its support says more',
	],
	bad_request: ['other', 'Brevo does not take this message'],
	invalid_parameter: ['other', 'Brevo does not take this message'],
	missing_parameter: ['other', 'Brevo misses something in this message'],
	not_acceptable: ['other', 'Brevo does not take this message'],
	not_enough_credits: [
		'insufficient_credits',
		'The SMS credits at Brevo do not pay for this message',
	],
	out_of_range: ['other', 'Brevo does not take this message'],
	permission_denied: [
		'credential_invalid',
		`${checkKey}, and whether transactional SMS is activated for the account`,
	],
	unauthorized: ['credential_invalid', checkKey],
	unprocessable_entity: ['other', 'Brevo does not take this message'],
};

/** What Brevo says of a parameter, in words alone. */
const subjects: readonly (readonly [RegExp, RefusalCause, string])[] = [
	[
		/sender/i,
		'invalid_sender',
		'Brevo does not take this Sender Name: 11 letters or digits at most',
	],
	[
		/recipient|telephone|phone|mobile|number/i,
		'invalid_recipient',
		'Brevo does not take this for a phone number',
	],
	[/content|text/i, 'invalid_message', 'Brevo does not take this text'],
];

/** The failure that Brevo itself tells of; `undefined` where nothing of its own is read. */
function failureOf(reply: HttpReply): GatewayFailure | undefined {
	const body = jsonObject(reply.body);
	const code = asText(body?.['code']) ?? '';
	const [cause, sentence] = ownValue(codes, code) ?? [];
	if (!cause || !sentence) return undefined;
	const said = asText(body?.['message']) ?? '';
	const about = cause === 'other' ? subjects.find(([words]) => words.test(said)) : undefined;
	if (about) return { cause: about[1], message: `${about[2]} (${code})` };
	const words = cause === 'other' && said !== '' ? `: ${said}` : '';
	return { cause, message: `${sentence}${words} (${code})` };
}

/** The failure that a whole reply tells of, whatever the reply is. */
export function readError(reply: HttpReply): GatewayFailure {
	const told = failureOf(reply);
	if (told) return told;
	const cause = causeOf(reply);
	if (cause === 'credential_invalid') return { cause, message: `${checkKey} (${reply.status})` };
	if (cause === 'throttled')
		return { cause, message: 'Brevo takes no more requests just now (429)' };
	return { cause, message: unreadable('Brevo', reply) };
}
