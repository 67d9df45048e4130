import type { InboundEvent, InboundRequest } from '../../../../lib/gateways';
import { inParts, postedForm, postedJson, type InboundExample } from '../../../gateways/examples';

const hook = 'https://n8n.example/webhook/sms';
const sid = 'SM0123456789abcdef0123456789abcdef';
const account = 'AC0123456789abcdef0123456789abcdef';

const fields = {
	ToCountry: 'US',
	ToState: '',
	SmsMessageSid: sid,
	NumMedia: '0',
	SmsSid: sid,
	SmsStatus: 'received',
	Body: 'Stop & thanks 🙏',
	To: '+15005550006',
	NumSegments: '1',
	MessageSid: sid,
	AccountSid: account,
	From: '+33612345678',
	ApiVersion: '2010-04-01',
};

const reply: InboundEvent = {
	kind: 'reply',
	gatewayMessageId: sid,
	from: '+33612345678',
	to: '+15005550006',
	text: 'Stop & thanks 🙏',
};

const callback = (status: string, changes: Readonly<Record<string, string>> = {}) =>
	postedForm(hook, {
		ApiVersion: '2010-04-01',
		MessageStatus: status,
		SmsSid: sid,
		SmsStatus: status,
		To: '+33612345678',
		From: '+15005550006',
		MessageSid: sid,
		AccountSid: account,
		...changes,
	});

const reported = (fate: object): InboundEvent => ({
	kind: 'report',
	gatewayMessageId: sid,
	status: 'undelivered',
	to: '+33612345678',
	...fate,
});

const query = (of: Readonly<Record<string, string>>): InboundRequest => ({
	method: 'GET',
	url: `${hook}?${new URLSearchParams(of).toString()}`,
	headers: {},
	body: new Uint8Array(),
});

const streamed = (type: string, data: object) => ({
	specversion: '1.0',
	type,
	source: `/2010-04-01/Accounts/${account}/Messages/${sid}.json`,
	id: 'EZ279e45baa01be63f2aff062dbad97817',
	dataschema: 'https://events-schemas.twilio.com/Messaging.InboundMessageV1/5',
	datacontenttype: 'application/json',
	time: '2026-06-01T12:00:30.000Z',
	data: { accountSid: account, messageSid: sid, to: '+15005550006', ...data },
});

const received = streamed('com.twilio.messaging.inbound-message.received', {
	numMedia: 0,
	numSegments: 1,
	body: 'Stop & thanks 🙏',
	from: '+33612345678',
	timestamp: '2026-06-01T12:00:30.000Z',
});

const at = Date.UTC(2026, 5, 1, 12, 0, 30);

const unexplained = 'It was not delivered, and Twilio does not say why';

/** Why a message did not arrive, by the codes that the docs list for reports. */
const codes: readonly (readonly [code: number, says: string])[] = [
	[
		30004,
		'The phone or its network blocks these messages; from a toll-free number it may be that the person has texted STOP',
	],
	[30005, 'The number is unknown or no longer in use'],
	[30007, 'The network’s spam filter stopped the message'],
	[30017, 'The network was congested'],
	[30018, 'The network takes no texts from this sender (as in Canada)'],
	[30019, 'The message was too large for the network'],
	[30022, 'The campaign sent faster than its US registration (A2P 10DLC) allows'],
	[30023, 'The day’s limit of the US registration (A2P 10DLC) is used up'],
	[30024, 'The campaign of this sender (A2P 10DLC) is not set up at the network yet'],
	[30027, 'The day’s limit of the US registration (A2P 10DLC) at T-Mobile is used up'],
	[30032, 'The toll-free number is not verified for texting'],
	[30033, 'The campaign of this sender (A2P 10DLC) is suspended'],
	[30034, 'The sender is not registered for US texting (A2P 10DLC)'],
	[30035, 'The campaign of this sender (A2P 10DLC) is still being set up'],
	[30042, 'The network takes no generic Sender Name: use one of your own'],
	[30450, 'Twilio’s protection against SMS pumping stopped the message'],
	[21408, 'Messages to this country are switched off in the Twilio console'],
	[21612, 'Twilio cannot reach this number from this sender'],
	[21614, 'This is not a mobile number'],
	[21635, 'This is a landline number, which takes no SMS'],
	[21657, 'This Sender Name may not be used in the country of this number'],
	[21658, 'The text is longer than the 1,600 characters Twilio takes'],
	[21711, 'The Sender Name is not in the pool of the Messaging Service'],
	[
		21712,
		'The Sender Name is in the pool of another Messaging Service than the one in the credential',
	],
	[30001, 'Twilio’s queue for this sender was full'],
	[
		30002,
		'Twilio has suspended this account: top up its balance, or read the notice in the Twilio console',
	],
	[30003, 'The phone was off or out of reach'],
	[30006, 'The number is a landline, or its network takes no SMS'],
	[30008, 'The network did not deliver it, and does not say why'],
	[30021, 'Twilio’s own system failed'],
	[30036, 'It was still waiting when its validity ended'],
	[30047, 'Twilio’s Compliance Toolkit could not move it to a permitted hour'],
	[30410, 'The network gave Twilio no answer in time'],
	[30500, 'Twilio’s own system failed'],
	[30610, 'Twilio’s Compliance Toolkit found quiet hours at the recipient’s place'],
	[63038, 'The daily limit of messages of this Twilio account is used up'],
	[39999, 'It was not delivered'],
];

