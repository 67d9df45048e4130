import { createHash, createHmac } from 'node:crypto';
import { gatewayOf } from './gatewayOf';
import { message } from './message';
import { json, postedForm, postedJson } from './examples';
import { vonageExamples } from './vonage.examples';

const vonage = gatewayOf('vonage');
const { keys } = vonageExamples;

it.each([
	['GSM-7', 'Hello', 'text'],
	['UCS-2', 'Grüße 🎂', 'unicode'],
] as const)('tells Vonage how a text travels: %s', (encoding, text, type) => {
	const { body = '' } = vonage.buildSend(keys, [{ ...message, encoding, text }]);
	expect(JSON.parse(body)).toMatchObject({ text, type });
});

it('writes numbers as Vonage does, without a plus', () => {
	const { body = '' } = vonage.buildSend(keys, [{ ...message, sender: '+41791234567' }]);
	expect(JSON.parse(body)).toMatchObject({ from: '41791234567', to: '33612345678' });
});

it('adds the prices of the parts up without the dust of binary fractions', () => {
	const part = { status: '0', 'message-id': '1', 'message-price': '0.10000000' };
	const reply = json(200, { messages: [part, part, part] });
	expect(vonage.readSend(reply, [message])).toMatchObject([{ segments: 3, price: 0.3 }]);
});

it('names no price where Vonage names none', () => {
	const reply = json(200, { messages: [{ status: '0', 'message-id': '1' }] });
	const [outcome] = vonage.readSend(reply, [message]);
	expect(outcome).toEqual({
		kind: 'accepted',
		gatewayMessageId: '1',
		segments: 1,
		repeated: false,
	});
});

it.each([
	['1', 'It was not delivered, and nobody says why (1)'],
	['2', 'The phone was off or out of reach (2)'],
	['6', 'The network’s spam filter stopped the message (6)'],
	['9', 'This number has opted out at Vonage (9)'],
	['77', 'It was not delivered (77)'],
])('says what the err-code %s of a receipt means', (code, reason) => {
	const fields = { messageId: '1', msisdn: '33612345678', status: 'failed', 'err-code': code };
	expect(vonage.webhooks?.read(postedForm('https://n8n.example/hook', fields))).toMatchObject({
		value: [{ status: 'undelivered', reason }],
	});
});

it.each([
	['no message', { 'api-key': 'abcd1234' }],
	['a message of nobody', { messageId: '1', text: 'STOP', type: 'text' }],
])('does not read %s as one', (_name, fields) => {
	const post = postedForm('https://n8n.example/hook', fields);
	expect(vonage.webhooks?.read(post)).toMatchObject({ ok: false });
});

describe('the token of the Messages API', () => {
	const now = Date.UTC(2026, 5, 1, 12, 0, 30);
	const post = { message_uuid: 'a1', channel: 'sms', from: '33612345678', text: 'STOP' };
	const plain = postedJson('https://n8n.example/hook', post);
	const hashOf = (body: Uint8Array) => createHash('sha256').update(body).digest('hex');
	const claims = { iat: now / 1000, iss: 'Vonage', payload_hash: hashOf(plain.body) };

	const signed = (
		changes: object = {},
		{ alg = 'HS256', secret = keys['vonageSignatureSecret'] ?? '', scheme = 'Bearer' } = {},
	) => {
		const parts = [
			{ alg, typ: 'JWT' },
			{ ...claims, ...changes },
		].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'));
		const signature = createHmac('sha256', secret).update(parts.join('.')).digest('base64url');
		return { ...plain, headers: { authorization: `${scheme} ${[...parts, signature].join('.')}` } };
	};

	it.each([
		['made with the signature secret', signed()],
		['whose scheme is in lower case', signed({}, { scheme: 'bearer' })],
		['of 24 hours ago', signed({ iat: now / 1000 - 24 * 3600 })],
		['that names the hash in capitals', signed({ payload_hash: hashOf(plain.body).toUpperCase() })],
	])('is recognised: one %s', (_name, request) => {
		expect(vonage.webhooks?.verify(keys, request, now)).toBe('valid');
		expect(vonage.webhooks?.read(request, keys)).toMatchObject({ value: [{ text: 'STOP' }] });
	});

	it.each([
		['of another secret', signed({}, { secret: 'another' })],
		['of an empty secret', signed({}, { secret: '' })],
		['that calls itself unsigned', signed({}, { alg: 'none' })],
		['of another method', signed({}, { alg: 'RS256' })],
		['over another body', signed({ payload_hash: hashOf(new Uint8Array()) })],
		['over no body', signed({ payload_hash: undefined })],
		['without an instant', signed({ iat: undefined })],
		['that is older than the window', signed({ iat: now / 1000 - 25 * 3600 - 1 })],
		['from the future', signed({ iat: now / 1000 + 25 * 3600 + 1 })],
		['of a GET, whose address it does not cover', { ...signed(), method: 'GET' as const }],
		['beside a body that was changed', { ...signed(), body: Buffer.from('{"message_uuid":"b"}') }],
		['of two parts', { ...plain, headers: { authorization: 'Bearer a.b' } }],
		['of another scheme', signed({}, { scheme: 'Basic' })],
	])('is refused: one %s', (_name, request) => {
		expect(vonage.webhooks?.verify(keys, request, now)).toBe('forged');
	});

	it('proves nothing without the key', () => {
		const bare = { ...keys, vonageSignatureSecret: '' };
		expect(vonage.webhooks?.verify(bare, signed(), now)).toBe('unsigned');
	});
});
