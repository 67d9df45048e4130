import { BrevoClient } from '@getbrevo/brevo';
import { brevoExamples } from '../gateways/brevo.examples';
import { gatewayOf } from '../gateways/gatewayOf';
import { asked, message } from '../gateways/message';
import { startRecorder, type Recorder } from './recorder';

const brevo = gatewayOf('brevo');
const { keys } = brevoExamples;
const hook = 'https://n8n.example/hook';

let recorder: Recorder;
let client: BrevoClient;
beforeAll(async () => {
	recorder = await startRecorder({});
	client = new BrevoClient({
		apiKey: keys['brevoApiKey'] ?? '',
		baseUrl: `${recorder.url}/v3`,
		maxRetries: 0,
	});
});
afterAll(() => recorder.close());

it.each([
	[
		'a message in Unicode',
		() =>
			client.transactionalSms.sendAsyncTransactionalSms({
				recipient: '33612345678',
				sender: 'ACME',
				content: message.text,
				type: 'marketing',
				unicodeEnabled: true,
				tag: message.idempotencyKey,
			}),
		() => brevo.buildSend(keys, [message]),
	],
	[
		'a message that needs no Unicode, with an address of its own for reports',
		() =>
			client.transactionalSms.sendAsyncTransactionalSms({
				recipient: '33612345678',
				sender: '447700900123',
				content: 'Hello',
				type: 'transactional',
				unicodeEnabled: false,
				tag: message.idempotencyKey,
				webUrl: hook,
			}),
		() =>
			brevo.buildSend({ ...keys, brevoMessageType: 'transactional', brevoWebhookToken: '' }, [
				{
					...message,
					sender: '+447700900123',
					text: 'Hello',
					encoding: 'GSM-7',
					reportUrl: hook,
				},
			]),
	],
	['the balance', () => client.account.getAccount(), () => brevo.balance?.build(keys)],
	[
		'the events of a number',
		() =>
			client.transactionalSms.getSmsEvents({
				phoneNumber: '33612345678',
				limit: 100,
				sort: 'desc',
			}),
		() => brevo.status?.build(keys, asked()),
	],
	[
		'what people wrote',
		() =>
			client.transactionalSms.getSmsEvents({
				event: 'replies',
				limit: 100,
				sort: 'desc',
				offset: 100,
			}),
		() => brevo.replies?.build(keys, 0, '100'),
	],
	[
		'the contacts that are blocked',
		() =>
			client.contacts.getContacts({
				modifiedSince: '2026-06-01T12:00:00.000Z',
				limit: 1000,
				offset: 0,
			}),
		() => brevo.optOuts?.build(keys, Date.UTC(2026, 5, 1, 12), ''),
	],
	[
		'who has unsubscribed',
		() =>
			client.transactionalSms.getSmsEvents({
				event: 'unsubscription',
				limit: 100,
				sort: 'desc',
				offset: 200,
			}),
		() => brevo.optOuts?.build(keys, 0, 'events:200'),
	],
	[
		'its webhooks',
		() => client.webhooks.getWebhooks({ type: 'transactional' }),
		() => brevo.webhooks?.registration?.find.build(keys, hook, 'transactional'),
	],
	[
		'making a webhook',
		() =>
			client.webhooks.createWebhook({
				url: hook,
				type: 'transactional',
				channel: 'sms',
				events: [
					'sent',
					'delivered',
					'softBounce',
					'hardBounce',
					'blocked',
					'unsubscribed',
					'reply',
				],
				description: 'SMS Events Trigger of n8n',
				auth: { type: 'bearer', token: keys['brevoWebhookToken'] ?? '' },
			}),
		() => brevo.webhooks?.registration?.create.build(keys, hook, 'transactional'),
	],
	[
		'removing a webhook',
		() => client.webhooks.deleteWebhook({ webhookId: 654 }),
		() => brevo.webhooks?.registration?.remove.build(keys, '654'),
	],
] as const)('makes the request of Brevo’s own client: %s', async (_name, theirs, ours) => {
	const request = ours();
	if (!request) throw new Error('There is no such operation');
	const made = await recorder.ours(request);
	expect(made).toEqual(await recorder.recording(theirs));
});
