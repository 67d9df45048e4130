import type { MessageRequest, Refusal, RefusalCode } from './message.mts';

const DAY_MS = 24 * 60 * 60 * 1000;
const LONGEST_SCHEDULE_DAYS = 35;

// E.164: a country code never starts with 0; real numbers have 8 to 15 digits.
const E164 = /^\+[1-9]\d{7,14}$/;
// What phones show of a name: 11 characters (3GPP TS 23.040, 9.1.2.5), of those that real gateways take.
const NAME = /^(?=.*[A-Za-z])(?! )[A-Za-z0-9 &+\-_.#]{1,11}(?<! )$/;
const NUMBER = /^\+?\d{3,15}$/;
// RFC 3339 with its offset: a local time without one would mean another moment on each machine.
const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/i;

/** What `isSender` takes, to end a sentence. */
export const SENDER_RULE =
	'a name of at most 11 letters, digits, spaces, & + - _ . or # with a letter in it, or a number of 3 to 15 digits';

export function isE164(number: string): boolean {
	return E164.test(number);
}

export function isSender(sender: string): boolean {
	return NAME.test(sender) || NUMBER.test(sender);
}

/** Whether a phone can write back: to a number or a short code, never to a name. */
export function takesReplies(sender: string): boolean {
	return NUMBER.test(sender);
}

/** Epoch milliseconds of an RFC 3339 time with offset; NaN when it is not one. */
export function parseTime(text: string): number {
	return RFC3339.test(text) ? Date.parse(text) : NaN;
}

/** Why a message cannot be taken whatever the state of the gateway; undefined when it can. */
export function findFault(request: MessageRequest, now: number): Refusal | undefined {
	if (!isE164(request.to)) {
		return refusal('invalid_recipient', 'to must be E.164: + and 8 to 15 digits');
	}
	if (request.from !== undefined && !isSender(request.from)) {
		return refusal('invalid_sender', `from must be ${SENDER_RULE}`);
	}
	if (request.text.trim() === '') return refusal('empty_text', 'text is empty');
	return findScheduleFault(request, now);
}

function findScheduleFault(request: MessageRequest, now: number): Refusal | undefined {
	const sendAt = request.sendAt === undefined ? now : parseTime(request.sendAt);
	if (Number.isNaN(sendAt)) {
		return refusal('invalid_schedule', 'sendAt must be RFC 3339 with an offset');
	}
	if (sendAt < now) return refusal('invalid_schedule', 'sendAt is in the past');
	if (sendAt > now + LONGEST_SCHEDULE_DAYS * DAY_MS) {
		return refusal('invalid_schedule', `sendAt is more than ${LONGEST_SCHEDULE_DAYS} days ahead`);
	}
	if (request.validUntil === undefined) return undefined;
	const validUntil = parseTime(request.validUntil);
	if (Number.isNaN(validUntil)) {
		return refusal('invalid_schedule', 'validUntil must be RFC 3339 with an offset');
	}
	if (validUntil <= sendAt) {
		return refusal('invalid_schedule', 'validUntil must lie after the moment of sending');
	}
	return undefined;
}

export function refusal(code: RefusalCode, message: string): Refusal {
	return { code, message };
}

/** The opt-out keyword a reply consists of, whatever its case and closing punctuation. */
export function readKeyword(text: string): 'STOP' | 'START' | undefined {
	const word = text
		.trim()
		.replace(/[.!\s]+$/, '')
		.toUpperCase();
	return word === 'STOP' || word === 'START' ? word : undefined;
}
