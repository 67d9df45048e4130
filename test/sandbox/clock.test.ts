import { systemClock } from '../../sandbox/clock.mts';

const DAY_MS = 24 * 60 * 60 * 1000;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('waits 35 days, longer than one timer of Node can', () => {
	const task = jest.fn();
	systemClock.after(35 * DAY_MS, task);
	jest.advanceTimersByTime(35 * DAY_MS - 1);
	expect(task).not.toHaveBeenCalled();
	jest.advanceTimersByTime(1);
	expect(task).toHaveBeenCalledTimes(1);
});

it('can be called off after its first stretch', () => {
	const task = jest.fn();
	const callOff = systemClock.after(35 * DAY_MS, task);
	jest.advanceTimersByTime(30 * DAY_MS);
	callOff();
	jest.advanceTimersByTime(30 * DAY_MS);
	expect(task).not.toHaveBeenCalled();
});
