import type { HttpReply, InboundRequest, RefusalCause, SendOutcome } from '../../lib/gateways';
import { failureOfCode as twilioFailure } from '../../lib/gateways/twilio/errors';
import { json, page, postedForm, postedJson } from './examples';
import { gatewayOf } from './gatewayOf';
import { message } from './message';

const hook = 'https://n8n.example/hook';
const sms = { ...message, text: 'Hello', encoding: 'GSM-7' } as const;

/** What a code is to us: the cause of a refusal, or where a message is left open or stands. */
type Told =
	| RefusalCause
	| 'unknown'
	| 'optedOut'
	| 'undelivered'
	| 'notKnown'
	| 'accepted'
	| 'delivered'
	| 'nothing';

const words = (said: string | undefined) => {
	// A sentence, and not the code alone.
	expect(said).toMatch(/^(?:[A-Z]|seven )[^(]{12,}/);
	expect(said).not.toMatch(/^It was not delivered \(/);
};

function sent(id: string, reply: HttpReply): Told {
	const outcome: SendOutcome | undefined = gatewayOf(id).readSend(reply, [sms])[0];
	if (!outcome || outcome.kind === 'accepted') return 'accepted';
	words(outcome.message);
	return outcome.kind === 'unknown' ? 'unknown' : outcome.cause;
}

function reported(id: string, request: InboundRequest, keys = {}): Told {
	const read = gatewayOf(id).webhooks?.read(request, keys);
	if (!read?.ok) throw new Error(read?.failure);
	const [event] = read.value;
	if (event?.kind !== 'report') return event ? 'optedOut' : 'nothing';
	if (event.status === 'accepted' || event.status === 'delivered') return event.status;
	words(event.reason);
	return event.optedOut ? 'optedOut' : event.status;
}

type Reader = (code: string) => Told;
const readers = {
	'twilio, sending': (code) =>
		sent('twilio', json(400, { code: Number(code), message: 'x', status: 400 })),
	'twilio, report': (code) =>
		reported(
			'twilio',
			postedForm(hook, {
				MessageSid: 'SM1',
				MessageStatus: 'undelivered',
				ErrorCode: code,
				To: '+33612345678',
			}),
		),
	// What a report leaves open of the cause, the table behind it says.
	'twilio, cause': (code) => {
		const failure = twilioFailure(Number(code));
		words(failure?.message);
		return failure?.cause ?? 'nothing';
	},
	'vonage, failed': (code) =>
		reported(
			'vonage',
			postedForm(hook, {
				messageId: 'v',
				msisdn: '33612345678',
				status: 'failed',
				'err-code': code,
			}),
		),
	'vonage, rejected': (code) =>
		reported(
			'vonage',
			postedForm(hook, {
				messageId: 'v',
				msisdn: '33612345678',
				status: 'rejected',
				'err-code': code,
			}),
		),
	'vonage, state': (status) =>
		reported(
			'vonage',
			postedForm(hook, { messageId: 'v', msisdn: '33612345678', status, 'err-code': '0' }),
		),
	'vonage, sending': (status) =>
		sent('vonage', json(200, { 'message-count': '1', messages: [{ status, 'error-text': 'x' }] })),
	'infobip, sending': (status) => {
		const [id, name] = status.split(':');
		return sent(
			'infobip',
			json(200, {
				messages: [{ messageId: sms.idempotencyKey, status: { groupId: 5, id: Number(id), name } }],
			}),
		);
	},
	'infobip, status': (status) => {
		const [id, name] = status.split(':');
		const groupId = id === '2' ? 3 : 5;
		return reported(
			'infobip',
			postedJson(hook, {
				results: [{ messageId: 'm', to: '33612345678', status: { groupId, id: Number(id), name } }],
			}),
		);
	},
	'infobip, error': (error) => {
		const [id, name] = error.split(':');
		return reported(
			'infobip',
			postedJson(hook, {
				results: [
					{
						messageId: 'm',
						to: '33612345678',
						status: { groupId: 2, id: 9, name: 'UNDELIVERABLE_NOT_DELIVERED' },
						error: { ...(id === '' ? {} : { id: Number(id) }), name },
					},
				],
			}),
		);
	},
	'infobip, list': (event) =>
		reported(
			'infobip',
			postedJson(hook, {
				results: [
					{
						event,
						receivedAt: '2026-06-01T12:00:00.000+0000',
						messageId: 'm',
						content: {
							sender: 'ACME',
							destination: '33612345678',
							channel: 'SMS',
							sourceType: 'MO',
						},
					},
				],
			}),
		),
	'seven, sending': (code) => sent('seven', json(200, { success: code, messages: [] })),
	'kannel, err 53': (stat) =>
		reported(
			'kannel',
			{
				method: 'GET',
				url: `${hook}?messageId=m&state=2&answer=${encodeURIComponent(`id:1 stat:${stat} err:053 text:x`)}`,
				headers: {},
				body: new Uint8Array(),
			},
			{ kannelOptOutErrors: '53' },
		),
	'kannel, stat': (stat) =>
		reported(
			'kannel',
			{
				method: 'GET',
				url: `${hook}?messageId=m&state=2&answer=${encodeURIComponent(`id:1 stat:${stat} err:007 text:x`)}`,
				headers: {},
				body: new Uint8Array(),
			},
			{ kannelOptOutErrors: '53' },
		),
	'kannel, state': (state) =>
		reported('kannel', {
			method: 'GET',
			url: `${hook}?messageId=m&state=${state}&answer=NACK%2F0x0000000b%2FInvalid+Destination+Address`,
			headers: {},
			body: new Uint8Array(),
		}),
	'smsgate, sending': (status) =>
		sent('smsgate', json(Number(status), { message: 'a message with the same ID exists' })),
	'smsgate, event': (event) =>
		reported(
			'smsgate',
			postedJson(hook, {
				event,
				payload: { messageId: 'm', recipient: '+33612345678', reason: 'RESULT_ERROR_NO_SERVICE' },
			}),
		),
	'aws, sending': (error) => {
		const [type, Reason] = error.split('/');
		return sent(
			'aws',
			json(type === 'InternalServerException' ? 500 : 400, {
				__type: type,
				Message: 'The resource was not found',
				...(Reason ? { Reason } : {}),
			}),
		);
	},
	'aws, event': (eventType) =>
		reported(
			'aws',
			postedJson(hook, {
				Type: 'Notification',
				TopicArn: 't',
				Message: JSON.stringify({
					eventType,
					messageId: 'm',
					destinationPhoneNumber: '+33612345678',
				}),
			}),
		),
	'brevo, sending': (told) => {
		const [status, code, said] = told.split('/');
		return sent(
			'brevo',
			code ? json(Number(status), { code, message: said ?? 'x' }) : page(Number(status), ''),
		);
	},
	'brevo, event': (msg_status) =>
		reported('brevo', postedJson(hook, { msg_status, to: '33612345678', messageId: 7 })),
	'clicksend, sending': (status) =>
		sent(
			'clicksend',
			json(200, {
				response_code: 'SUCCESS',
				data: { messages: [{ custom_string: sms.idempotencyKey, message_id: 'm', status }] },
			}),
		),
	'clicksend, report': (status_code) =>
		reported(
			'clicksend',
			postedForm(hook, {
				message_id: 'm',
				status_code,
				status_text: 'Number not reachable',
				timestamp: '1780315200',
			}),
		),
	'sandbox, report': (code) =>
		reported(
			'sandbox',
			postedJson(hook, {
				type: 'delivery',
				id: 'm',
				status: 'undelivered',
				to: '+33612345678',
				error: { code, message: 'This number has opted out' },
			}),
		),
} satisfies Readonly<Record<string, Reader>>;

const facts: readonly (readonly [by: keyof typeof readers, told: Told, codes: string])[] = [
	['twilio, sending', 'opted_out', '21610'],
	['twilio, sending', 'invalid_sender', '21711 21712 21657 21708 21709'],
	['twilio, sending', 'misconfigured', '21609'],
	['twilio, sending', 'invalid_message', '21624'],
	['twilio, report', 'optedOut', '21610'],
	// A STOP to a toll-free number perhaps, and perhaps not.
	[
		'twilio, report',
		'undelivered',
		'30004 30017 30018 30019 30022 30023 30024 30027 30032 30033 30035 30042 30450',
	],
	['twilio, cause', 'other', '30004 30450'],
	['twilio, cause', 'unavailable', '30017'],
	['twilio, cause', 'invalid_sender', '30018 30024 30032 30033 30035 30042'],
	['twilio, cause', 'invalid_message', '30019'],
	['twilio, cause', 'throttled', '30022 30023 30027'],
	['vonage, failed', 'optedOut', '9'],
	['vonage, rejected', 'optedOut', '9'],
	['vonage, failed', 'undelivered', '16 39 50 51 52 53 54'],
	['vonage, state', 'notKnown', 'unknown'],
	['vonage, sending', 'invalid_message', '2'],
	['infobip, sending', 'opted_out', '10:REJECTED_DND 14:REJECTED_DESTINATION'],
	['infobip, sending', 'unknown', '23:REJECTED_DUPLICATE_MESSAGE_ID'],
	['infobip, status', 'optedOut', '10:REJECTED_DND 14:REJECTED_DESTINATION'],
	['infobip, status', 'notKnown', '29:EXPIRED_DLR_UNKNOWN'],
	['infobip, status', 'accepted', '2:DELIVERED_TO_OPERATOR'],
	['infobip, status', 'nothing', '23:REJECTED_DUPLICATE_MESSAGE_ID'],
	[
		'infobip, error',
		'optedOut',
		'603:EC_CONTENT_BLOCKED 604:EC_BLOCKED_BY_CAMPAIGN_BLACKLIST 2050:EC_DEST_ADDRESS_BLACKLISTED 2052:EC_BLACKLISTED_DESTINATIONADDRESS :EC_SC_BLOCKED_BY_END_USER',
	],
	[
		'infobip, error',
		'undelivered',
		'629:EC_DEST_ADDRESS_UNABLE_TO_RECEIVE_SMS 568:EC_DESTINATION_NOT_SMS_PROVISIONED 11:EC_TELESERVICE_NOT_PROVISIONED 3041:EC_DEACTIVATED_LIST 607:EC_REJECTED_SPAM_BY_OPERATOR 566:EC_DESTINATION_BLOCKED_BY_OPERATOR 560:EC_SC_BLOCKED_FOR_END_USER 4100:EC_MESSAGE_CANCELED',
	],
	['infobip, list', 'optedOut', 'BLOCK'],
	['seven, sending', 'invalid_recipient', '201'],
	['seven, sending', 'credential_invalid', '300'],
	['seven, sending', 'invalid_message', '400 901'],
	['kannel, err 53', 'optedOut', 'UNDELIV REJECTD EXPIRED'],
	['kannel, stat', 'undelivered', 'EXPIRED REJECTD DELETED UNDELIV'],
	['kannel, stat', 'notKnown', 'UNKNOWN'],
	['kannel, state', 'delivered', '1'],
	['kannel, state', 'accepted', '4 8'],
	['kannel, state', 'undelivered', '2 16 34'],
	['smsgate, sending', 'accepted', '409'],
	['smsgate, event', 'undelivered', 'sms:failed sms:cancelled'],
	['smsgate, event', 'accepted', 'sms:sent'],
	['smsgate, event', 'delivered', 'sms:delivered'],
	['aws, sending', 'throttled', 'ThrottlingException'],
	['aws, sending', 'unknown', 'InternalServerException'],
	['aws, sending', 'opted_out', 'ConflictException/DESTINATION_PHONE_NUMBER_OPTED_OUT'],
	[
		'aws, sending',
		'invalid_recipient',
		'ConflictException/DESTINATION_PHONE_NUMBER_NOT_VERIFIED ConflictException/DESTINATION_COUNTRY_BLOCKED_BY_PROTECT_CONFIGURATION ValidationException/DESTINATION_COUNTRY_BLOCKED',
	],
	[
		'aws, sending',
		'invalid_sender',
		'ConflictException/NO_ORIGINATION_IDENTITIES_FOUND ConflictException/NUMBER_CAPABILITIES_MISMATCH ConflictException/MESSAGE_TYPE_MISMATCH ValidationException/SENDER_ID_NOT_REGISTERED ValidationException/SENDER_ID_NOT_SUPPORTED ValidationException/SENDER_ID_REQUIRES_REGISTRATION ValidationException/INVALID_IDENTITY_FOR_DESTINATION_COUNTRY',
	],
	[
		'aws, sending',
		'insufficient_credits',
		'ServiceQuotaExceededException/MONTHLY_SPEND_LIMIT_REACHED_FOR_TEXT',
	],
	['aws, sending', 'other', 'ValidationException/PRICE_OVER_THRESHOLD ResourceNotFoundException'],
	[
		'aws, sending',
		'credential_invalid',
		'AccessDeniedException/INSUFFICIENT_ACCOUNT_REPUTATION AccessDeniedException/ACCOUNT_DISABLED',
	],
	['aws, event', 'accepted', 'TEXT_QUEUED TEXT_PENDING TEXT_SENT TEXT_SUCCESSFUL'],
	['aws, event', 'delivered', 'TEXT_DELIVERED'],
	[
		'aws, event',
		'undelivered',
		'TEXT_INVALID TEXT_INVALID_MESSAGE TEXT_UNREACHABLE TEXT_CARRIER_UNREACHABLE TEXT_BLOCKED TEXT_CARRIER_BLOCKED TEXT_SPAM TEXT_TTL_EXPIRED TEXT_PROTECT_BLOCKED',
	],
	['aws, event', 'notKnown', 'TEXT_UNKNOWN'],
	['brevo, sending', 'invalid_sender', '400/invalid_parameter/sender'],
	['brevo, sending', 'invalid_recipient', '400/invalid_parameter/telephone'],
	['brevo, sending', 'insufficient_credits', '402/not_enough_credits 402'],
	['brevo, sending', 'credential_invalid', '401/unauthorized 401'],
	['brevo, sending', 'throttled', '429'],
	['brevo, event', 'accepted', 'sent'],
	['brevo, event', 'delivered', 'delivered'],
	['brevo, event', 'undelivered', 'soft_bounce hard_bounce softBounce hardBounce'],
	['brevo, event', 'optedOut', 'blocked unsubscribed unsubscription'],
	['clicksend, sending', 'accepted', 'SUCCESS'],
	['clicksend, sending', 'invalid_recipient', 'INVALID_RECIPIENT COUNTRY_NOT_ENABLED'],
	['clicksend, sending', 'invalid_sender', 'INVALID_SENDER_ID'],
	['clicksend, sending', 'insufficient_credits', 'INSUFFICIENT_CREDIT'],
	// The same text has just been sent to this number: no limit of requests.
	['clicksend, sending', 'unknown', 'THROTTLED'],
	['clicksend, report', 'accepted', '200 300'],
	['clicksend, report', 'delivered', '201'],
	['clicksend, report', 'undelivered', '301'],
	['sandbox, report', 'optedOut', 'opted_out'],
];

/** Every code that the research on the vendors names, by the reader that meets it. */
it.each(
	facts.flatMap(([by, told, codes]) => codes.split(' ').map((code) => [by, code, told] as const)),
)('%s: %s is %s, in words that a person understands', (by, code, told) => {
	expect(readers[by](code)).toBe(told);
});
