import { Vonage } from '@vonage/server-sdk';
import { gatewayOf } from '../gateways/gatewayOf';
import { message } from '../gateways/message';
import { vonageExamples } from '../gateways/vonage.examples';
import { startRecorder, type Recorder } from './recorder';

// It brings an ES module that Jest cannot load; the SMS API uses no tokens.
jest.mock('@vonage/jwt', () => ({}));

const vonage = gatewayOf('vonage');

const { keys } = vonageExamples;

let recorder: Recorder;
beforeAll(async () => {
	recorder = await startRecorder({ 'message-count': '1', messages: [{ status: '0' }], value: 1 });
});
afterAll(() => recorder.close());

const sdk = () =>
	new Vonage(
		{ apiKey: keys['vonageApiKey'] ?? '', apiSecret: keys['vonageApiSecret'] ?? '' },
		{ restHost: recorder.url },
	);

it.each([
	[
		'a Unicode message',
		() => sdk().sms.send({ ...fields, text: message.text, type: 'unicode' as never }),
		() => vonage.buildSend(keys, [message]),
	],
	[
		'a GSM-7 message with a validity and an address for reports',
		() =>
			sdk().sms.send({
				...fields,
				text: 'Hello',
				type: 'text' as never,
				ttl: 5_400_000,
				callback: 'https://n8n.example/hook',
			}),
		() =>
			vonage.buildSend(keys, [
				{
					...message,
					text: 'Hello',
					encoding: 'GSM-7',
					validityMinutes: 90,
					reportUrl: 'https://n8n.example/hook',
				},
			]),
	],
	[
		'asking for the prices of a country',
		() => sdk().pricing.listCountryPricing('sms' as never, 'FR'),
		() => vonage.prices?.build(keys, 'FR'),
	],
	['asking for the balance', () => sdk().accounts.getBalance(), () => vonage.balance?.build(keys)],
])('makes the request of Vonage’s own client: %s', async (_name, theirs, ours) => {
	const request = ours();
	if (!request) throw new Error('There is no such operation');
	const made = await recorder.ours(request);
	expect(made).toEqual(await recorder.recording(theirs));
});

const fields = { from: 'ACME', to: '33612345678', clientRef: message.idempotencyKey };
