import { Windows } from '../../../nodes/SmsEventsTrigger/windows';

const limits = { ms: 1000, most: 500 };

describe('a window', () => {
	beforeEach(() => void jest.useFakeTimers());
	afterEach(() => void jest.useRealTimers());

	it('is one for all that come within it, and ends by itself', async () => {
		const windows = new Windows();
		const ended = jest.fn();
		void windows.join('a', 1, limits)?.then(ended);
		expect(windows.join('a', 1, limits)).toBeUndefined();
		await jest.advanceTimersByTimeAsync(999);
		expect(ended).not.toHaveBeenCalled();
		await jest.advanceTimersByTimeAsync(1);
		expect(ended).toHaveBeenCalled();
		expect(windows.join('a', 1, limits)).toBeDefined();
	});

	it('ends when it is full', async () => {
		const windows = new Windows();
		const ended = jest.fn();
		void windows.join('a', 1, limits)?.then(ended);
		windows.join('a', 498, limits);
		await jest.advanceTimersByTimeAsync(0);
		expect(ended).not.toHaveBeenCalled();
		windows.join('a', 1, limits);
		await jest.advanceTimersByTimeAsync(0);
		expect(ended).toHaveBeenCalled();
	});

	it('is not waited for by a call that fills it alone', async () => {
		await expect(new Windows().join('a', 1500, limits)).resolves.toBe(1500);
	});

	it('is of one trigger', () => {
		const windows = new Windows();
		expect(windows.join('a', 1, limits)).toBeDefined();
		expect(windows.join('b', 1, limits)).toBeDefined();
	});
});