export const twilioPosts: readonly InboundExample[] = [
	{ name: 'a reply', request: postedForm(hook, fields), events: [reply] },
	{ name: 'a reply in the address', request: query(fields), events: [reply] },
	{ name: 'a reply as JSON', request: postedJson(hook, fields), events: [reply] },
	{
		name: 'a reply that a Messaging Service is receiving',
		request: postedForm(hook, { ...fields, SmsStatus: 'receiving' }),
		events: [reply],
	},
	{
		name: 'a picture without a word',
		request: postedForm(hook, { ...fields, Body: '', NumMedia: '1' }),
		events: [{ ...reply, text: '' }],
	},
	...(['STOP', 'START', 'HELP'] as const).map((word) => ({
		name: `a reply that Advanced Opt-Out took for ${word}`,
		request: postedForm(hook, { ...fields, Body: 'Baja', OptOutType: word }),
		events: [{ ...reply, text: 'Baja', keyword: word.toLowerCase() as 'stop' | 'start' | 'help' }],
	})),
	{
		name: 'a word of Advanced Opt-Out that we do not know',
		request: postedForm(hook, { ...fields, OptOutType: 'PAUSE' }),
		events: [reply],
	},
	{
		name: 'a reply by RCS, which falls back on SMS',
		request: postedForm(hook, { ...fields, From: 'rcs:+33612345678' }),
		events: [reply],
	},
	{
		name: 'a message of WhatsApp',
		request: postedForm(hook, { ...fields, From: 'whatsapp:+33612345678', To: 'whatsapp:+1500' }),
		events: [],
	},
	{
		name: 'a call',
		request: postedForm(hook, { CallSid: 'CA1', AccountSid: account, CallStatus: 'ringing' }),
		events: [],
	},
	{
		name: 'a reply of Event Streams',
		request: postedJson(hook, [received]),
		events: [{ ...reply, at }],
	},
	{
		name: 'several events of Event Streams',
		request: postedJson(hook, [
			received,
			streamed('com.twilio.messaging.message.delivered', { to: '+33612345678' }),
			streamed('com.twilio.voice.status-callback.call.ringing', { messageSid: undefined }),
		]),
		events: [{ ...reply, at }, reported({ status: 'delivered' })],
	},
	...(['accepted', 'scheduled', 'queued', 'sending', 'sent'] as const).map((status) => ({
		name: `a message on its way: ${status}`,
		request: callback(status),
		events: [reported({ status: 'accepted' })],
	})),
	{
		name: 'a message of which nobody knows',
		request: callback('delivery_unknown'),
		events: [
			reported({
				status: 'notKnown',
				reason: 'Nobody knows what became of it (delivery_unknown)',
			}),
		],
	},
	...(['delivered', 'read'] as const).map((status) => ({
		name: `a message that arrived: ${status}`,
		request: callback(status, { RawDlrDoneDate: '2606011200' }),
		events: [reported({ status: 'delivered' })],
	})),
	...(['failed', 'undelivered'] as const).map((status) => ({
		name: `an opt-out in a report: ${status}`,
		request: callback(status, { ErrorCode: '21610' }),
		events: [reported({ reason: 'This number has opted out at Twilio (21610)', optedOut: true })],
	})),
	...codes.map(([code, says]) => ({
		name: `why a message did not arrive: ${code}`,
		request: callback('undelivered', { ErrorCode: String(code) }),
		events: [reported({ reason: `${says} (${code})` })],
	})),
	...['', '0', 'null'].map((code) => ({
		name: `a message that did not arrive, with an empty code: ${code}`,
		request: callback('undelivered', { ErrorCode: code }),
		events: [reported({ reason: unexplained })],
	})),
	{
		name: 'an error beside a message that arrived all the same',
		request: callback('delivered', { ErrorCode: '30008' }),
		events: [reported({ status: 'delivered' })],
	},
	{
		name: 'a message that was called back',
		request: callback('canceled'),
		events: [reported({ reason: 'It was called back before its time' })],
	},
	{
		name: 'a status that Twilio may think of next',
		request: callback('partially_delivered'),
		events: [reported({ status: 'accepted' })],
	},
	{
		name: 'a report in the address, by the older names alone',
		request: query({ SmsSid: sid, SmsStatus: 'delivered', To: '+33612345678', From: 'ACME' }),
		events: [reported({ status: 'delivered' })],
	},
	{
		name: 'a report without its optional fields',
		request: postedForm(hook, { MessageSid: sid, MessageStatus: 'sent' }),
		events: [{ kind: 'report', gatewayMessageId: sid, status: 'accepted' }],
	},
	{
		name: 'a reply as a form in several parts',
		request: inParts(hook, fields),
		events: [reply],
	},
	{
		name: 'a reply whose sender is a short code, with a text of several parts',
		request: postedForm(hook, { ...fields, From: '36180', NumSegments: '3' }),
		events: [{ ...reply, from: '36180' }],
	},
	{
		name: 'an opt-out in an event stream',
		request: postedJson(hook, [
			streamed('com.twilio.messaging.message.undelivered', {
				to: '+33612345678',
				errorCode: 21610,
			}),
		]),
		events: [reported({ reason: 'This number has opted out at Twilio (21610)', optedOut: true })],
	},
	{
		name: 'a click on a link',
		request: postedJson(hook, {
			event_type: 'click',
			sms_sid: sid,
			to: '+33612345678',
			from: '+15005550006',
			link: 'https://example.com',
			click_time: '2026-06-01T12:00:30Z',
			messaging_service_sid: 'MG1',
			account_sid: account,
		}),
		events: [],
	},
	{
		name: 'an event that is about no account',
		request: postedJson(hook, [
			{ type: 'com.twilio.taskrouter.task.created', data: { sid: 'WT1' } },
		]),
		events: [],
	},
	{
		name: 'a message that did not arrive, and nobody says why',
		request: callback('failed', { ErrorCode: 'constructor' }),
		events: [reported({ reason: unexplained })],
	},
];
