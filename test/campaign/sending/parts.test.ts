import { grouped } from '../../../lib/campaign/sending/grouped';
import {
	FAILURES_IN_A_ROW,
	LONGEST_WAIT_MS,
	openHealth,
	openPace,
} from '../../../lib/campaign/sending/tempo';
import { fail, ok } from '../../../lib/shared';

describe('the pace', () => {
	it('gives every message its turn', () => {
		const wait = openPace(10);
		expect([1, 1, 1, 1].map((count) => wait(count, 0))).toEqual([0, 0, 100, 200]);
	});

	it('counts a request by its messages', () => {
		const wait = openPace(10);
		wait(20, 0);
		expect(wait(1, 0)).toBe(1900);
	});

	it('does not make up for a long rest with a burst', () => {
		const wait = openPace(10);
		wait(1, 0);
		const waits = Array.from({ length: 10 }, () => wait(1, 60_000));
		expect(waits.filter((ms) => ms === 0).length).toBeLessThanOrEqual(2);
	});
});

describe('the health of a gateway', () => {
	const middle = () => 0.5;

	it('doubles the rest with every failure in a row, and forgets them with an answer', () => {
		const health = openHealth(middle);
		const rests: number[] = [];
		let now = 0;
		for (let i = 0; i < 3; i++) {
			health.failed(now, now);
			rests.push(health.waitFor(now));
			now += 100_000;
		}
		expect(rests).toEqual([375, 750, 1500]);
		health.answered();
		health.failed(now, now);
		expect(health.waitFor(now)).toBe(375);
	});

	it('takes requests that failed together for one failure', () => {
		const health = openHealth(middle);
		for (let i = 0; i < 50; i++) health.failed(0, 30);
		expect(health.verdict).toBe('fine');
	});

	it('is given up after too many failures in a row', () => {
		const health = openHealth(middle);
		for (let i = 0; i < FAILURES_IN_A_ROW; i++) health.failed(i * 1000, i * 1000 + 10);
		expect(health.verdict).toBe('failing');
	});

	it('rests as long as it asks, but a run does not wait for ever', () => {
		const health = openHealth(middle);
		health.failed(0, 0, 7000);
		expect(health.waitFor(2000)).toBe(5000);
		expect(health.verdict).toBe('fine');
		health.failed(8000, 8000, LONGEST_WAIT_MS + 1);
		expect(health.verdict).toBe('asks_to_wait');
	});
});

describe('calls made together', () => {
	it('go out in one while another is under way, and each gets its own answers', async () => {
		const calls: number[][] = [];
		const double = grouped(async (numbers: readonly number[]) => {
			calls.push([...numbers]);
			await new Promise(setImmediate);
			return ok(numbers.map((number) => number * 2));
		});
		const answers = await Promise.all([double([1]), double([2, 3]), double([]), double([4])]);
		expect(calls).toEqual([[1], [2, 3, 4]]);
		expect(answers).toEqual([ok([2]), ok([4, 6]), ok([]), ok([8])]);
		expect(await double([5])).toEqual(ok([10]));
	});

	it('wait for each other as long as every turn brings more', async () => {
		const calls: number[][] = [];
		const turn = () => new Promise<void>((resolve) => void setImmediate(resolve));
		const echo = grouped((numbers: readonly number[]) => {
			calls.push([...numbers]);
			return Promise.resolve(ok(numbers));
		}, turn);
		const later = turn().then(() => echo([3]));
		const answers = await Promise.all([echo([1]), echo([2]), later]);
		expect(calls).toEqual([[1, 2, 3]]);
		expect(answers).toEqual([ok([1]), ok([2]), ok([3])]);
	});

	it('all hear of a failure', async () => {
		const broken = grouped(() => Promise.resolve(fail('broken')));
		expect(await Promise.all([broken([1]), broken([2]), broken([3])])).toEqual(
			Array(3).fill(fail('broken')),
		);
	});
});
