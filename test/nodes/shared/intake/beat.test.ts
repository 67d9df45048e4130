import { readHeartbeat } from '../../../../lib/inbound';
import { fail, ok } from '../../../../lib/shared';
import { ledgerFailure } from '../../../../lib/ledger/failure';
import { beat } from '../../../../nodes/shared/intake';

type Opened = Awaited<ReturnType<Parameters<typeof beat>[2]>>;

function noteBook() {
	const written: string[] = [];
	const book = { isDown: false };
	const notes = {
		get: async () => ok(written.at(-1)),
		set: async (_key: string, value: string) => {
			if (book.isDown) return fail(ledgerFailure('locked', ''));
			written.push(value);
			return ok(undefined);
		},
	};
	const opened = jest.fn(async (): Promise<Opened> => ({ notes }));
	return { written, book, opened };
}

describe('the heartbeat of a trigger in the ledger', () => {
	beforeEach(() => void jest.useFakeTimers());
	afterEach(() => void jest.useRealTimers());

	it('is written into the ledger of the latest call: that of an earlier one may be closed', async () => {
		const [before, after] = [noteBook(), noteBook()];
		await beat('moved', { lastPostAt: 'first' }, before.opened);
		await beat('moved', { lastPostAt: 'second' }, before.opened);
		before.book.isDown = true;
		await beat('moved', { lastPostAt: 'third' }, after.opened);
		await jest.advanceTimersByTimeAsync(10_000);
		expect(after.written.map(readHeartbeat)).toMatchObject([{ lastPostAt: 'third' }]);
	});

	it('is written at once, and then every ten seconds at most, with all that came', async () => {
		const { written, opened } = noteBook();
		for (let i = 0; i < 1000; i++) await beat('flood', { refused: { forged: 1 } }, opened);
		expect(written).toHaveLength(1);
		await jest.advanceTimersByTimeAsync(10_000);
		expect(written).toHaveLength(2);
		expect(JSON.stringify(readHeartbeat(written.at(-1)))).toContain('"forged":1000');
		expect(opened.mock.calls.length).toBeLessThanOrEqual(2);
	});

	it('keeps what could not be written, and writes it with the next one', async () => {
		const { written, book, opened } = noteBook();
		book.isDown = true;
		await beat('down', { refused: { forged: 2 } }, opened);
		book.isDown = false;
		await jest.advanceTimersByTimeAsync(10_000);
		await beat('down', { refused: { forged: 1 } }, opened);
		expect(written.join()).toContain('"forged":3');
	});

	it('does no harm where the ledger cannot be opened', async () => {
		const { written, opened } = noteBook();
		await beat('shut', { lastPostAt: 'x' }, () => Promise.reject(new Error('no ledger')));
		await beat('shut', { gateway: 'Sandbox' }, opened);
		expect(readHeartbeat(written.at(-1))).toMatchObject({ lastPostAt: 'x', gateway: 'Sandbox' });
	});
});
