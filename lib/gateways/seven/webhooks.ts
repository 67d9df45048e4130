import { createHash, createHmac } from 'node:crypto';
import { fail, ok, type Result } from '../../shared';
import { exactJson } from '../exactJson';
import type { FormFields } from '../formFields';
import type { InboundEvent, Webhooks } from '../gateway';
import type { InboundRequest } from '../http';
import { asObject, type JsonObject } from '../json';
import {
	asAddress,
	asCount,
	asPosted,
	asWritten,
	eachPosted,
	postedFields,
	postedJson,
	queryFields,
} from '../posted';
import { sameDigest } from '../sameDigest';
import type { SevenKeys } from './keys';
import { registration } from './registration';
import { kindOf, reasonOf } from './status';

/**
 * seven tries again for 3.5 days, and does not say whether it signs each try anew; and its clock or ours may
 * be wrong. A STOP that comes late must count, and an event that is played again counts once by its ID.
 */
const replayWindow = 4 * 24 * 3_600_000;

/** @see https://docs.seven.io/en/rest-api/endpoints/webhooks */
export const webhooks: Webhooks<SevenKeys> = {
	methods: ['POST', 'GET'],
	guard: ({ sevenSigningKey }) => (sevenSigningKey === '' ? 'address' : 'signature'),

	verify({ sevenSigningKey: key }, request, now) {
		if (key === '') return 'unsigned';
		const { 'x-timestamp': stamp = '', 'x-signature': given = '' } = request.headers;
		const recent = Math.abs(now - Number(stamp || NaN) * 1000) <= replayWindow;
		return sameDigest(given.toLowerCase(), digestOf(key, request)) && recent ? 'valid' : 'forged';
	},

	read: (request) => eachPosted(request, readOne),

	steps: [
		'Sign in to the seven.io dashboard and open Developer, Webhooks.',
		'Create a webhook: choose the event “sms_mo”, enter {url} as the target URL, and choose the request method “JSON”.',
		'Create another one for the event “dlr” in the same way.',
		'Open Developer, API Keys and copy the signing key into the credential.',
	],
	registration,
};

function readOne(request: InboundRequest): Result<readonly InboundEvent[], string> {
	const post = postOf(request);
	const data = dataOf(post ?? {});
	const event = asPosted(post?.['webhook_event'])?.toLowerCase() ?? eventIn(data);
	if (event === 'dlr') return reportOf(data);
	if (event === 'sms_mo') return replyOf(data);
	// What `all` brings beside texts: calls, RCS, clicks, and what seven may think of next.
	if (event !== undefined) return ok([]);
	return fail('This is no post of seven: it names no webhook_event');
}

/** Of posts that name none: those to an address that an account or a message had before there were webhooks. */
function eventIn(data: JsonObject): 'dlr' | 'sms_mo' | undefined {
	if (asPosted(data['msg_id']) !== undefined && asPosted(data['status']) !== undefined)
		return 'dlr';
	const isReply = asPosted(data['sender']) !== undefined && asPosted(data['system']) !== undefined;
	return isReply && asWritten(data['text']) !== undefined ? 'sms_mo' : undefined;
}

/** By the request method of the webhook: JSON, a form (POST, which is the default), or a query (GET). */
function postOf(request: InboundRequest): JsonObject | undefined {
	if (request.method === 'GET') return objectOf(queryFields(request));
	const value = postedJson(request);
	return value === undefined ? objectOf(postedFields(request)) : asObject(value);
}

const objectOf = ({ entries }: FormFields): JsonObject => Object.fromEntries(entries);

/**
 * What the event tells. How a form holds it is not documented: as `data[id]`, as a JSON text in `data`, or
 * beside the event, all three are read.
 */
function dataOf(post: JsonObject): JsonObject {
	const { data } = post;
	const told = asObject(typeof data === 'string' ? exactJson(data) : data);
	if (told) return told;
	const nested = Object.entries(post).flatMap(([name, value]) => {
		const inner = /^data(?:\[(\w+)\]|\.(\w+))$/.exec(name);
		return inner ? [[inner[1] ?? inner[2] ?? '', value] as const] : [];
	});
	return nested.length > 0 ? Object.fromEntries(nested) : post;
}

type Read = ReturnType<typeof webhooks.read>;

function reportOf(data: JsonObject): Read {
	const [id, state] = [asPosted(data['msg_id']), asPosted(data['status'])?.toUpperCase()];
	if (id === undefined || state === undefined) return fail('This report of seven is not whole');
	const key = asPosted(data['foreign_id']);
	const status = kindOf(state);
	const report: InboundEvent = {
		kind: 'report',
		gatewayMessageId: id,
		...(key === undefined ? {} : { idempotencyKey: key }),
		status,
		...(status === 'undelivered' || status === 'notKnown' ? { reason: reasonOf(state) } : {}),
	};
	return ok([report]);
}

function replyOf(data: JsonObject): Read {
	const from = asAddress(data['sender']);
	if (from === undefined) return fail('This reply of seven names no sender');
	const seconds = asCount(data['time']) ?? 0;
	const reply: InboundEvent = {
		kind: 'reply',
		gatewayMessageId: asPosted(data['id']) ?? '',
		from,
		to: asAddress(data['system']) ?? '',
		text: asWritten(data['text']) ?? '',
		...(Number.isInteger(seconds) && seconds > 0 ? { at: seconds * 1000 } : {}),
	};
	return ok([reply]);
}

/** Of the time, the nonce, the method, the address and the MD5 of the body, a line each. */
function digestOf(key: string, { headers, method, url, body }: InboundRequest): string {
	const hash = createHash('md5').update(body).digest('hex');
	const { 'x-timestamp': stamp = '', 'x-nonce': nonce = '' } = headers;
	return createHmac('sha256', key)
		.update([stamp, nonce, method, url, hash].join('\n'))
		.digest('hex');
}
