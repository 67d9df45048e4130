import { page } from '../../gateways/examples';
import { asked } from '../../gateways/message';
import { eachGateway, itCan } from './eachGateway';

const failures = [page(200, '<h1>It works!</h1>'), page(401, ''), page(503, '')];

describe.each(eachGateway)('%s', (_id, gateway, examples) => {
	const query = asked(examples.accepted.id);

	itCan(gateway.balance, 'reads the balance, and anything else as a failure', () => {
		const { reply = page(0, ''), credits, currency } = examples.balance ?? {};
		expect(gateway.balance?.read(reply)).toEqual({ ok: true, value: { credits, currency } });
		for (const failure of failures) expect(gateway.balance?.read(failure).ok).toBe(false);
	});

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
