import type { InboundRequest } from '../../lib/gateways';
import { formField, json, postedForm } from './examples';
import { gatewayOf } from './gatewayOf';
import { asked, message } from './message';
import { twilioExamples } from './twilio.examples';

const twilio = gatewayOf('twilio');
const { keys, webhooks } = twilioExamples;
const service = `MG${'0123456789abcdef'.repeat(2)}`;
const sendAt = Date.UTC(2026, 5, 2, 8, 30);

describe('a sender at Twilio', () => {
	const build = (changes: Partial<typeof message>, sendFrom: string) =>
		twilio.buildSend({ ...keys, twilioSendFrom: sendFrom }, [{ ...message, ...changes }]);

	it.each([
		['a Sender Name', 'senderName', 'ACME', '', 'ACME'],
		['a service that chooses', 'messagingService', '', keys['twilioMessagingServiceSid'], ''],
		[
			'a service with a name',
			'messagingService',
			'ACME',
			keys['twilioMessagingServiceSid'],
			'ACME',
		],
		['a service in the place of a sender', 'senderName', service, service, ''],
		['a service in the place of that of the credential', 'messagingService', service, service, ''],
		[
			'a number, with the plus that Twilio knows it by',
			'senderName',
			'41791234567',
			'',
			'+41791234567',
		],
		['a short code as it is', 'senderName', '36180', '', '36180'],
	])('%s', (_name, sendFrom, sender, service, from) => {
		const request = build({ sender }, sendFrom);
		expect(formField(request, 'MessagingServiceSid')).toBe(service);
		expect(formField(request, 'From')).toBe(from);
	});

	it('may be a service that schedules', () => {
		const request = build({ sendAt, sender: service }, 'senderName');
		expect(formField(request, 'MessagingServiceSid')).toBe(service);
	});

	it('that is a service is found again by it, whatever number it has picked', () => {
		const record = (sid: string) => ({
			sid: 'SM1',
			to: message.to,
			from: '+15551234567',
			messaging_service_sid: sid,
			direction: 'outbound-api',
			body: message.text,
			date_created: new Date(asked().sentAt).toUTCString(),
			status: 'delivered',
		});
		const answerOf = (sid: string) =>
			twilio.status?.read(json(200, { messages: [record(sid)] }), asked('', { sender: service }));
		expect(answerOf(service)).toMatchObject({ value: { kind: 'delivered' } });
		expect(answerOf(`MG${'f'.repeat(32)}`)).toMatchObject({ value: { kind: 'not_found' } });
	});

	it('is a service that does not exist, where a message would be sent at once instead of at its time', () => {
		const request = build({ sendAt }, 'senderName');
		expect(formField(request, 'MessagingServiceSid')).toMatch(/^MG0{32}$/);
		expect(formField(request, 'SendAt')).toBe('2026-06-02T08:30:00.000Z');
	});
});

describe('signing in at Twilio', () => {
	const user = (signIn: string) => {
		const { headers } = twilio.test.build({ ...keys, twilioSignIn: signIn }, '');
		return Buffer.from(headers['authorization']?.slice('Basic '.length) ?? '', 'base64').toString();
	};

	it('takes the auth token', () => {
		expect(user('authToken')).toBe(`${keys['twilioAccountSid']}:${keys['twilioAuthToken']}`);
	});

	it('takes an API key', () => {
		expect(user('apiKey')).toBe(`${keys['twilioApiKeySid']}:${keys['twilioApiKeySecret']}`);
	});

	it('needs the auth token for posts beside an API key', () => {
		const post: InboundRequest = postedForm('https://n8n.example/hook', { MessageSid: 'SM1' });
		const verify = (token: string) =>
			twilio.webhooks?.verify({ ...keys, twilioSignIn: 'apiKey', twilioPostToken: token }, post, 0);
		expect(verify('')).toBe('unsigned');
		expect(verify('token')).toBe('forged');
		const signed = typeof webhooks?.signed === 'object' ? webhooks.signed.request : post;
		const byKey = {
			...keys,
			twilioSignIn: 'apiKey',
			twilioPostToken: keys['twilioAuthToken'] ?? '',
		};
		expect(twilio.webhooks?.verify(byKey, signed, 0)).toBe('valid');
	});
});

it.each([
	['nothing', {}],
	['a call', { CallSid: 'CA1' }],
	['a message without a body or a status', { MessageSid: 'SM1' }],
])('does not read %s as a message', (_name, fields) => {
	const post = postedForm('https://n8n.example/hook', fields);
	expect(twilio.webhooks?.read(post)).toMatchObject({ ok: false });
});
