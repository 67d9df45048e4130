import { importContacts, importSteps, inSlices, type ImportOptions } from '../../lib/contacts';

const options: ImportOptions = { mobileOnly: true, duplicates: 'keepFirst' };
const fields = (at: number) => ({ phone: `+336${10_000_000 + at}`, consent: 'yes' });
const list = (many: number) =>
	Array.from({ length: many }, (_, at) => ({ row: at + 2, fields: fields(at % (many / 2)) }));

/** Rows that count how often they are looked at, so that the work of a step is known without a clock. */
const watched = (many: number) => {
	const seen = { count: 0 };
	const rows = list(many).map(({ row, fields: own }) => ({
		row,
		get fields() {
			seen.count++;
			return own;
		},
	}));
	return { rows, seen };
};

describe('a long list is imported in slices', () => {
	it('no step looks at more than a few hundred rows', () => {
		const { rows, seen } = watched(20_000);
		const steps = importSteps(rows, options);
		let [before, most, pauses] = [0, 0, 0];
		while (steps.next().done !== true) {
			most = Math.max(most, seen.count - before);
			before = seen.count;
			pauses++;
		}
		expect(most).toBeLessThanOrEqual(500);
		// Flattening, reading and settling each pause every 250 rows.
		expect(pauses).toBeGreaterThanOrEqual(3 * (20_000 / 250));
	});

	it('gives what it gives at once, pausing between the steps', async () => {
		const rows = list(2000);
		let pauses = 0;
		const sliced = await inSlices(importSteps(rows, options), () => {
			pauses++;
			return Promise.resolve();
		});
		expect(sliced).toEqual(importContacts(rows, options));
		expect(pauses).toBeGreaterThan(10);
	});
});
