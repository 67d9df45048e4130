import fc from 'fast-check';
import Papa from 'papaparse';

import { DelimitedText } from '../../lib/contacts/delimitedText';
import type { NumberedRecord } from '../../lib/contacts/tableRecord';

/** Past the characters that are kept back to see what separates the columns: from here on, pieces are cut as they come. */
const BEGINNING = `${'a'.repeat(65_536)}\n`;
const ROWS = 1;

const cut = (pieces: readonly string[], delimiter = ',') => {
	const records: NumberedRecord[] = [];
	const text = new DelimitedText(delimiter, (batch) => {
		for (const record of batch) records.push(record);
	});
	for (const piece of [BEGINNING, ...pieces]) text.push(piece);
	const failure = text.finish();
	return failure ?? records.slice(ROWS).filter(({ cells }) => cells.join('') !== '');
};

/** What Papa Parse makes of the whole. */
const judged = (text: string) => {
	const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' });
	const quote = errors.find(({ type }) => type === 'Quotes');
	if (quote) return { row: ROWS + (quote.row ?? 0) + 1 };
	return data
		.map((cells, at) => ({ row: ROWS + at + 1, cells }))
		.filter(({ cells }) => cells.join('') !== '');
};

describe('a table is cut as Papa Parse cuts it', () => {
	it('whatever its quotes, and wherever the pieces end', () => {
		const sign = fc.constantFrom('a', 'b', '"', '"', ',', ',', '\n', ' ', '""', '","', '"\n"');
		const pieces = fc.array(fc.string({ unit: sign, maxLength: 12 }), { maxLength: 6 });
		fc.assert(
			fc.property(pieces, (texts) => {
				expect(cut(texts)).toEqual(judged(texts.join('')));
			}),
			{ numRuns: 500 },
		);
	});

	it('also where only spaces stand between a quote and the end of a piece', () => {
		const expected = [{ row: ROWS + 1, cells: ['Marie', '+33612345678'] }];
		expect(cut(['"Marie" ', ',+33612345678\n'])).toEqual(expected);
		expect(cut(['"Marie" ', ' ,"+33612345678" ', ' \n'])).toEqual(expected);
	});

	it('but of text behind a quote the row is told', () => {
		expect(cut(['a,b\n"Marie" D', 'upont,b\nc,d\n'])).toEqual({ row: ROWS + 2 });
		expect(cut(['a,b\n"Marie" D', 'upont,"b'])).toEqual({ row: ROWS + 2 });
	});

	it('a delimiter that is part of a line end or a quote is a comma', () => {
		expect(cut(['"a","b"\n'], '"')).toEqual([{ row: ROWS + 1, cells: ['a', 'b'] }]);
	});
});
