import type { InboundRequest } from '../../../../lib/gateways';

type Odd = readonly [name: string, request: InboundRequest, told: readonly string[] | 'refused'];

const hook = 'https://n8n.example/webhook/secret/events';
const person = '+33612345678';

const posted = (body: string, type = 'application/json', url = hook): InboundRequest => ({
	method: 'POST',
	url,
	headers: { 'content-type': type },
	body: new TextEncoder().encode(body),
});

const json = (value: unknown) => posted(JSON.stringify(value));
const form = (fields: Readonly<Record<string, string>>) =>
	posted(new URLSearchParams(fields).toString(), 'application/x-www-form-urlencoded');
const query = (fields: Readonly<Record<string, string>>): InboundRequest => ({
	method: 'GET',
	url: `${hook}?${new URLSearchParams(fields).toString()}`,
	headers: {},
	body: new Uint8Array(),
});

const stop = ['stop +33612345678'];

const telnyx = (event_type: string, payload: object, more: object = {}) =>
	json({ data: { event_type, id: 'e', payload: { id: 'm', type: 'SMS', ...payload }, ...more } });
const to = (status: string) => ({ to: [{ phone_number: person, status }] });

const plivo = (fields: Readonly<Record<string, string>>) =>
	form({ MessageUUID: 'u', From: '33700000001', To: '33612345678', Type: 'sms', ...fields });

const sinch = (fields: object) => json({ batch_id: 'b', recipient: '33612345678', ...fields });
const summary = (fields: object) => json({ type: 'delivery_report_sms', batch_id: 'b', ...fields });
const recipient = 'recipient_delivery_report_sms';

const sns = (message: unknown, more: object = {}) =>
	json({
		Type: 'Notification',
		TopicArn: 'arn:aws:sns:eu-west-1:123456789012:sms',
		MessageId: 'n',
		Message: typeof message === 'string' ? message : JSON.stringify(message),
		...more,
	});
const aws = (eventType: string, more: object = {}) =>
	sns({ eventType, messageId: 'm', destinationPhoneNumber: person, eventTimestamp: 1, ...more });

const brevo = (msg_status: string, more: object = {}) =>
	json({ id: 1, to: '33612345678', msg_status, messageId: 7, ...more });

const clicksend = (fields: Readonly<Record<string, string>>) =>
	form({ message_id: 'm', ...fields });

const twilio = (fields: Readonly<Record<string, string>>) =>
	form({ MessageSid: 'SM1', AccountSid: 'AC1', From: person, To: '+33700000001', ...fields });

const vonage = (fields: Readonly<Record<string, string>>) =>
	query({ msisdn: '33612345678', to: '33700000001', messageId: 'v', ...fields });

const infobip = (...results: readonly object[]) => json({ results });

