import type { HttpRequest, InboundRequest } from '../../lib/gateways';
import { plivoExamples } from '../gateways/plivo.examples';
import { gatewayOf } from '../gateways/gatewayOf';
import { asked, message } from '../gateways/message';
import recorded from './plivo.recorded.json';
import { startRecorder, type Recorder } from './recorder';

/**
 * What Plivo's own client (npm plivo 4.79.0, MIT) has sent to a recorder, and what its helper
 * `validateV3Signature` says of signatures: recorded, since the client brings the package `request` along,
 * which nobody keeps up any more.
 */
const { requests, signatures } = recorded;

const plivo = gatewayOf('plivo');
const { keys } = plivoExamples;

let recorder: Recorder;
beforeAll(async () => {
	recorder = await startRecorder({});
});
afterAll(() => recorder.close());

const ours: Readonly<Record<keyof typeof requests, HttpRequest | undefined>> = {
	'a message from a name': plivo.buildSend(keys, [message]),
	'a message from a number, with an address for reports and a validity': plivo.buildSend(keys, [
		{
			...message,
			sender: '+33757000000',
			reportUrl: 'https://n8n.example/hook',
			validityMinutes: 90,
		},
	]),
	'a message of a Powerpack': plivo.buildSend(keys, [{ ...message, sender: '' }]),
	'asking for a message': plivo.status?.build(keys, asked('id-1')),
	'the messages of some minutes': plivo.status?.build(keys, asked('')),
	'the account': plivo.balance?.build(keys),
	'the prices of a country': plivo.prices?.build(keys, 'FR'),
};

it.each(Object.entries(requests))(
	'makes the request of Plivo’s own client: %s',
	async (name, theirs) => {
		const request = ours[name as keyof typeof requests];
		if (!request) throw new Error('There is no such operation');
		const made = await recorder.ours(request);
		// The client calls even a GET JSON, with an empty text as its body, and doubles a slash.
		const { type, ...expected } = theirs;
		expect(type).toBe('application/json');
		expect({ ...made, type: undefined }).toEqual({
			...expected,
			type: undefined,
			path: expected.path.replace('//', '/'),
			body: ('body' in expected ? expected.body : '') || undefined,
		});
	},
);

it.each(signatures.map((each, at) => ({ at, ...each })))(
	'says what Plivo’s own helper says of signature $at: $valid',
	({ method, url, nonce, fields, signature, valid }) => {
		const pairs = Object.entries<string | string[]>(fields).flatMap(([name, value]) =>
			[value].flat().map((each): [string, string] => [name, each]),
		);
		const request: InboundRequest = {
			method: method === 'GET' ? 'GET' : 'POST',
			url,
			headers: { 'x-plivo-signature-v3': signature, 'x-plivo-signature-v3-nonce': nonce },
			body: new TextEncoder().encode(new URLSearchParams(pairs).toString()),
		};
		expect(plivo.webhooks?.verify(keys, request, 0)).toBe(valid ? 'valid' : 'forged');
		const { 'x-plivo-signature-v3': given, ...rest } = request.headers;
		const ofMainAccount = {
			...request,
			headers: { ...rest, 'x-plivo-signature-ma-v3': given ?? '' },
		};
		expect(plivo.webhooks?.verify(keys, ofMainAccount, 0)).toBe(valid ? 'valid' : 'forged');
	},
);
