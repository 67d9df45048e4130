import { createHmac, timingSafeEqual } from 'node:crypto';
import { fail, ok, type Result } from '../../shared';
import type { InboundEvent, Part, Webhooks } from '../gateway';
import type { InboundRequest } from '../http';
import { asObject, type JsonObject } from '../json';
import { ownValue } from '../ownValue';
import { asAddress, asCount, asPosted, asWritten, eachPosted, postedJson } from '../posted';
import { readInstant } from '../readInstant';
import { saysOptedOut } from './errors';
import type { SandboxKeys } from './keys';
import { registration } from './registration';
import { kindOf } from './status';

/** How old a post may be, so that one that was listened to is not played again. */
const REPLAY_WINDOW_MS = 5 * 60_000;

/** The sandbox signs with its API key: HMAC-SHA256 over the second it was sent, a dot and the raw body. */
export const webhooks: Webhooks<SandboxKeys> = {
	methods: ['POST'],
	guard: ({ sandboxApiKey }) => (sandboxApiKey === '' ? 'address' : 'signature'),
	steps: ['Start the sandbox with SANDBOX_WEBHOOK_URL set to {url}.'],
	registration,
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

	read: (request) => eachPosted(request, readOne),
};

function readOne(request: InboundRequest): Result<readonly InboundEvent[], string> {
	const post = asObject(postedJson(request));
	const event = post && (readReport(post) ?? readReply(post));
	return event ? ok([event]) : fail('This is no event of the sandbox');
}

function readReport(post: JsonObject): InboundEvent | undefined {
	const gatewayMessageId = asPosted(post['id']);
	if (post['type'] !== 'delivery' || gatewayMessageId === undefined) return undefined;
	const kind = kindOf(post['status']);
	const error = asObject(post['error']);
	return {
		kind: 'report',
		gatewayMessageId,
		// Reports of a cancelled message are not made: whoever cancels is told at once.
		status: kind === 'cancelled' ? 'undelivered' : kind,
		...defined({
			idempotencyKey: asPosted(post['clientReference']),
			reason: asPosted(error?.['message']),
			optedOut: saysOptedOut(error),
			to: asAddress(post['to']),
			at: readInstant(post['at']),
			charged: asCount(post['credits']),
			part: partOf(post['part']),
		}),
	};
}

function readReply(post: JsonObject): InboundEvent | undefined {
	const gatewayMessageId = asPosted(post['id']);
	const from = asAddress(post['from']);
	const text = asWritten(post['text']);
	if (post['type'] !== 'reply' || gatewayMessageId === undefined) return undefined;
	if (from === undefined || text === undefined) return undefined;
	return {
		kind: 'reply',
		gatewayMessageId,
		from,
		to: asAddress(post['to']) ?? '',
		text,
		...defined({
			keyword: ownValue(keywords, asPosted(post['keyword']) ?? ''),
			at: readInstant(post['at']),
			part: partOf(post['part']),
		}),
	};
}

const keywords: Readonly<Record<string, 'stop' | 'start'>> = { STOP: 'stop', START: 'start' };

function partOf(value: unknown): Part | undefined {
	const part = asObject(value);
	const [number, total] = [asCount(part?.['number']), asCount(part?.['total'])];
	if (number === undefined || total === undefined || !(number >= 1 && number <= total)) {
		return undefined;
	}
	return { ref: asPosted(part?.['ref']) ?? '', number, total };
}

type Defined<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

const defined = <Fields extends object>(fields: Fields): Defined<Fields> =>
	Object.fromEntries(
		Object.entries(fields).filter(([, value]) => value !== undefined),
	) as Defined<Fields>;
