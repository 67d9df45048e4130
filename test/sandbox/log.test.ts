import { appendFileSync, readFileSync } from 'node:fs';
import { startSandbox } from '../../sandbox/server.mts';
import { CLAIRE, openSandbox, type TestSandbox } from './testSandbox';

let sandbox: TestSandbox;
beforeEach(async () => {
	sandbox = await openSandbox({ credits: 50 });
});
afterEach(() => sandbox.close());

const MARCUS = '+14155550132';

function logLines(): Record<string, unknown>[] {
	return readFileSync(sandbox.log, 'utf8')
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line));
}

it('says what the replies said, before they were read', async () => {
	const batch = Array.from({ length: 60 }, (_, index) => ({
		to: index % 7 === 0 ? 'nobody' : `+3361234${String(index).padStart(4, '0')}`,
		text: 'a'.repeat(100 + index * 2),
		clientReference: `row-${index % 50}`,
		...(index % 5 === 0 && { sendAt: '2026-11-25T08:00:00Z' }),
	}));
	const { messages, balance } = await sandbox.send(...batch);
	const told = messages.map(({ id, to, status, credits, repeated }) =>
		repeated ? { id, to, event: 'repeated' } : { id, to, event: status, credits },
	);
	const logged = logLines()
		.filter(({ event }) => event !== 'started' && event !== 'sent')
		.map(({ id, to, event, credits }) =>
			event === 'repeated' ? { id, to, event } : { id, to, event, credits },
		);
	expect(logged).toEqual(told);
	expect(sandbox.tally().total.credits).toBe(50 - balance.credits);
});

it('carries the balance after each charge', async () => {
	await sandbox.send({ to: CLAIRE, text: 'a'.repeat(161) }, { to: CLAIRE, text: 'b' });
	const charges = logLines().filter(({ event }) => event === 'accepted');
	expect(charges.map(({ balance }) => balance)).toEqual([48, 47]);
});

it('counts by number, replies by the phone that wrote them', async () => {
	await sandbox.send(
		{ to: CLAIRE, text: 'a' },
		{ to: MARCUS, text: 'b' },
		{ to: CLAIRE, text: 'c' },
	);
	sandbox.clock.advance(300);
	await sandbox.reply(MARCUS, 'HELP');
	const { byNumber } = sandbox.tally();
	expect(byNumber.get(CLAIRE)).toMatchObject({ accepted: 2, sent: 2, delivered: 2, reply: 0 });
	expect(byNumber.get(MARCUS)).toMatchObject({ accepted: 1, sent: 1, delivered: 1, reply: 1 });
});

it('holds no message text', async () => {
	await sandbox.send({ to: CLAIRE, text: 'between us' });
	await sandbox.reply(CLAIRE, 'between us too');
	expect(readFileSync(sandbox.log, 'utf8')).not.toContain('between us');
});

it('survives a kill in the middle of a line and a restart', async () => {
	await sandbox.send({ to: CLAIRE, text: 'a' });
	appendFileSync(sandbox.log, '{"at":"2026-11-24T08:0');
	const second = await startSandbox({ port: 0, log: sandbox.log, clock: sandbox.clock });
	await second.close();
	expect(sandbox.tally()).toMatchObject({ unreadable: 1, total: { started: 2, accepted: 1 } });
});
