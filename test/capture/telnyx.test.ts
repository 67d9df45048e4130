import { TelnyxWebhook } from 'telnyx/lib/webhooks';
import Telnyx from 'telnyx';
import fc from 'fast-check';
import type { InboundRequest } from '../../lib/gateways';
import { gatewayOf } from '../gateways/gatewayOf';
import { asked, message } from '../gateways/message';
import { telnyxExamples, telnyxSignature } from '../gateways/telnyx.examples';
import { startRecorder, type Recorder } from './recorder';

const telnyx = gatewayOf('telnyx');
const { keys } = telnyxExamples;
const profileId = keys['telnyxProfileId'] ?? '';
const publicKey = keys['telnyxPublicKey'] ?? '';
const hook = 'https://n8n.example/hook';
const sendAt = Date.UTC(2026, 5, 2, 8, 30);
const since = Date.UTC(2026, 5, 1, 12);

let recorder: Recorder;
beforeAll(async () => {
	recorder = await startRecorder({ data: [], meta: {} });
});
afterAll(() => recorder.close());

const sdk = () =>
	new Telnyx({ apiKey: keys['telnyxApiKey'] ?? '', baseURL: `${recorder.url}/v2`, maxRetries: 0 });

it.each([
	[
		'a message from a name',
		() =>
			sdk().messages.send({
				to: message.to,
				from: 'ACME',
				messaging_profile_id: profileId,
				text: message.text,
				type: 'SMS',
				encoding: 'ucs2',
			}),
		() => telnyx.buildSend(keys, [message]),
	],
	[
		'a message of the pool of a profile, scheduled, with an address for reports',
		() =>
			sdk().messages.send({
				to: message.to,
				messaging_profile_id: profileId,
				text: message.text,
				type: 'SMS',
				encoding: 'ucs2',
				send_at: new Date(sendAt).toISOString(),
				webhook_url: `${hook}?messageId=${message.idempotencyKey}`,
				use_profile_webhooks: true,
			}),
		() => telnyx.buildSend(keys, [{ ...message, sender: '', sendAt, reportUrl: hook }]),
	],
	[
		'calling a message back',
		() => sdk().messages.cancelScheduled('id-1'),
		() => telnyx.cancel?.build(keys, 'id-1'),
	],
	[
		'asking for a message',
		() => sdk().messages.retrieve('id-1'),
		() => telnyx.status?.build(keys, asked('id-1')),
	],
	[
		'looking for a lost message',
		() =>
			sdk().detailRecords.list({
				filter: {
					record_type: 'messaging',
					direction: 'outbound',
					cld: { contains: '33612345678' },
					created_at: { gte: '2026-06-01' },
				},
				'page[size]': 50,
			} as never),
		() => telnyx.status?.build(keys, asked('')),
	],
	['the balance', () => sdk().balance.retrieve(), () => telnyx.balance?.build(keys)],
	[
		'the messaging profile, which the credential test asks for',
		() => sdk().messagingProfiles.retrieve(profileId),
		() => telnyx.test.build(keys, ''),
	],
	[
		'how a long number stands in the US',
		() => sdk().messaging10dlc.phoneNumberCampaigns.retrieve('+15551234567'),
		() => telnyx.senderStandings?.build(keys, '+15551234567', ''),
	],
	[
		'how a toll-free number stands in the US',
		() =>
			sdk().messagingTollfree.verification.requests.list({
				page: 1,
				page_size: 20,
				phone_number: '+18885550100',
			}),
		() => telnyx.senderStandings?.build(keys, '18885550100', ''),
	],
	[
		'the address of the profile',
		() => sdk().messagingProfiles.retrieve(profileId),
		() => telnyx.webhooks?.registration?.find.build(keys, hook, 'messages'),
	],
	[
		'entering the address',
		() =>
			sdk().messagingProfiles.update(profileId, { webhook_url: hook, webhook_api_version: '2' }),
		() => telnyx.webhooks?.registration?.create.build(keys, hook, 'messages'),
	],
	[
		'removing the address',
		() => sdk().messagingProfiles.update(profileId, { webhook_url: null }),
		() => telnyx.webhooks?.registration?.remove.build(keys, profileId),
	],
	[
		'the opt-outs of the profile, a page of them',
		() =>
			sdk().messagingOptouts.list({
				created_at: { gte: new Date(since).toISOString() },
				filter: { messaging_profile_id: profileId },
				'page[number]': 2,
				'page[size]': 250,
			} as never),
		() => telnyx.optOuts?.build(keys, since, '2'),
	],
])('makes the request of Telnyx’s own client: %s', async (_name, theirs, ours) => {
	const request = ours();
	if (!request) throw new Error('There is no such operation');
	const expected = await recorder.recording(theirs);
	expect(await recorder.ours(request)).toEqual(expected);
});

it('agrees with Telnyx’s own helper on every signature', async () => {
	const now = Date.now();
	const verdicts = new Set<string>();
	const age = fc.oneof(fc.constant(0), fc.integer({ min: -600, max: 600 }));
	const verifier = new TelnyxWebhook(publicKey);
	await fc.assert(
		fc.asyncProperty(
			age,
			fc.json(),
			fc.constantFrom('', 'body', 'stamp'),
			async (old, text, spoilt) => {
				// On the edge the clock moves between the two.
				if (Math.abs(Math.abs(old) - 300) < 5) return;
				const body = new TextEncoder().encode(text);
				const stamp = String(Math.floor(now / 1000) - old);
				const headers = {
					'telnyx-timestamp': spoilt === 'stamp' ? `0${stamp}` : stamp,
					'telnyx-signature-ed25519': telnyxSignature(stamp, body),
				};
				const sent = spoilt === 'body' ? `${text} ` : text;
				const theirs = await verifier.verify(sent, headers).then(
					() => 'valid',
					() => 'forged',
				);
				const request: InboundRequest = {
					method: 'POST',
					url: hook,
					headers,
					body: new TextEncoder().encode(sent),
				};
				expect(telnyx.webhooks?.verify(keys, request, now)).toBe(theirs);
				verdicts.add(theirs);
			},
		),
	);
	expect(verdicts.size).toBe(2);
});
