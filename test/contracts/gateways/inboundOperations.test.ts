import { page, type ListExample } from '../../gateways/examples';
import { decoded, eachGateway, itCan, secretsOf } from './eachGateway';

const failures = [
	page(200, '<h1>It works!</h1>'),
	page(200, '{}'),
	page(401, ''),
	page(403, ''),
	page(500, ''),
];
const since = Date.UTC(2026, 5, 1, 12);

describe.each(eachGateway)('%s', (_id, gateway, examples) => {
	const { keys } = examples;
	const registration = gateway.webhooks?.registration;

	const expectHarmless = (url: string) => {
		expect(URL.canParse(url)).toBe(true);
		for (const secret of secretsOf(gateway, examples)) expect(url).not.toContain(secret);
	};

	describe('its registration', () => {
		const { registration: example } = examples;
		const [event = ''] = registration?.events ?? [];
		if (!registration || !example) {
			return it('is done by hand', () => {
				expect([registration, example]).toEqual([undefined, undefined]);
			});
		}
		const { url, id } = example;
		const registered = { ok: true, value: { id, url } };

		it('is offered with all keys', () => {
			expect(registration.isOffered(keys)).toBe(true);
		});

		it('finds an address, and another is none of ours', () => {
			expectHarmless(registration.find.build(keys, url, event).url);
			expect(registration.find.read(example.found, url, event)).toEqual(registered);
			const none = registration.find.read(example.none, url, event);
			expect(none).toEqual({ ok: true, value: undefined });
		});

		itCan(example.taken, 'leaves to a person what is somebody else’s', () => {
			const found = registration.find.read(example.taken ?? page(0, ''), url, event);
			expect(found).toMatchObject({ ok: true, value: { url: expect.not.stringMatching(url) } });
		});

		it('is made for every kind of event, each by itself', () => {
			expect(new Set(registration.events).size).toBe(registration.events.length);
			for (const each of registration.events) {
				const { url: address, body = '' } = registration.create.build(keys, url, each);
				expectHarmless(address);
				expect(decodeURIComponent(body)).toContain(url);
			}
			expect(registration.create.read(example.created, url, event)).toEqual(registered);
		});

		it('is removed, also where it is gone already', () => {
			expectHarmless(registration.remove.build(keys, id).url);
			for (const reply of [example.removed, example.gone]) {
				expect(registration.remove.read(reply, id)).toEqual({ ok: true, value: undefined });
			}
		});

		it('takes no other answer for a success', () => {
			for (const failure of failures) {
				expect(registration.find.read(failure, url, event).ok).toBe(false);
				expect(registration.create.read(failure, url, event).ok).toBe(false);
				expect(registration.remove.read(failure, id).ok).toBe(false);
			}
		});
		return undefined;
	});

	describe.each([
		['replies', gateway.replies, examples.replies],
		['optOuts', gateway.optOuts, examples.optOuts],
	] as const)('its list: %s', (_name, list, given) => {
		itCan(list, 'is read page by page', () => {
			const example: ListExample | undefined = given;
			if (!list || !example) throw new Error('There is no example of it');
			expectHarmless(list.build(keys, since, '').url);
			const first = list.read(example.page, since, '');
			expect(first).toEqual({
				ok: true,
				value: expect.objectContaining({ events: example.events }),
			});
			const next = first.ok ? (first.value.next ?? '') : '';
			expect(next).not.toBe('');
			const request = list.build(keys, since, next);
			expectHarmless(request.url);
			expect(decoded(request)).toContain(example.nextSays);
			expect(list.read(example.lastPage, since, next)).toEqual({ ok: true, value: { events: [] } });
			for (const failure of failures) expect(list.read(failure, since, '').ok).toBe(false);
		});
	});
});
