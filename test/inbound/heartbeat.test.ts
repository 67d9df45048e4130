import { readHeartbeat, withNews } from '../../lib/inbound';

const now = Date.UTC(2026, 2, 1, 10, 30);
const HOUR = 3_600_000;

describe('the heartbeat of a trigger', () => {
	it('counts refused posts by hour and reason', () => {
		const first = withNews({}, { refused: { forged: 2 } }, now);
		const second = withNews(first, { refused: { forged: 1, too_large: 1 } }, now + 1000);
		expect(withNews(second, { refused: { forged: 5 } }, now + HOUR).refused).toEqual({
			'2026-03-01T10': { forged: 3, too_large: 1 },
			'2026-03-01T11': { forged: 5 },
		});
	});

	it('forgets them after two days', () => {
		const old = withNews({}, { refused: { forged: 2 } }, now);
		expect(withNews(old, { lastPostAt: 'x' }, now + 49 * HOUR).refused).toEqual({});
	});

	it('keeps what there is no news of', () => {
		const registration = { state: 'registered', message: 'm', checkedAt: 'then' } as const;
		const before = withNews({}, { gateway: 'Twilio', registration }, now);
		expect(withNews(before, { lastPostAt: 'now' }, now)).toMatchObject({
			gateway: 'Twilio',
			registration,
			lastPostAt: 'now',
		});
	});

	it.each([
		undefined,
		'',
		'no JSON',
		'null',
		'[]',
		'7',
		'{"refused":7}',
		'{"refused":{"h":{"x":"y"}}}',
	])('reads a note of another make (%s) as one that tells nothing', (note) => {
		expect(withNews(readHeartbeat(note), { refused: { forged: 1 } }, now).refused).toMatchObject({
			'2026-03-01T10': { forged: 1 },
		});
	});

	it('reads what it wrote', () => {
		const written = withNews({}, { lastPostAt: 'x', refused: { forged: 1 } }, now);
		expect(readHeartbeat(JSON.stringify(written))).toEqual(written);
	});
});
