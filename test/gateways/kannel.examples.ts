import { page, type GatewayExamples, type RefusalExample } from './examples';
import { message } from './message';

const hook = 'https://n8n.example/webhook/sms';

const says = (status: number, body: string) => ({
	status,
	headers: { 'content-type': 'text/html' },
	body,
});

const call = (fields: Readonly<Record<string, string>>) =>
	({
		method: 'GET',
		url: `${hook}?${new URLSearchParams(fields).toString()}`,
		headers: {},
		body: new Uint8Array(),
	}) as const;

const report = (state: string, answer: string) =>
	call({
		messageId: message.idempotencyKey,
		state,
		to: '+33612345678',
		time: '1780315230',
		answer,
	});

const reported = {
	kind: 'report',
	gatewayMessageId: message.idempotencyKey,
	idempotencyKey: message.idempotencyKey,
	to: '+33612345678',
	at: Date.UTC(2026, 5, 1, 12, 0, 30),
} as const;

const refusal = (
	status: number,
	said: string,
	cause: RefusalExample['cause'],
	sentence: string,
): RefusalExample => ({ name: `“${said}”`, cause, says: sentence, reply: says(status, said) });

const fault = (status: number, said: string, sentence: string): RefusalExample => ({
	...refusal(status, said, 'misconfigured', sentence),
	retryable: true,
});

/** The sentences of smsbox 1.4.5. */
export const kannelExamples: GatewayExamples = {
	keys: {
		kannelUrl: 'http://127.0.0.1:13013/cgi-bin/sendsms',
		kannelUsername: 'n8n',
		kannelPassword: 'secret-of-the-user',
		kannelOptOutErrors: '53, 0x451',
	},
	textOf: ({ body = '' }) => body,
	accepted: { id: message.idempotencyKey, reply: says(202, '0: Accepted for delivery') },
	optedOut: 'Kannel keeps no opt-outs; its black list is for numbers that it never texts',
	noCredit: 'Kannel knows no credit',
	throttled: 'Kannel queues what comes faster than its SMSC takes',
	refused: [
		refusal(
			400,
			'Sender missing and no global set, rejected',
			'invalid_sender',
			'Kannel needs a Sender Name here',
		),
		refusal(
			400,
			'Number(s) has/have been denied by white- and/or black-lists.',
			'invalid_recipient',
			'white list',
		),
		refusal(400, 'Missing receiver(s) number(s), rejected', 'invalid_recipient', 'phone number'),
		refusal(
			400,
			'Empty receiver number not allowed, rejected',
			'invalid_recipient',
			'phone number',
		),
		refusal(400, 'Charset or body misformed, rejected', 'invalid_message', 'alphabet'),
		refusal(400, 'Deferred field misformed, rejected', 'invalid_message', 'time to send at'),
		refusal(400, 'Validity field misformed, rejected', 'invalid_message', 'validity'),
		fault(400, 'DLR-URL field misformed, rejected', 'delivery reports'),
		refusal(400, 'Coding field misformed, rejected', 'other', 'Coding field misformed (400)'),
		refusal(403, 'Not routable. Do not try again.', 'other', 'no SMSC for this number'),
		fault(415, 'Unsupported content-type, rejected', 'no plain text'),
		{
			...refusal(503, 'Temporal failure, try again later.', 'unavailable', 'queue may be full'),
			retryable: true,
		},
		fault(404, 'Unknown request.', 'check “Send-SMS URL”'),
	],
	unclear: [
		{ name: 'a 202 that says nothing', reply: says(202, '') },
		{ name: 'another 202', reply: says(202, 'Sent to whom?') },
		{ name: 'another 503', reply: page(503, '<h1>Service unavailable</h1>') },
	],
	wrongKey: {
		reply: says(403, 'Authorization failed for sendsms'),
		fields: ['Username', 'Password'],
	},
	tested: says(400, 'Missing receiver(s) number(s), rejected'),
	schedule: { sendAt: Date.UTC(2026, 5, 2, 8, 30), written: '"x-kannel-deferred":"90"' },
	validity: { minutes: 45, written: '"x-kannel-validity":"45"' },
	webhooks: {
		signed: 'Kannel signs nothing',
		posts: [
			{
				name: 'what the SMSC took',
				request: report('8', 'ACK/'),
				events: [{ ...reported, status: 'accepted' }],
			},
			{
				name: 'what waits',
				request: report('4', ''),
				events: [{ ...reported, status: 'accepted' }],
			},
			{
				name: 'a delivery',
				request: report('1', 'id:1 sub:001 dlvrd:001 stat:DELIVRD err:000 text:'),
				events: [{ ...reported, status: 'delivered' }],
			},
			{
				name: 'what failed, with the network’s code',
				request: report('2', 'id:1 sub:001 dlvrd:000 stat:UNDELIV err:045 text:'),
				events: [
					{
						...reported,
						status: 'undelivered',
						reason:
							'It was not delivered: the number may be wrong, or the phone out of reach (err:045)',
					},
				],
			},
			{
				name: 'what expired',
				request: report('34', ''),
				events: [
					{
						...reported,
						status: 'undelivered',
						reason: 'It was still waiting when its validity ended',
					},
				],
			},
			{
				name: 'what the SMSC refused',
				request: report('16', 'NACK/0x0000000b/Invalid Destination Address'),
				events: [
					{
						...reported,
						status: 'undelivered',
						reason: 'The SMSC refused it: Invalid Destination Address (0x0000000b)',
					},
				],
			},
			{
				name: 'a reply',
				request: call({
					from: '33612345678',
					to: '13013',
					text: 'Stop & thanks=bye',
					id: '0a1b',
					time: '1780315230',
				}),
				events: [
					{
						kind: 'reply',
						gatewayMessageId: '0a1b',
						from: '+33612345678',
						to: '13013',
						text: 'Stop & thanks=bye',
						at: Date.UTC(2026, 5, 1, 12, 0, 30),
					},
				],
			},
		],
	},
};