/** What vendors send beside a plain STOP, and what has to come of it. */
export const oddPosts: Readonly<Record<string, readonly Odd[]>> = {
	telnyx: [
		['queued', telnyx('message.sent', to('queued')), ['accepted m']],
		['sent', telnyx('message.sent', to('sent')), ['accepted m']],
		['delivered', telnyx('message.finalized', to('delivered')), ['delivered m']],
		['expired', telnyx('message.finalized', to('expired')), ['undelivered m']],
		['not confirmed', telnyx('message.finalized', to('delivery_unconfirmed')), ['notKnown m']],
		['an unknown state', telnyx('message.finalized', to('teleported')), ['accepted m']],
		[
			'opted out, code a text',
			telnyx('message.finalized', { ...to('delivery_failed'), errors: [{ code: '40300' }] }),
			['undelivered m, opted out'],
		],
		[
			'opted out, code a number, beside another',
			telnyx('message.finalized', {
				...to('sending_failed'),
				errors: [{ code: 40008 }, { code: 40300, title: 'Blocked due to STOP message' }],
			}),
			['undelivered m, opted out'],
		],
		[
			'STOP that Telnyx has understood, in words nobody knows',
			telnyx('message.received', {
				from: { phone_number: person },
				text: 'xyzzy',
				autoresponse_type: 'STOP',
			}),
			stop,
		],
		[
			'from as a text',
			telnyx('message.received', { from: person, to: '+33700000001', text: 'STOP' }),
			stop,
		],
		[
			'no type, no to',
			telnyx('message.received', { type: null, from: { phone_number: person }, text: 'STOP' }),
			stop,
		],
		[
			'an MMS whose subject it is',
			telnyx('message.received', {
				type: 'MMS',
				from: { phone_number: person },
				subject: 'STOP',
				text: '',
			}),
			stop,
		],
		['nobody wrote', telnyx('message.received', { text: 'STOP' }), 'refused'],
		[
			'the payload as a text',
			json({
				data: {
					event_type: 'message.received',
					payload: JSON.stringify({ id: 'm', from: { phone_number: person }, text: 'STOP' }),
				},
			}),
			stop,
		],
		[
			'no envelope',
			json({
				event_type: 'message.received',
				payload: { from: { phone_number: person }, text: 'STOP' },
			}),
			stop,
		],
		['a call', telnyx('call.hangup', {}), []],
	],
	plivo: [
		['queued', plivo({ Status: 'queued' }), ['accepted u']],
		['sent', plivo({ Status: 'sent', ErrorCode: '000' }), ['accepted u']],
		['delivered', plivo({ Status: 'delivered', ErrorCode: '0' }), ['delivered u']],
		['failed', plivo({ Status: 'failed', ErrorCode: '900' }), ['undelivered u']],
		['in capitals', plivo({ Status: 'UNDELIVERED', ErrorCode: '80' }), ['undelivered u']],
		['opted out', plivo({ Status: 'failed', ErrorCode: '200' }), ['undelivered u, opted out']],
		[
			'opted out with a zero',
			plivo({ Status: 'failed', ErrorCode: '0200' }),
			['undelivered u, opted out'],
		],
		['an unknown state', plivo({ Status: 'beamed' }), ['accepted u']],
		[
			'by query',
			query({ MessageUUID: 'u', Status: 'delivered', To: '33612345678' }),
			['delivered u'],
		],
		[
			'a part',
			plivo({ MessageUUID: 'u2', ParentMessageUUID: 'u', PartInfo: '2 of 2', Status: 'delivered' }),
			['delivered u'],
		],
		[
			'a report whose message was named by its parent',
			plivo({ MessageUUID: '', ParentMessageUUID: 'u', Status: 'delivered' }),
			['delivered u'],
		],
		[
			'STOP by MMS',
			plivo({ Type: 'mms', From: '33612345678', To: '33700000001', Text: 'STOP', Media0: 'x' }),
			stop,
		],
		['no type', form({ MessageUUID: 'u', From: '33612345678', Text: 'STOP' }), stop],
		['no ID', form({ From: '33612345678', To: '33700000001', Text: 'STOP' }), stop],
		['nobody wrote', form({ MessageUUID: 'u', Text: 'STOP' }), 'refused'],
		['nothing', form({}), 'refused'],
	],
	sinch: [
		...['Queued', 'Dispatched'].map((status): Odd => [
			status,
			sinch({ type: recipient, status }),
			['accepted b/33612345678'],
		]),
		[
			'Delivered',
			sinch({ type: recipient, status: 'Delivered', code: 0 }),
			['delivered b/33612345678'],
		],
		[
			'in small letters',
			sinch({ type: recipient, status: 'delivered' }),
			['delivered b/33612345678'],
		],
		...['Aborted', 'Cancelled', 'Rejected', 'Deleted', 'Failed', 'Expired', 'FAILED'].map(
			(status): Odd => [
				status,
				sinch({ type: recipient, status, code: 408 }),
				['undelivered b/33612345678'],
			],
		),
		['Unknown', sinch({ type: recipient, status: 'Unknown' }), ['notKnown b/33612345678']],
		[
			'with a plus',
			sinch({ type: recipient, status: 'Delivered', recipient: person }),
			['delivered b/33612345678'],
		],
		[
			'full',
			summary({
				statuses: [
					{ code: 0, count: 1, recipients: ['33612345678'], status: 'Delivered' },
					{ code: 402, count: 1, recipients: ['33612345679'], status: 'Failed' },
				],
			}),
			['delivered b/33612345678', 'undelivered b/33612345679'],
		],
		['a summary', summary({ statuses: [{ code: 0, count: 2, status: 'Delivered' }] }), []],
		[
			'of an MMS',
			sinch({ type: 'recipient_delivery_report_mms', status: 'Delivered' }),
			['delivered b/33612345678'],
		],
		[
			'STOP in bytes',
			json({ type: 'mo_binary', id: 'i', from: '33612345678', to: '1', body: 'U1RPUA==', udh: '' }),
			stop,
		],
		[
			'STOP in bytes of UTF-16',
			json({
				type: 'mo_binary',
				from: '33612345678',
				body: Buffer.from('СТОП', 'utf16le').swap16().toString('base64'),
			}),
			stop,
		],
		[
			'the last piece of a text',
			json({
				type: 'mo_binary',
				id: 'i',
				from: '33612345678',
				body: 'U1RPUA==',
				udh: '050003A70202',
			}),
			['part 2 of 2, stop +33612345678'],
		],
		[
			'STOP below a picture',
			json({ type: 'mo_media', from: person, body: { message: 'STOP', media: [] } }),
			stop,
		],
		['nobody wrote', json({ type: 'mo_text', body: 'STOP' }), 'refused'],
		['no type', json({ id: 'i', from: person, to: '1', body: 'STOP' }), stop],
	],
	aws: [
		...['TEXT_QUEUED', 'TEXT_PENDING', 'TEXT_SENT', 'TEXT_SUCCESSFUL', 'TEXT_MOON'].map(
			(type): Odd => [type, aws(type), ['accepted m']],
		),
		['TEXT_DELIVERED', aws('TEXT_DELIVERED', { isFinal: true }), ['delivered m']],
		...[
			'INVALID',
			'INVALID_MESSAGE',
			'UNREACHABLE',
			'CARRIER_UNREACHABLE',
			'BLOCKED',
			'CARRIER_BLOCKED',
			'SPAM',
			'TTL_EXPIRED',
			'PROTECT_BLOCKED',
		].map((type): Odd => [type, aws(`TEXT_${type}`), ['undelivered m']]),
		['TEXT_UNKNOWN', aws('TEXT_UNKNOWN'), ['notKnown m']],
		[
			'blocked for an opt-out',
			aws('TEXT_BLOCKED', { messageStatusDescription: 'Phone number is opted out' }),
			['undelivered m, opted out'],
		],
		[
			'by EventBridge',
			sns({
				'detail-type': 'Text Message Delivery',
				detail: { eventType: 'TEXT_DELIVERED', messageId: 'm' },
			}),
			['delivered m'],
		],
		[
			'a reply by EventBridge',
			sns({ detail: { originationNumber: person, messageBody: 'STOP', inboundMessageId: 'i' } }),
			stop,
		],
		['a reply without an ID', sns({ originationNumber: person, messageBody: 'STOP' }), stop],
		[
			'a reply as an object',
			sns('', { Message: { originationNumber: person, messageBody: 'STOP' } }),
			stop,
		],
		[
			'a reply of nobody',
			sns({ messageBody: 'STOP', destinationNumber: '+33700000001' }),
			'refused',
		],
		['a call', aws('VOICE_COMPLETED'), []],
		['a test from the console', sns('Hello'), []],
		[
			'a subscription',
			json({ Type: 'SubscriptionConfirmation', TopicArn: 'arn:aws:sns:x:1:y', SubscribeURL: 'x' }),
			[],
		],
	],
	brevo: [
		['sent', brevo('sent'), ['accepted 7']],
		['accepted', brevo('accepted'), ['accepted 7']],
		['delivered', brevo('delivered'), ['delivered 7']],
		[
			'a text for an ID',
			brevo('delivered', { messageId: '1234567890123456789' }),
			['delivered 1234567890123456789'],
		],
		['soft_bounce', brevo('soft_bounce'), ['undelivered 7']],
		['hardBounce', brevo('hardBounce'), ['undelivered 7']],
		['hard_bounce in capitals', brevo('HARD_BOUNCE'), ['undelivered 7']],
		['blocked', brevo('blocked'), ['undelivered 7, opted out']],
		['blacklisted', brevo('blacklisted'), ['undelivered 7, opted out']],
		['rejected', brevo('rejected'), ['undelivered 7']],
		['unsubscribed', brevo('unsubscribed'), ['optOut +33612345678']],
		['unsubscription', brevo('unsubscription'), ['optOut +33612345678']],
		[
			'unsubscribe, without an ID',
			json({ msg_status: 'unsubscribe', to: person }),
			['optOut +33612345678'],
		],
		['an unknown event', brevo('levitated'), []],
		[
			'a reply of several',
			json([
				{ to: person, msg_status: 'reply', reply: 'STOP' },
				{ to: person, msg_status: 'delivered', messageId: 8 },
			]),
			['stop +33612345678', 'delivered 8'],
		],
		['a reply without its text', brevo('reply'), 'refused'],
		['a reply of nobody', json({ msg_status: 'reply', reply: 'STOP' }), 'refused'],
		['an unsubscription of nobody', json({ msg_status: 'unsubscribed' }), 'refused'],
		['an e-mail', json({ event: 'delivered', email: 'a@b.example', 'message-id': 'x' }), []],
		['an e-mail’s unsubscription', json({ event: 'unsubscribed', email: 'a@b.example' }), []],
	],
	clicksend: [
		['waiting', clicksend({ status_code: '200', status: 'Sent' }), ['accepted m']],
		[
			'still waiting',
			clicksend({ status_code: '300', status_text: 'Temporary delivery error' }),
			['accepted m'],
		],
		[
			'delivered',
			clicksend({ status_code: '201', status_text: 'Success: Message received on handset' }),
			['delivered m'],
		],
		[
			'failed',
			clicksend({ status_code: '301', error_code: '301', status_text: 'Undelivered' }),
			['undelivered m'],
		],
		['by a number', json({ message_id: 'm', status_code: 201 }), ['delivered m']],
		['by query', query({ message_id: 'm', status_code: '201' }), ['delivered m']],
		[
			'opted out',
			clicksend({ status_code: '301', status_text: 'Recipient opted out' }),
			['undelivered m, opted out'],
		],
		['an unknown code', clicksend({ status_code: '999' }), ['accepted m']],
		[
			'a reply with a status',
			clicksend({ from: person, to: '1', body: 'STOP', status: 'Received' }),
			stop,
		],
		['a reply without an ID', form({ from: person, to: '+33700000001', body: 'STOP' }), stop],
		[
			'a reply, its text only under the older name',
			form({ message_id: 'm', from: person, message: 'STOP', originalmessage: 'Sale' }),
			stop,
		],
		[
			'a reply with an empty body and the older name',
			form({ message_id: 'm', from: person, body: '', message: 'STOP' }),
			stop,
		],
		['a reply of nobody', form({ message_id: 'm', body: 'STOP' }), 'refused'],
		[
			'a list',
			json([
				{ message_id: 'm', status_code: '201' },
				{ message_id: 'n', status_code: '301' },
			]),
			['delivered m', 'undelivered n'],
		],
		['in data', json({ data: { message_id: 'm', from: person, body: 'STOP' } }), stop],
		['nothing of ours', json({ hello: 'world' }), 'refused'],
	],
	twilio: [
		[
			'21610',
			twilio({ MessageStatus: 'failed', ErrorCode: '21610' }),
			['undelivered SM1, opted out'],
		],
		['30004', twilio({ MessageStatus: 'undelivered', ErrorCode: '30004' }), ['undelivered SM1']],
		['OptOutType', twilio({ Body: 'xyzzy', OptOutType: 'STOP' }), stop],
		['in another language', twilio({ Body: 'Deja de molestar', OptOutType: 'STOP' }), stop],
		['no To', form({ MessageSid: 'SM1', From: person, Body: 'STOP' }), stop],
		[
			'nobody wrote',
			form({ MessageSid: 'SM1', To: '+33700000001', Body: 'STOP', SmsStatus: 'received' }),
			'refused',
		],
		['delivery_unknown', twilio({ MessageStatus: 'delivery_unknown' }), ['notKnown SM1']],
		['an unknown state', twilio({ MessageStatus: 'hovering' }), ['accepted SM1']],
	],
	vonage: [
		['err-code 9', vonage({ status: 'rejected', 'err-code': '9' }), ['undelivered v, opted out']],
		[
			'err-code 9, failed',
			vonage({ status: 'failed', 'err-code': '9' }),
			['undelivered v, opted out'],
		],
		['unknown', vonage({ status: 'unknown', 'err-code': '1' }), ['notKnown v']],
		[
			'the last piece',
			vonage({
				text: 'STOP',
				concat: 'true',
				'concat-ref': '08B5',
				'concat-total': '2',
				'concat-part': '2',
			}),
			['part 2 of 2, stop +33612345678'],
		],
		['in Unicode', vonage({ text: 'СТОП', type: 'unicode' }), stop],
		['bytes', vonage({ type: 'binary', data: '53544F50', udh: '' }), []],
		['no ID', query({ msisdn: '33612345678', to: '33700000001', text: 'STOP' }), stop],
		['nobody wrote', query({ messageId: 'v', text: 'STOP' }), 'refused'],
	],
	infobip: [
		[
			'603',
			infobip({
				messageId: 'm',
				to: '33612345678',
				status: { groupId: 5, id: 12, name: 'REJECTED_NOT_ENOUGH_CREDITS' },
				error: { id: 603 },
			}),
			['undelivered m, opted out'],
		],
		[
			'2050 by DND',
			infobip({ messageId: 'm', status: { groupId: 5, id: 10, name: 'REJECTED_DND' } }),
			['undelivered m, opted out'],
		],
		['29', infobip({ messageId: 'm', status: { groupId: 4, id: 29 } }), ['notKnown m']],
		['23', infobip({ messageId: 'm', status: { groupId: 5, id: 23 } }), []],
		[
			'a block',
			infobip({
				event: 'BLOCK',
				content: { destination: '33612345678', channel: 'SMS', sourceType: 'CUSTOM' },
			}),
			['optOut +33612345678'],
		],
		[
			'a STOP behind a keyword',
			infobip({
				messageId: 'm',
				from: '33612345678',
				text: 'ACME STOP',
				keyword: 'ACME',
				cleanText: 'STOP',
			}),
			stop,
		],
		[
			'a STOP in cleanText alone',
			infobip({ messageId: 'm', from: '33612345678', keyword: 'ACME', cleanText: 'STOP' }),
			stop,
		],
		[
			'a STOP that is the keyword',
			infobip({ messageId: 'm', from: '33612345678', keyword: 'STOP', cleanText: '' }),
			stop,
		],
		['nobody wrote', infobip({ messageId: 'm', text: 'STOP' }), 'refused'],
		[
			'one result, not in a list',
			json({ results: { messageId: 'm', from: person, text: 'STOP' } }),
			stop,
		],
	],
	seven: [
		[
			'data as a text',
			form({
				webhook_event: 'sms_mo',
				data: JSON.stringify({ id: '1', sender: person, text: 'STOP' }),
			}),
			stop,
		],
		[
			'beside the event',
			form({ webhook_event: 'sms_mo', id: '1', sender: '33612345678', system: '49', text: 'STOP' }),
			stop,
		],
		['no event', form({ id: '1', sender: '33612345678', system: '49', text: 'STOP' }), stop],
		[
			'the event in capitals',
			json({ webhook_event: 'SMS_MO', data: { sender: person, text: 'STOP' } }),
			stop,
		],
		['nobody wrote', json({ webhook_event: 'sms_mo', data: { text: 'STOP' } }), 'refused'],
		[
			'not known',
			json({ webhook_event: 'dlr', data: { msg_id: '1', status: 'UNKNOWN' } }),
			['notKnown 1'],
		],
		[
			'in small letters',
			json({ webhook_event: 'dlr', data: { msg_id: 1, status: 'delivered' } }),
			['delivered 1'],
		],
		['a call', json({ webhook_event: 'voice_status', data: {} }), []],
	],
	kannel: [
		[
			'UTF-16BE by charset',
			query2('from=%2B33612345678&to=1&text=%04!%04%22%04%1E%04%1F&coding=2&charset=UTF-16BE'),
			stop,
		],
		['UTF-16BE, unnamed', query2('from=33612345678&to=1&text=%04%21%04%22%04%1E%04%1F'), stop],
		['Chinese by coding', query2('from=33612345678&text=%90%00%8B%A2&coding=2'), stop],
		[
			'STOP in UTF-16BE',
			query2('from=33612345678&text=%00S%00T%00O%00P&coding=2&charset=UTF-16BE'),
			stop,
		],
		[
			'mo-recoded, coding still 2',
			query2('from=33612345678&text=%D0%A1%D0%A2%D0%9E%D0%9F&coding=2&charset=UTF-8'),
			stop,
		],
		[
			'mo-recoded, coding still 2, no charset',
			query2('from=33612345678&text=%D0%A1%D0%A2%D0%9E%D0%9F&coding=2'),
			stop,
		],
		['expired', query2('messageId=m&state=2&answer=id:1+stat:EXPIRED+err:000'), ['undelivered m']],
		['nobody wrote', query2('text=STOP&to=1'), 'refused'],
	],
	smsgate: [
		[
			'cancelled',
			json({ event: 'sms:cancelled', payload: { messageId: 'm', recipient: person } }),
			['undelivered m'],
		],
		[
			'an older phone',
			json({ event: 'sms:received', payload: { phoneNumber: person, message: 'STOP' } }),
			stop,
		],
		[
			'an MMS',
			json({ event: 'mms:downloaded', payload: { sender: person, subject: 'STOP', body: '' } }),
			stop,
		],
		[
			'several',
			json({
				event: 'sms:batch:received',
				id: 'b',
				payload: {
					messages: [
						{ sender: person, message: 'hi' },
						{ sender: person, message: 'STOP' },
					],
				},
			}),
			['none +33612345678', 'stop +33612345678'],
		],
		[
			'several, of nobody',
			json({ event: 'sms:batch:received', id: 'b', payload: { messages: [{ message: 'STOP' }] } }),
			'refused',
		],
		['nobody wrote', json({ event: 'sms:received', payload: { message: 'STOP' } }), 'refused'],
		[
			'the payload as a text',
			json({ event: 'sms:received', payload: JSON.stringify({ sender: person, message: 'STOP' }) }),
			stop,
		],
		[
			'bytes',
			json({ event: 'sms:data-received', id: 'x', payload: { sender: person, data: 'U1RPUA==' } }),
			[],
		],
		['a ping', json({ event: 'system:ping', payload: { health: {} } }), []],
	],
	sandbox: [
		[
			'opted out',
			json({
				type: 'delivery',
				id: 's',
				status: 'undelivered',
				error: { code: 'opted_out', message: 'x' },
			}),
			['undelivered s, opted out'],
		],
		['nobody wrote', json({ type: 'reply', id: 's', text: 'STOP' }), 'refused'],
	],
};

/** As it was escaped. */
function query2(written: string): InboundRequest {
	return { method: 'GET', url: `${hook}?${written}`, headers: {}, body: new Uint8Array() };
}
