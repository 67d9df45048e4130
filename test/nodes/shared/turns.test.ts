import { mapInTurns, takeTurn } from '../../../nodes/shared/turns';

/** A clock on which so many milliseconds pass each time that somebody looks at it. */
function clockThatSteps(ms: number): void {
	let now = 0;
	jest.spyOn(performance, 'now').mockImplementation(() => (now += ms));
}

afterEach(() => {
	jest.restoreAllMocks();
});

describe('taking turns', () => {
	it('is over after 20 ms, and begins anew when the others have had theirs', async () => {
		clockThatSteps(8);
		const turn = takeTurn();
		expect([turn.isOver(), turn.isOver(), turn.isOver()]).toEqual([false, false, true]);
		await turn.next();
		expect([turn.isOver(), turn.isOver(), turn.isOver()]).toEqual([false, false, true]);
	});

	it('lets others work in between, and keeps the order', async () => {
		clockThatSteps(8);
		const log: string[] = [];
		const other = () => {
			log.push('other');
			if (log.length < 12) setImmediate(other);
		};
		setImmediate(other);
		const values = await mapInTurns(['a', 'b', 'c', 'd', 'e', 'f', 'g'], (item, index) => {
			log.push(item);
			return `${index}${item}`;
		});
		expect(values).toEqual(['0a', '1b', '2c', '3d', '4e', '5f', '6g']);
		expect(log.join(' ')).toMatch(/^a b c other d e f other g/);
	});

	it('does not wait where there is little to do', async () => {
		clockThatSteps(0.01);
		let others = 0;
		const immediate = setImmediate(() => (others += 1));
		await mapInTurns(Array.from({ length: 100 }), () => undefined);
		expect(others).toBe(0);
		clearImmediate(immediate);
	});

	it('hands on what the work throws', async () => {
		const work = () => {
			throw new Error('no');
		};
		await expect(mapInTurns([1], work)).rejects.toThrow('no');
	});
});
