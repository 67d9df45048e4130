import { fail, ok, type Result } from '../../shared';
import type { FormFields } from '../formFields';
import type { InboundEvent, Part, ReportEvent, Webhooks } from '../gateway';
import type { InboundRequest } from '../http';
import { asObject } from '../json';
import { keyIn } from '../keyedUrl';
import {
	asAddress,
	asCount,
	asWritten,
	eachPosted,
	postedFields,
	postedJson,
	queryFields,
} from '../posted';
import { readInstant } from '../readInstant';
import { toldOf } from '../toldOf';
import { failureOfCode } from './errors';
import type { PlivoKeys } from './keys';
import { isSigned } from './signature';
import { kindOf, priceOf } from './states';

/** The fields of a post; `undefined` where one is missing. */
type Fields = ReadonlyMap<string, string>;

/**
 * Replies, at the address of the application that a number belongs to, and delivery reports, at the address
 * that each message brings along: forms, or a query where the application asks for GET.
 *
 * @see https://www.plivo.com/docs/messaging/concepts/callbacks
 */
export const webhooks: Webhooks<PlivoKeys> = {
	methods: ['POST', 'GET'],
	guard: ({ plivoAuthToken }) => (plivoAuthToken === '' ? 'address' : 'signature'),

	verify({ plivoAuthToken: token }, request) {
		if (token === '') return 'unsigned';
		return isSigned(token, request) ? 'valid' : 'forged';
	},

	read: (request) => eachPosted(request, readOne),

	steps: [
		'Sign in to the Plivo console and open Messaging, Applications, XML.',
		'Choose Add New Application, enter {url} as the Message URL, choose the method POST, and create it.',
		'Open Phone Numbers, Your Numbers, choose the number, choose this application for it, and save. With a Powerpack, choose the application in the Powerpack.',
		'Delivery reports need nothing: while the workflow is published (in n8n 1: activated), each message brings the address along, if it begins with https.',
	],
};

function readOne(request: InboundRequest): Result<readonly InboundEvent[], string> {
	const fields = fieldsOf(request);
	const id = idIn(fields);
	const isReply = fields.has('From') && fields.has('Text');
	if (id === '' && !isReply) {
		return fail('This is no post of Plivo about a message: it names no MessageUUID');
	}
	const type = (fields.get('Type') ?? 'sms').toLowerCase();
	// WhatsApp is another matter.
	if (type !== 'sms' && type !== 'mms') return ok([]);
	const state = (fields.get('Status') ?? '').trim().toLowerCase();
	const from = asAddress(fields.get('From'));
	if (id !== '' && state !== '' && state !== 'received') {
		return ok([{ ...reportOf(id, state, fields), ...keyIn(request) }]);
	}
	const text = fields.get('Text');
	if (from === undefined) return fail('This post of Plivo names nobody who wrote');
	// A picture alone is an MMS without a text.
	if (text === undefined && type === 'sms') return ok([]);
	const reply: InboundEvent = {
		kind: 'reply',
		gatewayMessageId: id,
		from,
		to: asAddress(fields.get('To')) ?? '',
		text: text ?? '',
		...instantOf(fields.get('MessageTime')),
	};
	return ok([reply]);
}

const idIn = (fields: Fields): string =>
	(fields.get('MessageUUID') ?? '').trim() || (fields.get('ParentMessageUUID') ?? '').trim();

function fieldsOf(request: InboundRequest): Fields {
	if (request.method === 'GET') return first(queryFields(request));
	const value = postedJson(request);
	if (value === undefined) return first(postedFields(request));
	return new Map(
		Object.entries(asObject(value) ?? {}).flatMap(([name, written]) => {
			const text = asWritten(written);
			return text === undefined ? [] : [[name, text] as const];
		}),
	);
}

const first = ({ entries }: FormFields): Fields => new Map([...entries].reverse());

function reportOf(messageId: string, state: string, fields: Fields): ReportEvent {
	const status = kindOf(state);
	const to = asAddress(fields.get('To'));
	const code = fields.get('ErrorCode') ?? '';
	const part = partOf(messageId, fields);
	const isWhole = part === undefined || part.number === 1 || asCount(fields.get('Units')) === 1;
	return {
		kind: 'report',
		// By its first part a text was named when it was taken.
		gatewayMessageId: part?.ref ?? messageId,
		status,
		...(status === 'undelivered' ? toldOf(failureOfCode(code, state)) : {}),
		...(to === undefined ? {} : { to }),
		...(part === undefined ? {} : { part }),
		...instantOf(fields.get('DeliveryReportTime')),
		// Where each part tells the amount of all, it counts once.
		...(isWhole ? priceOf(fields.get('TotalAmount')) : {}),
	};
}

/** `1 of 2`, of a text that is reported on part by part. */
function partOf(messageId: string, fields: Fields): Part | undefined {
	const [, number = 0, total = 0] =
		/^\s*(\d{1,3}) of (\d{1,3})\s*$/.exec(fields.get('PartInfo') ?? '')?.map(Number) ?? [];
	if (!(total > 1 && number >= 1 && number <= total)) return undefined;
	return { ref: (fields.get('ParentMessageUUID') ?? '').trim() || messageId, number, total };
}

/** With its offset, as Plivo writes it; without one, nobody knows of which zone it is. */
function instantOf(written: string | undefined): { readonly at?: number } {
	const at = readInstant(written);
	return at === undefined ? {} : { at };
}
