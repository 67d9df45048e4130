import type { SpoiltPostKind } from './fault.mts';
import { signWebhook } from './signature.mts';
import type { WebhookEvent } from './webhookEvent.mts';

/** A webhook call as it goes over the wire. */
export interface Post {
	readonly headers: Record<string, string>;
	readonly body: Buffer;
}

interface Letter {
	readonly body: Buffer;
	readonly contentType: string;
	readonly secret: string;
	/** Unix seconds. */
	readonly timestamp: number;
}

const HOUR_S = 3600;
const TOO_MUCH_BYTES = 2 * 1024 * 1024;

/** How a letter is spoilt before it is signed: the signature is good, what it signs is not. */
const SPOIL: Partial<Record<SpoiltPostKind, (letter: Letter, event: WebhookEvent) => Letter>> = {
	forged: (letter) => ({ ...letter, secret: `not ${letter.secret}` }),
	replayed: (letter) => ({ ...letter, timestamp: letter.timestamp - HOUR_S }),
	truncated: (letter) => ({ ...letter, body: letter.body.subarray(0, letter.body.length / 2) }),
	oversized: (letter, event) => ({
		...letter,
		body: jsonOf({ ...event, padding: 'x'.repeat(TOO_MUCH_BYTES) }),
	}),
	wrong_type: (letter) => ({ ...letter, contentType: 'text/plain' }),
	wrong_charset: (letter) => ({
		...letter,
		contentType: 'application/json; charset=iso-8859-1',
		body: Buffer.from(letter.body.toString(), 'latin1'),
	}),
};

/**
 * The call that tells of an event.
 *
 * @param now epoch milliseconds
 * @param spoilt what is wrong with it, if anything
 */
export function writePost(
	event: WebhookEvent,
	secret: string,
	now: number,
	spoilt?: SpoiltPostKind,
): Post {
	const good: Letter = {
		body: jsonOf(event),
		contentType: 'application/json',
		secret,
		timestamp: Math.floor(now / 1000),
	};
	const letter = (spoilt && SPOIL[spoilt]?.(good, event)) ?? good;
	const { body, contentType, timestamp } = letter;
	const signature = {
		'x-sandbox-timestamp': String(timestamp),
		'x-sandbox-signature': signWebhook(letter.secret, timestamp, body),
	};
	return {
		headers: { 'content-type': contentType, ...(spoilt === 'unsigned' ? {} : signature) },
		body,
	};
}

const jsonOf = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
