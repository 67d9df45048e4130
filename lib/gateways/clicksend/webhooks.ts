import { fail, ok } from '../../shared';
import type { FormFields } from '../formFields';
import type { InboundEvent, Webhooks } from '../gateway';
import type { InboundRequest } from '../http';
import { asObject, type JsonObject } from '../json';
import { asAddress, asPosted, postedFields, postedJson, queryFields } from '../posted';
import { instantOf, replyOf } from './inbound';
import type { ClicksendKeys } from './keys';
import { registration } from './registration';
import { reasonOf, stateOf } from './states';

/** Delivery reports and replies, as a form (the default), as JSON or in the address; nothing is signed. */
export const webhooks: Webhooks<ClicksendKeys> = {
	methods: ['POST', 'GET'],
	guard: () => 'address',
	verify: () => 'unsigned',

	read(request) {
		const post = postOf(request);
		if (!post || asPosted(post['message_id']) === undefined) {
			return fail('This is no post of ClickSend about a text: it names no message_id');
		}
		return ok(isReport(post) ? [reportOf(post)] : replyOf(post));
	},

	steps: [
		'SMS Events Trigger enters its address by itself when its workflow is activated. By hand: sign in to the ClickSend dashboard and open SMS, Settings, Inbound SMS Rules.',
		'Add a rule for all numbers and any message, with the action “URL”, {url} as its address, and JSON as the type of the webhook.',
		'Open SMS, Settings, Delivery Report Rules and add a rule for all reports in the same way.',
	],
	registration,
};

function postOf(request: InboundRequest): JsonObject | undefined {
	if (request.method === 'GET') return objectOf(queryFields(request));
	const value = postedJson(request);
	return value === undefined ? objectOf(postedFields(request)) : asObject(value);
}

const objectOf = ({ entries }: FormFields): JsonObject => Object.fromEntries(entries);

/** A reply names nobody's state, but the text. */
const isReport = (post: JsonObject): boolean =>
	asPosted(post['status_code']) !== undefined || asPosted(post['status']) !== undefined;

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
		...(to === undefined ? {} : { to }),
		...instantOf(post),
	};
}
