import { measure } from '../../text';
import { failedRequest, refusal } from '../failedRequest';
import type { OutgoingSms, SendOutcome } from '../gateway';
import type { HttpReply, HttpRequest } from '../http';
import { readError } from './errors';
import type { KannelKeys } from './keys';
import { reportMask, reportUrl } from './reportUrl';

/**
 * One message as smsbox takes it by POST: the text is the body, all else is headers, so that no password
 * gets into an address and from there into a log.
 *
 * @see https://www.kannel.org/download/1.4.5/userguide-1.4.5/userguide.html (Using the HTTP interface, POST)
 */
export function buildSend(keys: KannelKeys, messages: readonly OutgoingSms[]): HttpRequest {
	const [message] = messages;
	return signedIn(keys, message ? headersOf(message) : {}, message?.text ?? '');
}

/** Without a recipient: the user is let in, and nothing is sent. */
export const buildTest = (keys: KannelKeys): HttpRequest => signedIn(keys, {}, 'Test');

function signedIn(
	{ kannelUrl, kannelUsername, kannelPassword }: KannelKeys,
	headers: HttpRequest['headers'],
	body: string,
): HttpRequest {
	return {
		method: 'POST',
		url: kannelUrl,
		headers: {
			'content-type': 'text/plain; charset=UTF-8',
			'x-kannel-username': kannelUsername,
			'x-kannel-password': kannelPassword,
			...headers,
		},
		body,
	};
}

function headersOf(message: OutgoingSms): Record<string, string> {
	const { to, sender, encoding, idempotencyKey, validityMinutes, reportUrl: hook } = message;
	const wait = minutesUntil(message);
	return {
		'x-kannel-to': to,
		...(sender === '' ? {} : { 'x-kannel-from': sender }),
		'x-kannel-coding': encoding === 'UCS-2' ? '2' : '0',
		...(wait === undefined ? {} : { 'x-kannel-deferred': String(wait) }),
		// Counted from now, like the wait.
		...(validityMinutes === undefined
			? {}
			: { 'x-kannel-validity': String((wait ?? 0) + validityMinutes) }),
		...(hook === undefined
			? {}
			: {
					'x-kannel-dlr-mask': String(reportMask),
					'x-kannel-dlr-url': reportUrl(hook, idempotencyKey),
				}),
	};
}

/** A wait that Kannel refuses; it would take no number at all for no wait. */
const refusedWait = -2;

/** Rounded up, so that nothing goes out too early; nor does it where nobody said what time it is. */
function minutesUntil({ sendAt, now }: OutgoingSms): number | undefined {
	if (sendAt === undefined) return undefined;
	return now === undefined ? refusedWait : Math.max(0, Math.ceil((sendAt - now) / 60_000));
}

/** 0 when an SMSC has it, 3 when it waits for one that is away; some builds say `Sent.` */
const taken = /^(?:0: |3: |Sent\.)/;

/** What smsbox says when bearerbox did not take the message; any other 503 is of a proxy. */
const turnedDown = /^Temporal failure/;

export function readSend(reply: HttpReply, message: OutgoingSms): SendOutcome {
	const said = reply.body.trim();
	const isTaken = taken.test(said);
	if (reply.status === 202 && isTaken) {
		return { kind: 'accepted', gatewayMessageId: message.idempotencyKey, repeated: false };
	}
	const failure = readError(reply);
	if (reply.status === 503 && turnedDown.test(said) && isOnePart(message)) {
		return refusal(failure, reply);
	}
	return failedRequest(reply, failure, { mayBeTaken: isTaken });
}

/** Of a longer text, parts before the one turned down may have been taken. */
const isOnePart = ({ text, encoding }: OutgoingSms): boolean =>
	measure(text, { forceUnicode: encoding === 'UCS-2' }).segments === 1;
