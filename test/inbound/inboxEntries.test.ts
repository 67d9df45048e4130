import { inboxEntries } from '../../lib/inbound';
import type { InboundEvent } from '../../lib/gateways';

const by = { gateway: 'sandbox', account: 'Sandbox' };
const reply = (from: string, to = ''): InboundEvent => ({
	kind: 'reply',
	gatewayMessageId: 'm1',
	from,
	to,
	text: 'STOP',
});

describe('whose reply it is', () => {
	it.each([
		['with its plus', '+33612345678', '', '+33612345678', 'FR'],
		['without its plus', '33612345678', '', '+33612345678', 'FR'],
		['with spaces', '+33 6 12 34 56 78', '', '+33612345678', 'FR'],
		['of a long code', '12025550123', '', '+12025550123', 'US'],
		[
			'as dialled in the country of our own number',
			'0612345678',
			'+33698765432',
			'+33612345678',
			'FR',
		],
		[
			'as dialled in the country of our own number, which lacks its plus',
			'0612345678',
			'33698765432',
			'+33612345678',
			'FR',
		],
	])('is known by a number %s', (_how, from, to, e164, country) => {
		expect(inboxEntries([reply(from, to)], by)).toEqual([
			expect.objectContaining({ from, to, e164, country, ...by }),
		]);
	});

	it.each([
		['a short code', '36180'],
		['a name', 'ACME'],
		['nothing', ''],
		['a national number that nobody says the country of', '0612345678'],
		['a name like an inherited property', '__proto__'],
	])('is nobody’s where it comes from %s, and is kept all the same', (_what, from) => {
		const [entry] = inboxEntries([reply(from)], by);
		expect(entry).toMatchObject({ kind: 'reply', from, text: 'STOP' });
		expect(entry).toHaveProperty('e164', undefined);
	});
});

it('hands a report on with our key, in the place of the gateway’s name for it', () => {
	const report: InboundEvent = {
		kind: 'report',
		gatewayMessageId: 'm1',
		idempotencyKey: 'k1',
		status: 'delivered',
		at: 5,
		part: { ref: 'r', number: 1, total: 2 },
		price: 0.05,
		currency: 'EUR',
	};
	const [entry] = inboxEntries([report], by);
	expect(entry).toEqual({
		kind: 'report',
		...by,
		gatewayMessageId: 'm1',
		key: 'k1',
		e164: undefined,
		status: 'delivered',
		at: 5,
		part: { ref: 'r', number: 1, total: 2 },
		price: 0.05,
		currency: 'EUR',
	});
});

it('hands an opt-out at the gateway on with how it came about, and keeps the order', () => {
	const events: InboundEvent[] = [
		{ kind: 'optOut', gatewayMessageId: '', from: '33612345678', how: 'blocked at Infobip' },
		reply('+4915123456789'),
	];
	expect(inboxEntries(events, by)).toMatchObject([
		{ kind: 'optOut', from: '33612345678', e164: '+33612345678', how: 'blocked at Infobip' },
		{ kind: 'reply', e164: '+4915123456789' },
	]);
});
