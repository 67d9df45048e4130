import { createHash, createHmac } from 'node:crypto';
import {
	BalanceResource,
	PricingResource,
	Client,
	HooksResource,
	JournalResource,
	SmsResource,
	WebhookVerifier,
} from '@seven.io/client';
import fc from 'fast-check';
import { gatewayOf } from '../gateways/gatewayOf';
import { asked, message } from '../gateways/message';
import { sevenExamples } from '../gateways/seven.examples';
import { startRecorder, type Recorder } from './recorder';

const seven = gatewayOf('seven');

const { keys } = sevenExamples;

let recorder: Recorder;
const realFetch = globalThis.fetch;
beforeAll(async () => {
	recorder = await startRecorder([]);
	// The client knows one address only.
	globalThis.fetch = (url, options) =>
		realFetch(String(url).replace('https://gateway.seven.io', recorder.url), options);
});
afterAll(async () => {
	globalThis.fetch = realFetch;
	await recorder.close();
});

const client = () => new Client({ apiKey: keys['sevenApiKey'] ?? '' });

it.each([
	[
		'a message',
		() =>
			new SmsResource(client()).dispatch({
				to: ['33612345678'],
				text: message.text,
				from: 'ACME',
				foreign_id: message.idempotencyKey,
				ttl: 90,
			}),
		() => seven.buildSend(keys, [{ ...message, validityMinutes: 90 }]),
	],
	[
		'the prices of a country',
		() => new PricingResource(client()).get({ country: 'fr' }),
		() => seven.prices?.build(keys, 'FR'),
	],
	['the balance', () => new BalanceResource(client()).get(), () => seven.balance?.build(keys)],
	[
		'calling a message back',
		() => new SmsResource(client()).delete({ ids: ['77132801273'] }),
		() => seven.cancel?.build(keys, '77132801273'),
	],
	[
		'the logbook of a number',
		() => new JournalResource(client()).outbound({ to: '33612345678', limit: 100 }),
		() => seven.status?.build(keys, asked()),
	],
	[
		'its hooks',
		() => new HooksResource(client()).read(),
		() => seven.webhooks?.registration?.find.build(keys, 'https://n8n.example/hook', 'sms_mo'),
	],
	[
		'making a hook',
		() =>
			new HooksResource(client()).subscribe({
				eventType: 'sms_mo',
				requestMethod: 'JSON',
				targetUrl: 'https://n8n.example/hook',
			}),
		() => seven.webhooks?.registration?.create.build(keys, 'https://n8n.example/hook', 'sms_mo'),
	],
	[
		'removing a hook',
		() => new HooksResource(client()).unsubscribe(17),
		() => seven.webhooks?.registration?.remove.build(keys, '17'),
	],
	[
		'the logbook of what came in',
		() =>
			new JournalResource(client()).inbound({ dateFrom: '2026-05-31', limit: 100, offset: 100 }),
		() => seven.replies?.build(keys, Date.UTC(2026, 5, 1, 12), '100'),
	],
] as const)('makes the request of seven’s own client: %s', async (_name, theirs, ours) => {
	const request = ours();
	if (!request) throw new Error('There is no such operation');
	const made = await recorder.ours(request);
	const { query, ...expected } = await recorder.recording(theirs);
	// The client writes dates it was not given.
	const given = Object.entries(query).filter(([, value]) => value !== 'undefined');
	expect(made).toEqual({ ...expected, query: Object.fromEntries(given) });
});

it('takes every post that seven’s own helper takes, and those it finds too old but genuine', async () => {
	const signingSecret = keys['sevenSigningKey'] ?? '';
	const verifier = new WebhookVerifier({ signingSecret });
	const now = Date.now();
	const secondsAgo = fc.oneof(fc.constant(0), fc.integer({ min: -100_000, max: 100_000 }));
	const verdicts = new Set<boolean>();
	await fc.assert(
		fc.asyncProperty(secondsAgo, fc.json(), fc.boolean(), async (age, text, spoilt) => {
			const url = 'https://n8n.example/webhook/sms?a=1';
			const stamp = String(Math.floor(now / 1000) - age);
			const hash = createHash('md5').update(text).digest('hex');
			const signature = createHmac('sha256', signingSecret)
				.update(`${stamp}\nb6f5a7\nPOST\n${url}\n${hash}`)
				.digest('hex');
			const headers = { 'x-timestamp': stamp, 'x-nonce': 'b6f5a7', 'x-signature': signature };
			const body = spoilt ? `${text} ` : text;
			const theirs = await verifier.verify({ headers, body, url, method: 'POST' });
			const request = {
				method: 'POST',
				url,
				headers,
				body: new TextEncoder().encode(body),
			} as const;
			const ours = seven.webhooks?.verify(keys, request, now);
			expect(ours).toBe(spoilt ? 'forged' : 'valid');
			if (theirs.valid) expect(ours).toBe('valid');
			verdicts.add(theirs.valid);
		}),
	);
	expect(verdicts.size).toBe(2);
});
