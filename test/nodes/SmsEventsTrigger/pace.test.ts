import type { EventLoopUtilization } from 'node:perf_hooks';
import { adviceOnPace, Pace } from '../../../nodes/SmsEventsTrigger/pace';

const SPAN_MS = 10_000;

/** A process that is busy for this share of its time. */
const busy = (utilization: number) => (): EventLoopUtilization => ({
	utilization,
	active: utilization,
	idle: 1 - utilization,
});

/** What is told of so many posts, one after the other, in a span. */
function toldOf(pace: Pace, posts: number, from: number, lasting = SPAN_MS) {
	const told = Array.from({ length: posts }, (_, i) =>
		pace.count(from + (lasting * (i + 1)) / posts),
	);
	return told.filter((perSecond) => perSecond !== undefined);
}

describe('the pace of posts', () => {
	const START = 1_000_000;
	const started = (share: number) => {
		const pace = new Pace(busy(share));
		expect(pace.count(START)).toBeUndefined();
		return pace;
	};

	it('is told once a span, where many come and the process never rests', () => {
		const pace = started(0.97);
		expect(toldOf(pace, 250, START)).toEqual([25]);
		expect(toldOf(pace, 400, START + SPAN_MS)).toEqual([40]);
	});

	it.each([
		['the process rests between them', 0.6, 250, SPAN_MS],
		['few come, and the process has other work', 1, 99, SPAN_MS],
		['there was silence in between', 1, 250, 5 * SPAN_MS],
	])('is not told where %s', (_why, share, posts, lasting) => {
		const pace = started(share);
		const [late, ...rest] = toldOf(pace, posts, START + (lasting - SPAN_MS), SPAN_MS);
		expect([late, ...rest].filter((perSecond) => perSecond !== undefined)).toEqual([]);
	});

	it('is not told of the first posts after a start, however busy that is', () => {
		expect(new Pace(busy(1)).count(START)).toBeUndefined();
	});
});

describe('the advice on it', () => {
	it.each([
		['as installed', {}, 'N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE=true'],
		['with the setting', { N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'true' }, '“n8n webhook” processes'],
		['with the old engine', { N8N_EXPRESSION_ENGINE: 'legacy' }, '“n8n webhook” processes'],
	])('says what to do %s, how many came, and that a STOP waits too', (_how, environment, what) => {
		const advice = adviceOnPace(25.4, environment);
		expect(advice).toContain(what);
		expect(advice).toContain('(25 a second)');
		expect(advice).toContain('a STOP waits');
	});
});
