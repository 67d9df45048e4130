import { readWatcher, type Watcher, watcherNote, WATCHERS, watchOf } from '../../lib/campaign';

const NOON = Date.parse('2026-06-03T12:00:00Z');
const MINUTE = 60_000;

const watcher = (lookedAt: number, fields: Partial<Watcher> = {}): Watcher => ({
	lookedAt: new Date(lookedAt).toISOString(),
	workflow: 'Give out',
	version: '1.0.0',
	asksGateway: false,
	life: 'first',
	...fields,
});

describe('somebody watches', () => {
	it.each([
		['when a trigger looked within the last minutes', [watcher(NOON - 2 * MINUTE)], true],
		['when one of several did', [watcher(NOON - 99 * MINUTE), watcher(NOON - MINUTE)], true],
		['by the clock of a machine that is a little ahead', [watcher(NOON + MINUTE)], true],
		['but not when none ever did', [], false],
		['nor when the last look is older', [watcher(NOON - 4 * MINUTE)], false],
		[
			'nor after the workflow was deactivated',
			[watcher(NOON - MINUTE, { endedAt: new Date(NOON).toISOString() })],
			false,
		],
		['nor by a look before the clock was set back an hour', [watcher(NOON + 60 * MINUTE)], false],
	])('%s', (_when, watchers, isWatched) => {
		expect(watchOf(watchers, NOON).isWatched).toBe(isWatched);
	});

	it('and where nobody does, it is known who looked last', () => {
		const last = watcher(NOON - 10 * MINUTE, { workflow: 'Second' });
		const watchers = [watcher(NOON - 20 * MINUTE), last, watcher(NOON - 30 * MINUTE)];
		expect(watchOf(watchers, NOON).last).toEqual(last);
	});
});

describe('the note of a watcher', () => {
	it('is its own for each workflow, since copies have nodes of the same ids', () => {
		expect(watcherNote('a', 'node')).not.toBe(watcherNote('b', 'node'));
		expect(watcherNote('a', 'node').startsWith(WATCHERS)).toBe(true);
	});

	it('is read as it was written', () => {
		expect(readWatcher(JSON.stringify(watcher(NOON)))).toEqual(watcher(NOON));
	});

	it.each(['', 'nonsense', 'null', '[]', '{"lookedAt":5}', '{"lookedAt":"2026-06-03T12:00:00Z"}'])(
		'tells nothing as %j',
		(note) => {
			expect(readWatcher(note)).toBeUndefined();
		},
	);

	it('tells nothing without a moment that can be read', () => {
		expect(readWatcher(JSON.stringify({ ...watcher(NOON), lookedAt: 'soon' }))).toBeUndefined();
	});
});
