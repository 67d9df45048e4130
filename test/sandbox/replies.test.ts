import { systemClock } from '../../sandbox/clock.mts';
import { openReceiver, type Receiver } from './receiver';
import { CLAIRE, openSandbox, type TestSandbox } from './testSandbox';

let receiver: Receiver;
let sandbox: TestSandbox;

beforeEach(async () => {
	receiver = await openReceiver();
	sandbox = await openSandbox({ clock: systemClock, deliveryDelayMs: 1 });
	await sandbox.request('POST', '/v1/webhooks', { url: receiver.url });
});
afterEach(async () => {
	await sandbox.close();
	receiver.close();
});

const behave = (behaviour: object) => sandbox.request('PUT', '/page/controls/behaviour', behaviour);
const posted = async (count: number) =>
	(await receiver.untilCalls(count)).map(({ rawBody }) => JSON.parse(rawBody));

describe('a phone whose last message came from a name', () => {
	beforeEach(() => sandbox.send({ to: CLAIRE, from: 'ACME', text: 'Hi' }));

	it('cannot reply, and is told so', async () => {
		expect(await sandbox.reply(CLAIRE, 'STOP')).toEqual({
			status: 409,
			body: {
				error: { code: 'cannot_reply', message: 'ACME is a name, which no phone can reply to' },
			},
		});
		expect(sandbox.tally().total.reply).toBe(0);
		const { body } = await sandbox.request('GET', '/page/snapshot');
		expect(body.phones).toMatchObject([{ sender: 'ACME', canReply: false, optedOut: false }]);
	});

	it('can write to a number, as anybody can', async () => {
		const message = { phone: CLAIRE, text: 'STOP', to: '36180' };
		expect((await sandbox.request('POST', '/page/reply', message)).body).toMatchObject({
			to: '36180',
		});
	});
});

it.each(['Да, спасибо', 'نعم، شكرا', '👍🏽 merci 👨‍👩‍👧', 'ﷺ\n\tzwei Zeilen'])(
	'tells %j as it was written',
	async (text) => {
		await sandbox.reply(CLAIRE, text);
		expect(await posted(1)).toMatchObject([{ type: 'reply', text, from: CLAIRE, to: '38200' }]);
	},
);

describe('a long reply', () => {
	const long = `${'Дорогой магазин! '.repeat(9)}STOP`;

	it('comes whole', async () => {
		await sandbox.reply(CLAIRE, long);
		const [event] = await posted(1);
		expect(event.text).toBe(long);
		expect(event).not.toHaveProperty('part');
	});

	it('comes part by part when the gateway does so, and never with a keyword', async () => {
		await behave({ parts: true });
		await sandbox.reply(CLAIRE, long);
		const parts = (await posted(3)).sort((a, b) => a.part.number - b.part.number);
		expect(parts.map(({ text }) => text).join('')).toBe(long);
		expect(parts.map(({ part }) => part)).toEqual(
			[1, 2, 3].map((number) => ({ ref: parts[0].part.ref, number, total: 3 })),
		);
		expect(new Set(parts.map(({ id }) => id)).size).toBe(3);
		expect(parts.some((event) => 'keyword' in event)).toBe(false);
	});

	it('leaves a short one whole', async () => {
		await behave({ parts: true });
		await sandbox.reply(CLAIRE, 'STOP');
		const [event] = await posted(1);
		expect(event).toMatchObject({ text: 'STOP', keyword: 'STOP' });
		expect(event).not.toHaveProperty('part');
	});
});

it('reports a long message part by part when the gateway does so', async () => {
	await behave({ parts: true });
	const { messages } = await sandbox.send({ to: CLAIRE, text: 'a'.repeat(400) });
	const reports = await posted(3);
	expect(reports).toHaveLength(3);
	for (const { id, status, credits } of reports) {
		expect([id, status, credits]).toEqual([messages[0]?.id, 'delivered', 1]);
	}
	expect(new Set(reports.map(({ part }) => part.number))).toEqual(new Set([1, 2, 3]));
});

it('reports that a message left, when the gateway does so', async () => {
	await behave({ interimReports: true, deliveryDelayMs: 20 });
	await sandbox.send({ to: CLAIRE, text: 'Hi' });
	expect(await posted(2)).toMatchObject([{ status: 'accepted' }, { status: 'delivered' }]);
});

describe('a gateway that leaves opt-outs to its clients', () => {
	it('hands STOP on without a word on it, and goes on sending', async () => {
		await behave({ optOuts: false });
		await sandbox.reply(CLAIRE, 'STOP');
		expect((await posted(1))[0]).not.toHaveProperty('keyword');
		const { messages } = await sandbox.send({ to: CLAIRE, text: 'Hi' });
		expect(messages[0]).toMatchObject({ status: 'accepted' });
	});

	it('forgets for as long what it heard before', async () => {
		await sandbox.reply(CLAIRE, 'STOP');
		await behave({ optOuts: false });
		expect((await sandbox.send({ to: CLAIRE, text: 'Hi' })).messages[0]?.status).toBe('accepted');
		await behave({ optOuts: true });
		expect((await sandbox.send({ to: CLAIRE, text: 'Hi' })).messages[0]?.status).toBe('refused');
	});
});
