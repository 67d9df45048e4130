import type { SenderStanding } from '../../../lib/gateways';
import { page } from '../../gateways/examples';
import { asked, message } from '../../gateways/message';
import { decoded, eachGateway, itCan, secretsOf } from './eachGateway';

const failures = [page(200, '<h1>It works!</h1>'), page(401, ''), page(503, '')];

/** Stands in the table of a gateway that says nothing of senders, which skips it. */
const NO_STANDINGS = { name: 'it says nothing of them', sender: '', replies: [], standings: [] };

describe.each(eachGateway)('%s', (_id, gateway, examples) => {
	const query = asked(examples.accepted.id);
	const expectHarmless = (url: string) => {
		expect(URL.canParse(url)).toBe(true);
		for (const secret of secretsOf(gateway, examples)) expect(url).not.toContain(secret);
	};

	itCan(gateway.balance, 'reads the balance, and anything else as a failure', () => {
		const { reply = page(0, ''), credits, currency } = examples.balance ?? {};
		expect(gateway.balance?.read(reply)).toEqual({ ok: true, value: { credits, currency } });
		for (const failure of failures) expect(gateway.balance?.read(failure).ok).toBe(false);
	});

	itCan(
		gateway.prices,
		'reads what a segment costs in a country, and anything else as a failure',
		() => {
			const { prices } = gateway;
			const { reply = page(0, ''), price } = examples.prices ?? {};
			if (!prices) return;
			expectHarmless(prices.build(examples.keys, 'FR').url);
			expect(prices.read(reply, 'FR')).toEqual({ ok: true, value: price });
			for (const failure of failures) expect(prices.read(failure, 'FR').ok).toBe(false);
		},
	);

	it('has examples of how senders stand where it can say so, and of nothing else', () => {
		expect(examples.senderStandings !== undefined).toBe(gateway.senderStandings !== undefined);
		expect(examples.maxPrice !== undefined).toBe(gateway.capabilities.maxPrice !== undefined);
		expect(examples.confirm !== undefined).toBe(gateway.webhooks?.confirm !== undefined);
	});

	const { senderStandings = [] } = examples;
	(senderStandings.length > 0 ? it : it.skip).each(
		senderStandings.length > 0 ? senderStandings : [NO_STANDINGS],
	)('says how a sender stands: $name', (example) => {
		const { senderStandings: operation } = gateway;
		if (!operation) throw new Error('It says nothing of senders');
		const { sender, replies, standings } = example;
		const told: SenderStanding[] = [];
		let from = '';
		for (const [index, reply] of replies.entries()) {
			expectHarmless(operation.build(examples.keys, sender, from).url);
			const answer = operation.read(reply, sender, from);
			if (!answer.ok) throw new Error(answer.failure.message);
			told.push(...answer.value.standings);
			from = answer.value.next ?? '';
			expect(from !== '').toBe(index < replies.length - 1);
		}
		expect(told).toEqual(standings);
		for (const failure of failures) expect(operation.read(failure, sender, '').ok).toBe(false);
	});

	itCan(gateway.capabilities.maxPrice, 'says what a text may cost, and nothing otherwise', () => {
		const { amount = 0, written = '' } = examples.maxPrice ?? {};
		const build = (maxPrice?: number) =>
			decoded(gateway.buildSend(examples.keys, [{ ...message, maxPrice }]));
		expect(build(amount)).toContain(written);
		expect(build()).not.toContain(written);
	});

	itCan(
		gateway.webhooks?.confirm,
		'confirms what a post asks for, and nothing that others ask',
		() => {
			const { request, url } = examples.confirm ?? {};
			if (!request) throw new Error('There is no example of it');
			expect(gateway.webhooks?.confirm?.(request)?.url).toBe(url);
			expect(gateway.webhooks?.read(request)).toEqual({ ok: true, value: [] });
			const spoilt = new TextDecoder()
				.decode(request.body)
				.replace(/https:\/\/[^/"]+/g, 'https://evil.example');
			const body = new TextEncoder().encode(spoilt);
			expect(gateway.webhooks?.confirm?.({ ...request, body })).toBeUndefined();
		},
	);

	itCan(
		gateway.sign,
		'signs a request as it leaves, and leaves its address and its text alone',
		() => {
			const request = gateway.buildSend(examples.keys, [message]);
			const signed = gateway.sign?.(examples.keys, request, Date.UTC(2026, 5, 1, 12));
			expect(signed).toMatchObject({
				method: request.method,
				url: request.url,
				body: request.body,
			});
			expect(signed?.headers).not.toEqual(request.headers);
			for (const secret of secretsOf(gateway, examples)) {
				expect(JSON.stringify(signed)).not.toContain(secret);
			}
		},
	);

	itCan(gateway.cancel, 'calls a scheduled message back, or learns that it is too late', () => {
		const { id = '', cancelled = page(0, ''), tooLate = page(0, '') } = examples.cancel ?? {};
		expect(gateway.cancel?.read(cancelled, id)).toEqual({ ok: true, value: 'cancelled' });
		expect(gateway.cancel?.read(tooLate, id)).toEqual({ ok: true, value: 'too_late' });
		for (const failure of failures) expect(gateway.cancel?.read(failure, id).ok).toBe(false);
	});

	itCan(gateway.status, 'never takes an unreadable record for one', () => {
		for (const failure of failures) expect(gateway.status?.read(failure, query).ok).toBe(false);
	});

	if (gateway.status) {
		it.each(examples.status ?? [])('reads what its record says: $name', (example) => {
			const { reply, answer, ofLost = false } = example;
			const about = ofLost ? asked() : query;
			expect(gateway.status?.read(reply, about)).toEqual({ ok: true, value: answer });
		});
		it('asks for the record of a message whose answer was lost', () => {
			expect(URL.canParse(gateway.status?.build(examples.keys, asked()).url ?? '')).toBe(true);
		});
	}
});
