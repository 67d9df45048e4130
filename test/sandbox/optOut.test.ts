import { CLAIRE, DAY_MS, openSandbox, type TestSandbox } from './testSandbox';

let sandbox: TestSandbox;
beforeEach(async () => {
	sandbox = await openSandbox();
});
afterEach(() => sandbox.close());

async function sendResult(to = CLAIRE): Promise<string | undefined> {
	const [outcome] = (await sandbox.send({ to, text: 'Sale!' })).messages;
	return outcome?.error?.code ?? outcome?.status;
}

it.each(['STOP', 'stop', ' Stop. ', 'STOP!\n'])('%j opts a phone out', async (text) => {
	await sandbox.reply(CLAIRE, text);
	expect(await sendResult()).toBe('opted_out');
});

it.each(['HELP', 'Please do not stop', 'STOPPED', 'Where is the bus stop?'])(
	'%j does not opt a phone out',
	async (text) => {
		await sandbox.reply(CLAIRE, text);
		expect(await sendResult()).toBe('accepted');
	},
);

it('START lifts it', async () => {
	await sandbox.reply(CLAIRE, 'STOP');
	await sandbox.reply(CLAIRE, 'Start');
	expect(await sendResult()).toBe('accepted');
});

it('concerns that phone alone', async () => {
	await sandbox.reply(CLAIRE, 'STOP');
	expect(await sendResult('+447700900123')).toBe('accepted');
});

it('a message scheduled before STOP is refused at its hour and paid back', async () => {
	const before = await sandbox.credits();
	const { messages } = await sandbox.send({
		to: CLAIRE,
		text: 'See you',
		sendAt: '2026-11-25T08:00:00Z',
	});
	await sandbox.reply(CLAIRE, 'STOP');
	sandbox.clock.advance(2 * DAY_MS);
	expect(await sandbox.message(messages[0]?.id ?? '')).toMatchObject({
		status: 'refused',
		credits: 0,
		error: { code: 'opted_out' },
	});
	expect(await sandbox.credits()).toBe(before);
	expect(sandbox.tally().byNumber.get(CLAIRE)).toMatchObject({ sent: 0, reply: 1, credits: 0 });
});
