import { closingLine } from '../../../scripts/jest/closingLine.mts';

it.each([
	[{ passed: 12, failed: 0, skipped: 0 }, '12 passed, 0 failed, 0 skipped'],
	[{ passed: 11, failed: 1, skipped: 2 }, '11 passed, 1 failed, 2 skipped'],
])('%j reads "%s"', (counts, line) => {
	expect(closingLine(counts)).toBe(line);
});
