import { AuthType, Infobip } from '@infobip-api/sdk';
import type { HttpRequest } from '../../lib/gateways';
import { gatewayOf } from '../gateways/gatewayOf';
import { infobipExamples } from '../gateways/infobip.examples';
import { asked, message } from '../gateways/message';
import { startRecorder, type Recorder } from './recorder';

const infobip = gatewayOf('infobip');

const { keys } = infobipExamples;
const key = message.idempotencyKey;

let recorder: Recorder;
beforeAll(async () => {
	recorder = await startRecorder({ messages: [], status: 'CANCELED' });
});
afterAll(() => recorder.close());

const sdk = () =>
	new Infobip({
		baseUrl: recorder.url,
		apiKey: keys['infobipApiKey'] ?? '',
		authType: AuthType.ApiKey,
	});

interface OldMessage {
	readonly from: string;
	readonly destinations: unknown;
	readonly text: string;
	readonly validityPeriod: number;
	readonly notifyUrl: string;
	readonly notifyContentType: string;
	readonly sendAt: string;
}

/** Version 3 of the API renamed and nested what version 2, which the SDK speaks, had flat. */
const asVersion3 = (bulkId: string, { destinations, sendAt, ...old }: OldMessage) => ({
	messages: [
		{
			sender: old.from,
			destinations,
			content: { text: old.text },
			options: { validityPeriod: { amount: old.validityPeriod, timeUnit: 'MINUTES' } },
			webhooks: { delivery: { url: old.notifyUrl }, contentType: old.notifyContentType },
		},
	],
	options: { schedule: { bulkId, sendAt }, includeSmsCountInResponse: true },
});

it('sends what Infobip’s own client sends, in the words of the newer version', async () => {
	const old: OldMessage = {
		from: 'ACME',
		destinations: [{ to: '33612345678', messageId: key }],
		text: message.text,
		validityPeriod: 90,
		notifyUrl: 'https://n8n.example/hook',
		notifyContentType: 'application/json',
		sendAt: '2026-06-02T08:30:00.000+0000',
	};
	const theirs = await recorder.recording(() =>
		sdk().channels.sms.send({ type: 'text', bulkId: key, messages: [{ ...old }] }),
	);
	const ours = await recorder.ours(
		// With a key for signatures no address goes along: what is posted there would be unsigned.
		infobip.buildSend({ ...keys, infobipHmacKey: '' }, [
			{
				...message,
				sendAt: Date.UTC(2026, 5, 2, 8, 30),
				validityMinutes: 90,
				reportUrl: 'https://n8n.example/hook',
			},
		]),
	);
	const { messages } = theirs.body as { messages: OldMessage[] };
	expect(theirs.path).toBe('/sms/2/text/advanced');
	expect(ours).toEqual({
		...theirs,
		path: '/sms/3/messages',
		body: asVersion3(key, messages[0] ?? old),
	});
});

it.each([
	[
		'calling a scheduled message back',
		() => sdk().channels.sms.status.update(key, 'CANCELED'),
		() => infobip.cancel?.build(keys, key),
	],
	[
		'previewing a text, which is the credential test',
		() => sdk().channels.sms.preview({ text: 'Test' }),
		() => infobip.test.build(keys, ''),
	],
] as [string, () => Promise<unknown>, () => HttpRequest | undefined][])(
	'makes the request of Infobip’s own client: %s',
	async (_name, theirs, ours) => {
		const request = ours();
		if (!request) throw new Error('There is no such operation');
		const made = await recorder.ours(request);
		const expected = await recorder.recording(theirs);
		expect(made).toEqual({ ...expected, path: expected.path.replace(/\/$/, '') });
	},
);

it('looks a message up where Infobip’s own client does, in the newer version', async () => {
	const theirs = await recorder.recording(() => sdk().channels.sms.logs.get({ messageId: key }));
	const request = infobip.status?.build(keys, asked());
	if (!request) throw new Error('There is no status');
	expect(await recorder.ours(request)).toEqual({ ...theirs, path: '/sms/3/logs' });
});
