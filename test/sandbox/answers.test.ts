import type { AnswerRequest } from '../../sandbox/answers.mts';
import { CLAIRE, openSandbox, type TestSandbox } from './testSandbox';

let sandbox: TestSandbox;
beforeEach(async () => {
	sandbox = await openSandbox({ credits: 10_000, optOuts: false });
});
afterEach(() => sandbox.close());

const answer = (rule: AnswerRequest) => sandbox.request('POST', '/page/controls/answers', rule);
const numbers = (count: number) =>
	Array.from({ length: count }, (_, index) => `+336120${String(index).padStart(5, '0')}`);

/** What the phones have written, with how many of them wrote it. */
async function written(people: readonly string[]): Promise<Record<string, number>> {
	const texts: Record<string, number> = {};
	for (const number of people) {
		const { body } = await sandbox.request('GET', `/page/phones/${number}`);
		for (const { kind, text } of body.entries) {
			if (kind === 'reply') texts[text] = (texts[text] ?? 0) + 1;
		}
	}
	return texts;
}

it('has a part of the phones answer, each its own way and after its own time', async () => {
	const people = numbers(400);
	await answer({ text: 'STOP', share: 0.02, afterMs: 1000 });
	await answer({ text: 'yes', share: 0.05, afterMs: 5000 });
	await sandbox.send(...people.map((to) => ({ to, text: 'Coming?' })));
	sandbox.clock.advance(300 + 1000);
	const early = await written(people);
	sandbox.clock.advance(4000);
	const late = await written(people);
	expect(Object.keys(early)).toEqual(['STOP']);
	// Numbers are fixed, and so is where each falls.
	expect(late).toEqual({ STOP: 12, yes: 21 });
});

it('lets the same phones answer the same in every run', async () => {
	await answer({ text: 'STOP', share: 0.5, afterMs: 0 });
	const people = numbers(20);
	const repliesOf = async () => {
		await sandbox.send(...people.map((to) => ({ to, text: 'Hi' })));
		sandbox.clock.advance(1000);
		return people.map((number) => sandbox.tally().byNumber.get(number)?.reply);
	};
	const first = await repliesOf();
	expect(await repliesOf()).toEqual(first.map((count) => 2 * (count ?? 0)));
});

it('is meant for some phones only', async () => {
	await answer({ text: 'oui', numbers: '+33*', afterMs: 0 });
	await sandbox.send({ to: CLAIRE, text: 'Hi' }, { to: '+41791234567', text: 'Hi' });
	sandbox.clock.advance(1000);
	expect(await written([CLAIRE, '+41791234567'])).toEqual({ oui: 1 });
});

it('says nothing to a name', async () => {
	await answer({ text: 'STOP', afterMs: 0 });
	await sandbox.send({ to: CLAIRE, from: 'ACME', text: 'Hi' });
	sandbox.clock.advance(1000);
	expect(sandbox.tally().total.reply).toBe(0);
	const { body } = await sandbox.request('GET', '/page/controls');
	expect(body.answers).toMatchObject([{ given: 0 }]);
});

it('counts its answers and can be taken away', async () => {
	const { body } = await answer({ text: 'STOP', afterMs: 0 });
	await sandbox.send({ to: CLAIRE, text: 'Hi' });
	sandbox.clock.advance(1000);
	const standing = await sandbox.request('GET', '/page/controls');
	expect(standing.body.answers).toMatchObject([{ text: 'STOP', share: 1, given: 1 }]);
	const path = `/page/controls/answers/${body.answers[0].id}`;
	expect((await sandbox.request('DELETE', path)).body.answers).toEqual([]);
	expect((await sandbox.request('DELETE', path)).status).toBe(404);
});

it('shares out no more than all phones', async () => {
	for (const share of [0.7, 0.2, 0.1]) {
		expect((await answer({ text: 'yes', share })).status).toBe(201);
	}
	expect(await answer({ text: 'one more', share: 0.01 })).toMatchObject({
		status: 400,
		body: { error: { message: 'share: together more than all of these phones' } },
	});
});
