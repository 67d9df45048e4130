import type { RefusalCause } from '../../../../lib/gateways';
import { fail, ok, type Result } from '../../../../lib/shared';
import { openAsker } from '../../../../nodes/shared/asking/manners';
import type { DeskFailure } from '../../../../nodes/shared/gatewayDesk';

type Answer = Result<string, DeskFailure>;

const no = (cause: RefusalCause, retryAfterMs?: number): Answer =>
	fail({ cause, message: `It said ${cause}`, ...(retryAfterMs !== undefined && { retryAfterMs }) });

/** A gateway that gives these answers one after another, the last one for ever; nobody waits for real. */
function asking(...answers: readonly Answer[]) {
	const waits: number[] = [];
	let elapsed = 0;
	jest.spyOn(performance, 'now').mockImplementation(() => elapsed);
	const stop = new AbortController();
	const asker = openAsker({
		perSecond: 10,
		stop: stop.signal,
		sleep: (ms) => {
			waits.push(ms);
			elapsed += ms;
			return Promise.resolve();
		},
	});
	const left = [...answers];
	let questions = 0;
	const ask = () =>
		asker.ask(() => {
			questions += 1;
			return Promise.resolve(left.length > 1 ? left.shift()! : left[0]!);
		});
	return { asker, ask, stop, waits, questions: () => questions, elapsed: () => elapsed };
}

afterEach(() => jest.restoreAllMocks());

describe('one who asks a gateway', () => {
	it('keeps the pace', async () => {
		const { ask, elapsed } = asking(ok('yes'));
		for (let i = 0; i < 21; i++) await ask();
		// The first two may leave at once.
		expect(elapsed()).toBeGreaterThanOrEqual(1900);
		expect(elapsed()).toBeLessThanOrEqual(2000);
	});

	it.each<RefusalCause>(['throttled', 'unavailable'])(
		'asks again after a while when it is %s, and has the answer',
		async (cause) => {
			const { ask, asker, questions, elapsed } = asking(no(cause), no(cause), ok('yes'));
			expect(await ask()).toEqual(ok('yes'));
			expect(questions()).toBe(3);
			expect(elapsed()).toBeGreaterThanOrEqual(250 + 500);
			expect(asker.ended).toBeUndefined();
		},
	);

	it('waits as long as the gateway asks it to', async () => {
		const { ask, elapsed } = asking(no('throttled', 90_000), ok('yes'));
		expect(await ask()).toEqual(ok('yes'));
		expect(elapsed()).toBeGreaterThanOrEqual(90_000);
	});

	it('gives up on one that never answers, and says why', async () => {
		const { ask, asker, questions } = asking(no('unavailable'));
		expect(await ask()).toBeUndefined();
		expect(questions()).toBe(6);
		expect(asker.ended).toBe('It said unavailable');
		await ask();
		expect(questions()).toBe(6);
	});

	it('does not wait for hours', async () => {
		const { ask, asker, elapsed } = asking(no('throttled', 6 * 3_600_000));
		expect(await ask()).toBeUndefined();
		expect(asker.ended).toBe('It said throttled');
		expect(elapsed()).toBeLessThan(1000);
	});

	it.each<RefusalCause>(['credential_invalid', 'misconfigured', 'insufficient_credits'])(
		'ends at once with %s, which no other question fares better with',
		async (cause) => {
			const { ask, asker, questions } = asking(no(cause), ok('yes'));
			expect(await ask()).toBeUndefined();
			await ask();
			expect(questions()).toBe(1);
			expect(asker.ended).toBe(`It said ${cause}`);
		},
	);

	it('goes on where one question has no answer, and ends where none has', async () => {
		const { ask, asker, questions } = asking(no('other'), ok('yes'), no('other'));
		expect(await ask()).toMatchObject({ ok: false });
		expect(await ask()).toEqual(ok('yes'));
		for (let i = 0; i < 100; i++) await ask();
		expect(questions()).toBe(2 + 25);
		expect(asker.ended).toBe('It said other');
	});

	it('ends when it is stopped', async () => {
		const { ask, asker, stop, questions } = asking(ok('yes'));
		await ask();
		stop.abort();
		expect(await ask()).toBeUndefined();
		expect(questions()).toBe(1);
		expect(asker.ended).toBe('It was stopped');
	});
});
