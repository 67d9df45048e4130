import { fail, ok, type Result } from '../../shared';
import type { FormFields } from '../formFields';
import type { InboundEvent, Webhooks } from '../gateway';
import type { InboundRequest } from '../http';
import { asObject, type JsonObject } from '../json';
import {
	asAddress,
	asNested,
	asPosted,
	eachPosted,
	postedFields,
	postedJson,
	queryFields,
} from '../posted';
import { instantOf, replyOf } from './inbound';
import type { ClicksendKeys } from './keys';
import { registration } from './registration';
import { saysOptedOut } from '../saysOptedOut';
import { reasonOf, stateOf } from './states';

/** Delivery reports and replies, as a form (the default), as JSON or in the address; nothing is signed. */
export const webhooks: Webhooks<ClicksendKeys> = {
	methods: ['POST', 'GET'],
	guard: () => 'address',
	verify: () => 'unsigned',

	read: (request) => eachPosted(request, readOne),

	steps: [
		'SMS Events Trigger enters its address by itself when its workflow is activated. By hand: sign in to the ClickSend dashboard and open SMS, Settings, Inbound SMS Rules.',
		'Add a rule for all numbers and any message, with the action “URL”, {url} as its address, and JSON as the type of the webhook.',
		'Open SMS, Settings, Delivery Report Rules and add a rule for all reports in the same way.',
	],
	registration,
};

function readOne(request: InboundRequest): Result<readonly InboundEvent[], string> {
	const outer = postOf(request) ?? {};
	const post = asNested(outer['data']) ?? outer;
	if (isReport(post)) {
		return asPosted(post['message_id']) === undefined ? fail(noPost) : ok([reportOf(post)]);
	}
	const replies = replyOf(post);
	const isEmpty = ['body', 'message', 'from'].every((name) => asPosted(post[name]) === undefined);
	if (replies.length > 0) return ok(replies);
	return isEmpty && asPosted(post['message_id']) !== undefined ? ok([]) : fail(noPost);
}

function postOf(request: InboundRequest): JsonObject | undefined {
	if (request.method === 'GET') return objectOf(queryFields(request));
	const value = postedJson(request);
	return value === undefined ? objectOf(postedFields(request)) : asObject(value);
}

const objectOf = ({ entries }: FormFields): JsonObject => Object.fromEntries(entries);

const noPost =
	'This is no post of ClickSend about a text: it names no message_id with a status, nor who wrote what';

/** A reply has a text, whatever state of its own it may name. */
const isReport = (post: JsonObject): boolean =>
	asPosted(post['status_code']) !== undefined ||
	(asPosted(post['status']) !== undefined && replyOf(post).length === 0);

function reportOf(post: JsonObject): InboundEvent {
	const state = stateOf(post);
	const key = asPosted(post['custom_string']);
	const to = asAddress(post['to']);
	const isOver = state === 'undelivered' || state === 'cancelled';
	return {
		kind: 'report',
		gatewayMessageId: asPosted(post['message_id']) ?? '',
		...(key === undefined ? {} : { idempotencyKey: key }),
		status: state === 'cancelled' ? 'undelivered' : state,
		...(isOver ? { reason: reasonOf(post) } : {}),
		...(isOver && saysOptedOut(reasonOf(post)) ? { optedOut: true } : {}),
		...(to === undefined ? {} : { to }),
		...instantOf(post),
	};
}
