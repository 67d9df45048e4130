import { createHmac } from 'node:crypto';
import { SmsCallbackWebhooks, SmsService } from '@sinch/sms';
import fc from 'fast-check';
import type { InboundRequest } from '../../lib/gateways';
import { gatewayOf } from '../gateways/gatewayOf';
import { asked, message, messages } from '../gateways/message';
import { sinchExamples } from '../gateways/sinch.examples';
import { startRecorder, type Recorder } from './recorder';

// The client asks the package around it for its version, which nothing else needs.
jest.mock('@sinch/sdk-core/package.json', () => ({ version: '1.5.0' }), { virtual: true });

const sinch = gatewayOf('sinch');
const { keys } = sinchExamples;
const hook = 'https://n8n.example/hook';
const sendAt = Date.UTC(2026, 5, 2, 8, 30);

let recorder: Recorder;
beforeAll(async () => {
	recorder = await startRecorder({ batches: [], inbounds: [], count: 0, page: 0, page_size: 100 });
});
afterAll(() => recorder.close());

const sdk = () =>
	new SmsService({
		servicePlanId: keys['sinchServicePlanId'] ?? '',
		apiToken: keys['sinchApiToken'] ?? '',
		smsRegion: 'eu',
		smsHostname: recorder.url,
	});

it.each([
	[
		'a message',
		() =>
			sdk().batches.send({
				sendSMSRequestBody: {
					to: ['33612345678'],
					from: 'ACME',
					body: message.text,
					type: 'mt_text',
					delivery_report: 'per_recipient_final',
					client_reference: message.idempotencyKey,
				},
			}),
		() => sinch.buildSend(keys, [message]),
	],
	[
		'a batch with a text for each number',
		() =>
			sdk().batches.send({
				sendSMSRequestBody: {
					to: messages.map(({ to }) => to.slice(1)),
					from: 'ACME',
					body: '${t}',
					parameters: {
						t: Object.fromEntries(messages.map(({ to, text }) => [to.slice(1), text])),
					},
					type: 'mt_text',
					delivery_report: 'per_recipient_final',
				},
			}),
		() => sinch.buildSend(keys, messages),
	],
	[
		'a scheduled message with an address for reports',
		() =>
			sdk().batches.send({
				sendSMSRequestBody: {
					to: ['33612345678'],
					body: message.text,
					type: 'mt_text',
					delivery_report: 'per_recipient_final',
					send_at: new Date(sendAt),
					callback_url: hook,
					client_reference: message.idempotencyKey,
				},
			}),
		() => sinch.buildSend(keys, [{ ...message, sender: '', sendAt, reportUrl: hook }]),
	],
	[
		'a dry run, which is the credential test',
		() =>
			sdk().batches.dryRun({
				dryRunRequestBody: {
					to: ['447700900123'],
					from: 'ACME',
					body: '${t}',
					parameters: { t: { 447700900123: 'Test' } },
					type: 'mt_text',
				},
			}),
		() => sinch.test.build(keys, 'ACME'),
	],
	[
		'calling a batch back',
		() => sdk().batches.cancel({ batch_id: 'id-1' }),
		() => sinch.cancel?.build(keys, 'id-1/33612345678'),
	],
	[
		'asking for a message',
		() =>
			sdk().deliveryReports.getForNumber({
				batch_id: 'id-1',
				phone_number: '33612345678',
			} as never),
		() => sinch.status?.build(keys, asked('id-1/33612345678')),
	],
	[
		'the batches of some minutes',
		() =>
			sdk().batches.list({
				page: 0,
				page_size: 100,
				start_date: new Date(Date.UTC(2026, 5, 1, 11, 58)),
				end_date: new Date(Date.UTC(2026, 5, 1, 12, 10)),
			}),
		() => sinch.status?.build(keys, asked('')),
	],
	[
		'what came in, a page of it',
		() => sdk().inbounds.list({ page: 2, page_size: 100, start_date: new Date(sendAt) }),
		() => sinch.replies?.build(keys, sendAt, '2'),
	],
])('makes the request of Sinch’s own client: %s', async (_name, theirs, ours) => {
	const request = ours();
	if (!request) throw new Error('There is no such operation');
	const expected = await recorder.recording(theirs);
	const made = await recorder.ours(request);
	expect(made).toEqual({ ...expected, type: made.type });
	if (made.body !== undefined) expect(expected.type).toBe('application/json');
});

describe('a signature', () => {
	const now = Date.UTC(2026, 5, 1, 12);
	const stamp = String(now / 1000);

	it('is what Sinch’s own helper takes it for', () => {
		const helper = new SmsCallbackWebhooks(keys['sinchWebhookSecret']);
		const verdicts = new Set<boolean>();
		fc.assert(
			fc.property(fc.json(), fc.uuid(), fc.boolean(), (text, nonce, spoilt) => {
				const body = JSON.stringify({ type: 'mo_text', body: text });
				const headers = {
					...signedHeaders(keys['sinchWebhookSecret'] ?? '', body, nonce, stamp),
					'x-sinch-webhook-signature-nonce': spoilt ? `${nonce}0` : nonce,
				};
				const theirs = helper.validateAuthenticationHeader(headers, body, '', '');
				expect(verify(keys, headers, body, now)).toBe(theirs ? 'valid' : 'forged');
				verdicts.add(theirs);
			}),
		);
		expect(verdicts.size).toBe(2);
	});

	// Of the test data of Sinch's SDK for Java.
	it('is recognised where Sinch has published it', () => {
		const body =
			'{"at":"2025-01-13T09:22:40.914Z","batch_id":"01JHFFHQ0P99JPPNQPJDV7JTBP","client_reference":"a client reference","code":0,"operator_status_at":"2025-01-13T09:22:00Z","recipient":"33662162466","status":"Delivered","type":"recipient_delivery_report_sms"}';
		const headers = {
			'x-sinch-webhook-signature': 'ZoHei66PPN/kZjw7hFVfGhJOnml3iGNCMWoyQVcE5o0=',
			'x-sinch-webhook-signature-nonce': '01JHFFHWYY7HSS4FWTMDTQEK8V',
			'x-sinch-webhook-signature-timestamp': '1736760161',
			'x-sinch-webhook-signature-algorithm': 'HmacSHA256',
		};
		const published = { ...keys, sinchWebhookSecret: 'SMSWebhooksSecret' };
		const at = 1_736_760_161_000;
		expect(verify(published, headers, body, at)).toBe('valid');
		expect(verify(published, headers, body.replace('Delivered', 'Failed'), at)).toBe('forged');
	});
});

const verify = (
	of: Readonly<Record<string, string>>,
	headers: Readonly<Record<string, string>>,
	body: string,
	now: number,
) => {
	const request: InboundRequest = {
		method: 'POST',
		url: hook,
		headers,
		body: new TextEncoder().encode(body),
	};
	return sinch.webhooks?.verify(of, request, now);
};

/** From Sinch's description, in none of our words. */
const signedHeaders = (secret: string, body: string, nonce: string, stamp: string) => ({
	'x-sinch-webhook-signature': createHmac('sha256', secret)
		.update(`${body}.${nonce}.${stamp}`)
		.digest('base64'),
	'x-sinch-webhook-signature-nonce': nonce,
	'x-sinch-webhook-signature-timestamp': stamp,
});
