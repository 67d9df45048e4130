import twilioSdk from 'twilio';
import type { RequestOptions } from 'twilio/lib/base/RequestClient';
import { gatewayOf } from '../gateways/gatewayOf';
import { twilioExamples } from '../gateways/twilio.examples';
import { asked, message } from '../gateways/message';
import { startRecorder, type Recorder } from './recorder';

const twilio = gatewayOf('twilio');

const { keys } = twilioExamples;
const byApiKey = { ...keys, twilioSignIn: 'apiKey' };
const byName = { ...keys, twilioSendFrom: 'senderName' };
const sid = keys['twilioAccountSid'] ?? '';
const sendAt = Date.UTC(2026, 5, 2, 8, 30);

const service = twilio.webhooks!.registration!;
const hook = 'https://n8n.example/hook';

let recorder: Recorder;
beforeAll(async () => {
	recorder = await startRecorder({ sid: 'SM1', messages: [] });
});
afterAll(() => recorder.close());

/** Twilio's own client, which finds the recorder where it looks for api.twilio.com. */
class Client extends twilioSdk.RequestClient {
	override request<Data>(options: RequestOptions<Data>) {
		const uri = options.uri.replace(
			/^https:\/\/(?:api|messaging|pricing)\.twilio\.com/,
			recorder.url,
		);
		return super.request<Data>({ ...options, uri });
	}
}

const httpClient = () => new Client() as never;
const sdk = () => twilioSdk(sid, keys['twilioAuthToken'], { httpClient: httpClient() });
const sdkByApiKey = () =>
	twilioSdk(keys['twilioApiKeySid'], keys['twilioApiKeySecret'], {
		accountSid: sid,
		httpClient: httpClient(),
	});

it.each([
	[
		'a message from a Sender Name',
		() => sdk().messages.create({ to: message.to, from: 'ACME', body: message.text }),
		() => twilio.buildSend(byName, [message]),
	],
	[
		'a message through a Messaging Service, with an API key',
		() =>
			sdkByApiKey().messages.create({
				to: message.to,
				messagingServiceSid: keys['twilioMessagingServiceSid'] ?? '',
				body: message.text,
			}),
		() => twilio.buildSend(byApiKey, [{ ...message, sender: '' }]),
	],
	[
		'a scheduled message with a validity and an address for reports',
		() =>
			sdk().messages.create({
				to: message.to,
				from: 'ACME',
				messagingServiceSid: keys['twilioMessagingServiceSid'] ?? '',
				body: message.text,
				scheduleType: 'fixed',
				sendAt: new Date(sendAt),
				validityPeriod: 5400,
				statusCallback: 'https://n8n.example/hook',
			}),
		() =>
			twilio.buildSend(keys, [
				{ ...message, sendAt, validityMinutes: 90, reportUrl: 'https://n8n.example/hook' },
			]),
	],
	[
		'calling a message back',
		() => sdk().messages('SM1').update({ status: 'canceled' }),
		() => twilio.cancel?.build(keys, 'SM1'),
	],
	[
		'the address of a Messaging Service',
		() => sdk().messaging.v1.services('MG1').fetch(),
		() => service.find.build({ ...keys, twilioMessagingServiceSid: 'MG1' }, hook, 'inbound'),
	],
	[
		'entering the address of a Messaging Service',
		() =>
			sdk().messaging.v1.services('MG1').update({
				inboundRequestUrl: hook,
				inboundMethod: 'POST',
			}),
		() => service.create.build({ ...keys, twilioMessagingServiceSid: 'MG1' }, hook, 'inbound'),
	],
	[
		'removing the address of a Messaging Service',
		() => sdk().messaging.v1.services('MG1').update({ inboundRequestUrl: '' }),
		() => service.remove.build(keys, 'MG1'),
	],
	[
		'the messages since a day',
		() =>
			sdk().messages.page({
				dateSentAfter: '2026-06-01' as never,
				pageSize: 1000,
			}),
		() => twilio.replies?.build(keys, Date.UTC(2026, 5, 1, 12), ''),
	],
	[
		'asking for a message',
		() => sdk().messages('SM1').fetch(),
		() => twilio.status?.build(keys, { ...query, gatewayMessageId: 'SM1' }),
	],
	[
		'asking for the prices of a country',
		() => sdk().pricing.v1.messaging.countries('FR').fetch(),
		() => twilio.prices?.build(keys, 'FR'),
	],
	[
		'asking for the campaigns of a Messaging Service',
		() => sdk().messaging.v1.services('MG1').usAppToPerson.page({ pageSize: 50 }),
		() => twilio.senderStandings?.build({ ...keys, twilioMessagingServiceSid: 'MG1' }, '', ''),
	],
	[
		'asking for the numbers of a Messaging Service',
		() => sdk().messaging.v1.services('MG1').phoneNumbers.page({ pageSize: 100 }),
		() =>
			twilio.senderStandings?.build(
				{ ...keys, twilioMessagingServiceSid: 'MG1' },
				'',
				'numbers:FAILED',
			),
	],
	[
		'asking for the verifications of numbers that are free to call',
		() => sdk().messaging.v1.tollfreeVerifications.page({ pageSize: 100 }),
		() => twilio.senderStandings?.build(byName, '+18335550006', ''),
	],
	['asking for the balance', () => sdk().balance.fetch(), () => twilio.balance?.build(keys)],
])('makes the request of Twilio’s own client: %s', async (_name, theirs, ours) => {
	const request = ours();
	if (!request) throw new Error('There is no such operation');
	const expected = await recorder.recording(theirs);
	const made = await recorder.ours(request);
	expect({ ...made, body: sameInstant(made.body) }).toEqual({
		...expected,
		body: sameInstant(expected.body),
	});
});

const query = asked('', { sentAt: sendAt });

it('looks for a lost message where Twilio’s own client lists them', async () => {
	const expected = await recorder.recording(() =>
		sdk().messages.list({ to: message.to, pageSize: 1000 }),
	);
	const request = twilio.status?.build(keys, { ...query, gatewayMessageId: '' });
	if (!request) throw new Error('There is no status');
	expect(await recorder.ours(request)).toEqual(expected);
});

/** Both write the instant in ISO 8601; Twilio's client leaves out the milliseconds. */
const sameInstant = (body: unknown) =>
	Object.fromEntries(
		Object.entries(body ?? {}).map(([name, value]) => [
			name,
			name === 'SendAt' ? Date.parse(String(value)) : value,
		]),
	);
