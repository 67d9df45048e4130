import { createHmac, timingSafeEqual } from 'node:crypto';
import { fail, ok } from '../../shared';
import type { InboundEvent, Webhooks } from '../gateway';
import { asNumber, asObject, asText, jsonObject, type JsonObject } from '../json';
import { saysOptedOut } from './errors';
import type { SandboxKeys } from './keys';
import { kindOf } from './status';

/** How old a post may be, so that one that was listened to is not played again. */
const REPLAY_WINDOW_MS = 5 * 60_000;

/** The sandbox signs with its API key: HMAC-SHA256 over the second it was sent, a dot and the raw body. */
export const webhooks: Webhooks<SandboxKeys> = {
	methods: ['POST'],
	guard: ({ sandboxApiKey }) => (sandboxApiKey === '' ? 'address' : 'signature'),
	steps: ['Start the sandbox with SANDBOX_WEBHOOK_URL={url}.'],
	verify({ sandboxApiKey }, { headers, body }, now) {
		if (sandboxApiKey === '') return 'unsigned';
		const timestamp = headers['x-sandbox-timestamp'] ?? '';
		const age = now - Number(timestamp || NaN) * 1000;
		// A clock may be ahead, but not by more than a post may be late.
		if (!(Math.abs(age) <= REPLAY_WINDOW_MS)) return 'forged';
		const hmac = createHmac('sha256', sandboxApiKey).update(`${timestamp}.`).update(body);
		const expected = Buffer.from(`sha256=${hmac.digest('hex')}`);
		const given = Buffer.from(headers['x-sandbox-signature'] ?? '');
		const same = given.length === expected.length && timingSafeEqual(given, expected);
		return same ? 'valid' : 'forged';
	},

	read({ body }) {
		const post = jsonObject(new TextDecoder().decode(body));
		const event = post && (readReport(post) ?? readReply(post));
		return event ? ok([event]) : fail('This is no event of the sandbox');
	},
};

function readReport(post: JsonObject): InboundEvent | undefined {
	const gatewayMessageId = asText(post['id']);
	if (post['type'] !== 'delivery' || gatewayMessageId === undefined) return undefined;
	const kind = kindOf(post['status']);
	const error = asObject(post['error']);
	return {
		kind: 'report',
		gatewayMessageId,
		// Reports of a cancelled message are not made: whoever cancels is told at once.
		status: kind === 'cancelled' ? 'undelivered' : kind,
		...defined({
			idempotencyKey: asText(post['clientReference']),
			reason: asText(error?.['message']),
			optedOut: saysOptedOut(error),
			to: asText(post['to']),
			at: instant(post['at']),
			charged: asNumber(post['credits']),
		}),
	};
}

function readReply(post: JsonObject): InboundEvent | undefined {
	const gatewayMessageId = asText(post['id']);
	const from = asText(post['from']);
	const text = asText(post['text']);
	if (post['type'] !== 'reply' || gatewayMessageId === undefined) return undefined;
	if (from === undefined || text === undefined) return undefined;
	return {
		kind: 'reply',
		gatewayMessageId,
		from,
		to: asText(post['to']) ?? '',
		text,
		...defined({ keyword: keywords[asText(post['keyword']) ?? ''], at: instant(post['at']) }),
	};
}

const keywords: Readonly<Record<string, 'stop' | 'start'>> = { STOP: 'stop', START: 'start' };

function instant(value: unknown): number | undefined {
	const at = Date.parse(asText(value) ?? '');
	return Number.isNaN(at) ? undefined : at;
}

type Defined<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

const defined = <Fields extends object>(fields: Fields): Defined<Fields> =>
	Object.fromEntries(
		Object.entries(fields).filter(([, value]) => value !== undefined),
	) as Defined<Fields>;
