import type { StopForm } from './writings';

const at = '2026-11-27T10:00:00Z';

/** A reply of each gateway in its own words, as its documentation has it. */
export const stopForms: Readonly<Record<string, readonly StopForm[]>> = {
	telnyx: [
		{
			as: ['json'],
			fields: (from, to, text) => ({
				data: {
					record_type: 'event',
					id: 'e-1',
					event_type: 'message.received',
					occurred_at: at,
					payload: {
						id: 'm-1',
						record_type: 'message',
						direction: 'inbound',
						type: 'SMS',
						from: { phone_number: from, carrier: 'X', line_type: 'Wireless' },
						to: [{ phone_number: to, status: 'webhook_delivered' }],
						text,
						parts: 1,
						received_at: at,
						autoresponse_type: null,
						errors: [],
					},
				},
				meta: { attempt: 1, delivered_to: 'https://n8n.example' },
			}),
		},
	],
	plivo: [
		{
			as: ['form', 'query', 'json'],
			fields: (From, To, Text) => ({
				From,
				To,
				Text,
				Type: 'sms',
				MessageUUID: '5b40a428-bfc7-4daf-9d06-726c558bf3b8',
				Units: '1',
				TotalRate: '0',
				TotalAmount: '0',
			}),
		},
	],
	sinch: [
		{
			as: ['json'],
			fields: (from, to, body) => ({
				type: 'mo_text',
				id: '01XXXXX21XXXXX119Z8P1XXXXX',
				from,
				to,
				body,
				operator_id: '35000',
				sent_at: at,
				received_at: at,
			}),
		},
	],
	aws: [
		{
			as: ['json'],
			fields: (originationNumber, destinationNumber, messageBody) => ({
				Type: 'Notification',
				MessageId: 'n-1',
				TopicArn: 'arn:aws:sns:eu-west-1:123456789012:sms',
				Message: JSON.stringify({
					originationNumber,
					destinationNumber,
					messageKeyword: 'KEYWORD_1',
					messageBody,
					previousPublishedMessageId: 'p-1',
					inboundMessageId: 'i-1',
				}),
				Timestamp: '2026-11-27T10:00:00.000Z',
				SignatureVersion: '1',
				Signature: 'x',
				SigningCertURL: 'https://sns.eu-west-1.amazonaws.com/x.pem',
			}),
		},
		{
			as: ['json'],
			fields: (originationNumber, destinationNumber, messageBody) => ({
				originationNumber,
				destinationNumber,
				messageKeyword: 'KEYWORD_1',
				messageBody,
				inboundMessageId: 'i-1',
			}),
		},
	],
	brevo: [
		{
			as: ['json'],
			toNobody: true,
			fields: (to, _ours, reply) => ({
				id: 12345,
				msg_status: 'reply',
				to,
				reply,
				messageId: 7,
				date: '2026-11-27 10:00:00',
				ts_event: 1795773600,
			}),
		},
		{
			as: ['json'],
			toNobody: true,
			fields: (phoneNumber, _ours, reply) => ({
				date: '2026-11-27 10:00:00',
				event: 'reply',
				messageId: '7',
				phoneNumber,
				reply,
			}),
		},
	],
	clicksend: [
		{
			as: ['form', 'json', 'query'],
			fields: (from, to, body) => ({
				from,
				to,
				body,
				message_id: '4DF0A6C9-1D1A-4F0C-8A7F-2C2B3A0F1D11',
				original_message_id: 'X',
				custom_string: 'k',
				message: body,
				sms: to,
				originalbody: 'Sale! Reply STOP',
				timestamp: '1795773600',
			}),
		},
		{
			as: ['json', 'form'],
			fields: (from, to, message) => ({ from, to, message, message_id: '1' }),
		},
	],
	twilio: [
		{
			as: ['form', 'query', 'json'],
			fields: (From, To, Body) => ({
				ToCountry: 'FR',
				SmsMessageSid: 'SM1',
				NumMedia: '0',
				SmsSid: 'SM1',
				SmsStatus: 'received',
				Body,
				FromCountry: 'FR',
				To,
				NumSegments: '1',
				MessageSid: 'SM1',
				AccountSid: 'AC1',
				From,
				ApiVersion: '2010-04-01',
			}),
		},
	],
	vonage: [
		{
			as: ['query', 'form', 'json'],
			fields: (msisdn, to, text) => ({
				msisdn,
				to,
				messageId: '0A0000000123ABCD1',
				text,
				type: 'text',
				keyword: 'STOP',
				'api-key': 'abc',
				'message-timestamp': '2026-11-27 10:00:00',
			}),
		},
		{
			as: ['json'],
			fields: (from, to, text) => ({
				channel: 'sms',
				message_uuid: 'aaaaaaaa-bbbb',
				to,
				from,
				timestamp: at,
				message_type: 'text',
				text,
				sms: { num_messages: '1', keyword: 'STOP' },
			}),
		},
	],
	infobip: [
		{
			as: ['json'],
			fields: (from, to, text) => ({
				results: [
					{
						messageId: '1',
						from,
						to,
						text,
						cleanText: text,
						keyword: '',
						receivedAt: '2026-11-27T10:00:00.000+0000',
						smsCount: 1,
					},
				],
				messageCount: 1,
				pendingMessageCount: 0,
			}),
		},
		{
			as: ['json'],
			fields: (sender, destination, text) => ({
				results: [{ messageId: '1', sender, destination, content: [{ type: 'TEXT', text }] }],
			}),
		},
	],
	seven: [
		{
			as: ['json'],
			fields: (sender, system, text) => ({
				data: { id: '681590', sender, system, text, time: '1795773600', message_type: 'SMS' },
				webhook_event: 'sms_mo',
				webhook_timestamp: '2026-11-27 10:00:00',
			}),
		},
		{
			as: ['form', 'query'],
			fields: (sender, system, text) => ({
				'data[id]': '681590',
				'data[sender]': sender,
				'data[system]': system,
				'data[text]': text,
				'data[time]': '1795773600',
				webhook_event: 'sms_mo',
			}),
		},
	],
	kannel: [
		{
			as: ['query'],
			fields: (from, to, text) => ({
				id: 'k-1',
				from,
				to,
				text,
				time: '1795773600',
				coding: '0',
				charset: 'UTF-8',
			}),
		},
	],
	smsgate: [
		{
			as: ['json'],
			fields: (sender, recipient, message) => ({
				deviceId: 'd',
				event: 'sms:received',
				id: 'Ey6ECgOkVVFjz3CL48B8C',
				payload: { messageId: 'abc', sender, recipient, message, simNumber: 1, receivedAt: at },
				webhookId: 'w',
			}),
		},
		{
			as: ['json'],
			fields: (sender, recipient, body) => ({
				event: 'mms:downloaded',
				id: 'x',
				payload: { messageId: 'abc', sender, recipient, body, subject: null, receivedAt: at },
			}),
		},
	],
	sandbox: [
		{
			as: ['json'],
			fields: (from, to, text) => ({ type: 'reply', id: 'r', from, to, text, at }),
		},
	],
};
