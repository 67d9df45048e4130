import { CLAIRE, openSandbox, type TestSandbox } from './testSandbox';

let sandbox: TestSandbox;
beforeEach(async () => {
	sandbox = await openSandbox({ credits: 10 });
});
afterEach(() => sandbox.close());

it.each([
	[1, 'GSM-7', '160 septets', 'a'.repeat(160)],
	[2, 'GSM-7', '161 septets', 'a'.repeat(161)],
	[2, 'GSM-7', '81 euro signs of two septets each', '€'.repeat(81)],
	[1, 'UCS-2', '70 units', 'ç'.repeat(70)],
	[2, 'UCS-2', '71 units', 'ç'.repeat(71)],
	[2, 'UCS-2', '36 emoji of two units each', '🎉'.repeat(36)],
])('charges %i credits in %s for %s', async (credits, encoding, _, text) => {
	const { messages, balance } = await sandbox.send({ to: CLAIRE, text });
	expect(messages[0]).toMatchObject({ segments: credits, credits, encoding });
	expect(balance.credits).toBe(10 - credits);
});

it('refuses what the balance cannot pay and still takes what it can', async () => {
	const { messages, balance } = await sandbox.send(
		{ to: CLAIRE, text: 'a'.repeat(153 * 9) },
		{ to: CLAIRE, text: 'a'.repeat(200) },
		{ to: CLAIRE, text: 'a' },
	);
	expect(messages.map(({ credits, error }) => error?.code ?? credits)).toEqual([
		9,
		'insufficient_credits',
		1,
	]);
	expect(balance.credits).toBe(0);
});

describe('a repeated client reference', () => {
	const order = { to: CLAIRE, text: 'Your order is ready', clientReference: 'order-1' };

	it('brings the first outcome back, neither sent nor charged again', async () => {
		const [first] = (await sandbox.send(order)).messages;
		sandbox.clock.advance(1000);
		const again = await sandbox.send({ ...order, text: 'Another text' });
		expect(again.messages).toEqual([{ ...first, repeated: true }]);
		expect(again.balance.credits).toBe(9);
		expect(sandbox.tally().byClientReference.get('order-1')).toMatchObject({
			accepted: 1,
			sent: 1,
			repeated: 1,
			credits: 1,
		});
	});

	it('is noticed within one batch', async () => {
		const { messages, balance } = await sandbox.send(order, order);
		expect(messages.map(({ repeated }) => repeated)).toEqual([false, true]);
		expect(balance.credits).toBe(9);
	});

	it('may be tried again after a refusal', async () => {
		await sandbox.send({ ...order, from: 'not valid!' });
		const { messages } = await sandbox.send(order);
		expect(messages[0]).toMatchObject({ status: 'accepted', repeated: false });
	});

	it('stays taken once its message is canceled', async () => {
		const scheduled = { ...order, sendAt: '2026-11-25T09:00:00Z' };
		const [first] = (await sandbox.send(scheduled)).messages;
		await sandbox.request('DELETE', `/v1/messages/${first?.id}`);
		const { messages } = await sandbox.send(scheduled);
		expect(messages).toEqual([{ ...first, repeated: true }]);
		expect(await sandbox.credits()).toBe(10);
	});
});
