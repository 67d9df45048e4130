import fc from 'fast-check';
import type { InboundRequest } from '../../../lib/gateways';
import { eachGateway } from './eachGateway';

const able = eachGateway.filter(([, gateway]) => gateway.webhooks !== undefined);

it.each(eachGateway.filter((each) => !able.includes(each)))('%s posts nothing', (_id, gateway) => {
	expect(gateway.webhooks).toBeUndefined();
});

describe.each(able)('%s', (_id, { webhooks }, { keys, webhooks: examples }) => {
	if (!webhooks || !examples) throw new Error('There are no examples of its posts');

	it.each(examples.posts)('reads $name', ({ request, events }) => {
		expect(webhooks.read(request)).toEqual({ ok: true, value: events });
	});

	it('reads any post whatever without a throw', () => {
		const url = fc.constantFrom('https://n8n.example/hook', 'https://n8n.example/hook?id=1&sig=x');
		const type = fc.constantFrom('application/json', 'application/x-www-form-urlencoded', '');
		const body = fc.oneof(
			fc.uint8Array(),
			fc.json().map((text) => new TextEncoder().encode(text)),
		);
		fc.assert(
			fc.property(url, type, body, (address, contentType, bytes) => {
				const headers = { 'content-type': contentType };
				const request: InboundRequest = { method: 'POST', url: address, headers, body: bytes };
				webhooks.read(request);
				expect(webhooks.verify(keys, request, 0)).not.toBe('valid');
			}),
		);
	});

	describe('its signature', () => {
		const { signed } = examples;
		if (typeof signed === 'string') return it.skip(signed, () => undefined);
		const { request, now, keyField, windowMs } = signed;
		const verify = (changes: Partial<InboundRequest>, at = now) =>
			webhooks.verify(keys, { ...request, ...changes }, at);

		it('is recognised', () => {
			expect(verify({})).toBe('valid');
		});

		it('is refused when a byte of the post or of the signing key is another', () => {
			const [first = 0, ...rest] = request.body;
			if (request.body.length > 0) {
				expect(verify({ body: Uint8Array.from([first ^ 1, ...rest]) })).toBe('forged');
				expect(verify({ body: request.body.slice(1) })).toBe('forged');
			}
			const otherKeys = { ...keys, [keyField]: 'another key' };
			expect(webhooks.verify(otherKeys, request, now)).toBe('forged');
		});

		it('is missed when the key is there and no header or field carries it', () => {
			const bare = { url: 'https://n8n.example/hook', headers: {}, body: new Uint8Array() };
			expect(verify(bare)).toBe('forged');
		});

		it('proves nothing without the key', () => {
			expect(webhooks.verify({ ...keys, [keyField]: '' }, request, now)).toBe('unsigned');
		});

		if (windowMs === undefined) {
			it.skip('is refused when replayed (it signs no instant)', () => undefined);
		} else {
			it('is refused when replayed after its window, or from the future', () => {
				expect(verify({}, now + windowMs - 1000)).toBe('valid');
				expect(verify({}, now + windowMs + 1000)).toBe('forged');
				expect(verify({}, now - windowMs - 1000)).toBe('forged');
			});
		}
		return undefined;
	});
});
