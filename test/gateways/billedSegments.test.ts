import { billedSegments } from '../../lib/gateways';

describe('billedSegments', () => {
	it.each([
		['what the standard needs', 'whatNeedsIt', 'é'.repeat(160), 1, 1],
		['plain letters', 'allBeyondAscii', 'e'.repeat(160), 1, 1],
		['an accent as Unicode', 'allBeyondAscii', 'é' + 'e'.repeat(159), 1, 3],
		['the euro as Unicode', 'allBeyondAscii', '€' + 'e'.repeat(100), 1, 2],
		['never less than what is sent', 'allBeyondAscii', '{'.repeat(81), 2, 2],
	] as const)('bills %s', (_name, rule, text, segments, billed) => {
		expect(billedSegments(text, segments, rule)).toBe(billed);
	});
});
