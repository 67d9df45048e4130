import {
	importContacts,
	importSteps,
	type ImportOptions,
	readTable,
	tableSteps,
} from '../../lib/contacts';
import { atOnce } from '../../lib/shared';

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

	it('gives what it gives at once', () => {
		const rows = list(2000);
		expect(atOnce(importSteps(rows, options))).toEqual(importContacts(rows, options));
	});
});

describe('a long text is cut into rows in slices', () => {
	const lines = Array.from({ length: 20_000 }, (_, at) => `+336${10_000_000 + at};"line\r\nend";é`);
	const text = ['phone;note;name', ...lines].join('\r\n');

	it('pauses every thousand rows or so', () => {
		const steps = tableSteps(text);
		let pauses = 0;
		while (steps.next().done !== true) pauses++;
		expect(pauses).toBe(Math.ceil(text.length / 65_536));
	});

	it('gives every row once, wherever a slice ends', () => {
		const read = readTable(text);
		if (!read.ok) throw new Error(read.failure.message);
		expect(read.value.length).toBe(20_000);
		const odd = read.value.filter(
			({ fields }, at) =>
				fields['phone'] !== `+336${10_000_000 + at}` ||
				fields['note'] !== 'line\nend' ||
				fields['name'] !== 'é',
		);
		expect(odd).toEqual([]);
	});
});
