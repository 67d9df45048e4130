import fc from 'fast-check';
import type { InboundEvent, InboundRequest } from '../../../lib/gateways';
import { eachGateway } from './eachGateway';
import { mutations, writings } from './mutations';
import { postsOf } from './posts';

const able = eachGateway.filter(([, gateway]) => gateway.webhooks !== undefined);

it.each(eachGateway.filter((each) => !able.includes(each)))('%s posts nothing', (_id, gateway) => {
	expect(gateway.webhooks).toBeUndefined();
});

/** What would silence a person, or bring one back. */
const consentIn = (events: readonly InboundEvent[]): string[] =>
	events.flatMap((event) => {
		if (event.kind === 'report') return event.optedOut ? ['opted out'] : [];
		if (event.kind !== 'reply') return [event.kind];
		return event.keyword === undefined ? [] : [event.keyword];
	});

describe.each(able)('%s', (id, { webhooks }, { keys, webhooks: examples }) => {
	if (!webhooks || !examples) throw new Error('There are no examples of its posts');
	const posts = [...examples.posts, ...(postsOf[id] ?? [])];
	const read = (request: InboundRequest): readonly InboundEvent[] => {
		const result = webhooks.read(request, keys);
		return result.ok ? result.value : [];
	};

	it.each(posts)('reads $name', ({ request, events }) => {
		expect(webhooks.methods).toContain(request.method);
		expect(webhooks.read(request, keys)).toEqual({ ok: true, value: events });
	});

	it('reads a post the same in every charset and under every type that it may come in', () => {
		for (const { name, request, events } of posts) {
			for (const [writing, rewritten] of writings(request)) {
				expect([name, writing, read(rewritten)]).toEqual([name, writing, events]);
			}
		}
	});

	it('reads numbers that are written as texts', () => {
		for (const { name, request, events } of posts) {
			const text = new TextDecoder().decode(request.body);
			if (!/^[[{]/.test(text)) continue;
			// Numbers that a double would round keep their digits all the same.
			const quoted = text.replace(/(?<=[:[,])(-?\d+(?:\.\d+)?)(?=[,}\]])/g, '"$1"');
			const rewritten = { ...request, body: new TextEncoder().encode(quoted) };
			expect([name, read(rewritten)]).toEqual([name, events]);
		}
	});

	it.each([
		['a GET without fields', { method: 'GET', url: 'https://n8n.example/hook' }],
		['an empty post', { method: 'POST', url: 'https://n8n.example/hook' }],
		['a post of blanks', { method: 'POST', url: 'https://n8n.example/hook', text: ' \r\n' }],
		['half a JSON text', { method: 'POST', url: 'https://n8n.example/hook', text: '{"a":' }],
		['an empty list', { method: 'POST', url: 'https://n8n.example/hook', text: '[]' }],
		['a list in a list', { method: 'POST', url: 'https://n8n.example/hook', text: '[[{}]]' }],
		['a text', { method: 'POST', url: 'https://n8n.example/hook', text: '"STOP"' }],
		['null', { method: 'POST', url: 'https://n8n.example/hook', text: 'null' }],
		['a page', { method: 'POST', url: 'https://n8n.example/hook', text: '<h1>Hello</h1>' }],
	] as const)('takes %s for no post of its own', (_name, { method, url, ...post }) => {
		const body = new TextEncoder().encode('text' in post ? post.text : '');
		const request: InboundRequest = { method, url, headers: {}, body };
		expect(webhooks.read(request, keys).ok).toBe(false);
		expect(webhooks.verify(keys, request, 0)).not.toBe('valid');
	});

	it('reads any post whatever without a throw', () => {
		const url = fc.constantFrom('https://n8n.example/hook', 'https://n8n.example/hook?id=1&sig=x');
		const type = fc.constantFrom('application/json', 'application/x-www-form-urlencoded', '');
		const body = fc.oneof(
			fc.uint8Array(),
			fc.json().map((text) => new TextEncoder().encode(text)),
		);
		const method = fc.constantFrom('GET' as const, 'POST' as const);
		fc.assert(
			fc.property(url, type, body, method, (address, contentType, bytes, how) => {
				const headers = { 'content-type': contentType };
				const request: InboundRequest = { method: how, url: address, headers, body: bytes };
				expect(consentIn(read(request))).toEqual([]);
				expect(webhooks.verify(keys, request, 0)).not.toBe('valid');
			}),
			{ seed: 17 },
		);
	});

	it('reads any post that was spoilt without a throw, and makes no opt-out of it', () => {
		const harmless = posts.filter(({ events }) => consentIn(events).length === 0);
		fc.assert(
			fc.property(fc.constantFrom(...harmless), mutations, ({ request }, spoil) => {
				const spoilt = spoil(request);
				expect(consentIn(read(spoilt))).toEqual([]);
				webhooks.verify(keys, spoilt, 0);
			}),
			{ seed: 17, numRuns: 300 },
		);
	});

	it('says how it calls, what guards it, and what it wants to hear', () => {
		const bare = {
			method: 'POST',
			url: 'https://n8n.example',
			headers: {},
			body: new Uint8Array(),
		};
		for (const filled of [keys, Object.fromEntries(Object.keys(keys).map((name) => [name, '']))]) {
			const verdict = webhooks.verify(filled, { ...bare, method: 'POST' }, 0);
			const guard = webhooks.guard(filled);
			expect(guard === 'address').toBe(verdict === 'unsigned');
		}
		for (const { events } of posts) {
			const answer = webhooks.answer?.(events) ?? { status: 200 };
			expect([200, 204]).toContain(answer.status);
			if (answer.body !== undefined) expect(answer.contentType).toMatch(/^text\/(?:plain|xml)$/);
		}
	});

	it('tells a person step by step where to enter the address', () => {
		expect(webhooks.steps.length).toBeGreaterThan(0);
		expect(webhooks.steps.join(' ')).toContain('{url}');
		for (const step of webhooks.steps) expect(step).toMatch(/^[A-Z].*(?:\.|:\n[\s\S]+)$/);
	});

	describe('its signature', () => {
		const { signed } = examples;
		if (typeof signed === 'string') return it.skip(signed, () => undefined);
		const { request, now, keyField, windowMs, certificate } = signed;
		const verify = (changes: Partial<InboundRequest>, at = now) =>
			webhooks.verify(keys, { ...request, ...changes }, at, certificate);

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
			expect(webhooks.verify(otherKeys, request, now, certificate)).toBe('forged');
		});

		it('is missed when the key is there and no header or field carries it', () => {
			const bare = { url: 'https://n8n.example/hook', headers: {}, body: new Uint8Array() };
			expect(verify(bare)).toBe('forged');
		});

		it('proves nothing without the key', () => {
			expect(webhooks.verify({ ...keys, [keyField]: '' }, request, now, certificate)).toBe(
				'unsigned',
			);
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
