import SmsgateClient from 'android-sms-gateway';
import axios from 'axios';
import { gatewayOf } from '../gateways/gatewayOf';
import { asked, message } from '../gateways/message';
import { smsgateExamples } from '../gateways/smsgate.examples';
import { startRecorder, type Recorder } from './recorder';

const smsgate = gatewayOf('smsgate');

const { keys } = smsgateExamples;
const registration = smsgate.webhooks?.registration;
const hook = 'https://n8n.example/hook';

let recorder: Recorder;
beforeAll(async () => {
	recorder = await startRecorder({});
});
afterAll(() => recorder.close());

/** The client brings no HTTP of its own. */
const http = {
	get: async <T>(url: string, headers: Record<string, string> = {}) =>
		(await axios.get<T>(url, { headers })).data,
	post: async <T>(url: string, body: unknown, headers: Record<string, string> = {}) =>
		(await axios.post<T>(url, body, { headers })).data,
	put: async <T>() => await Promise.reject<T>(new Error('Not used')),
	patch: async <T>() => await Promise.reject<T>(new Error('Not used')),
	delete: async <T>(url: string, headers: Record<string, string> = {}) =>
		(await axios.delete<T>(url, { headers })).data,
};

const client = () =>
	new SmsgateClient(
		keys['smsgateUsername'] ?? '',
		keys['smsgatePassword'] ?? '',
		http,
		`${recorder.url}/3rdparty/v1`,
	);

it.each([
	[
		'a message',
		() =>
			client().send({
				id: message.idempotencyKey,
				phoneNumbers: [message.to],
				textMessage: { text: message.text },
				simNumber: 2,
				withDeliveryReport: true,
				ttl: 5400,
			} as never),
		() => smsgate.buildSend(keys, [{ ...message, validityMinutes: 90 }]),
	],
	[
		'the state of a message',
		() => client().getState(message.idempotencyKey),
		() => smsgate.status?.build(keys, asked()),
	],
	[
		'the devices, which is the credential test',
		() => client().getDevices(),
		() => smsgate.test.build(keys, ''),
	],
	[
		'the webhooks',
		() => client().getWebhooks(),
		() => registration?.find.build(keys, hook, 'sms:received'),
	],
	[
		'registering a webhook',
		() => client().registerWebhook({ url: hook, event: 'sms:received' } as never),
		() => registration?.create.build(keys, hook, 'sms:received'),
	],
	[
		'removing a webhook',
		() => client().deleteWebhook('LreFUt'),
		() => registration?.remove.build(keys, 'LreFUt'),
	],
])('makes the request of SMSGate’s own client: %s', async (_name, theirs, ours) => {
	const request = ours();
	if (!request) throw new Error('There is no such operation');
	const made = await recorder.ours(request);
	const { path, ...expected } = await recorder.recording(theirs);
	// The client still says `message`, which the API has renamed.
	expect(made).toEqual({
		...expected,
		path: path.replace('/message/', '/messages/').replace(/\/message$/, '/messages'),
	});
});
