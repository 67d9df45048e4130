export interface TestCounts {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

/** The last line of a test run, for people and for machines: "12 passed, 0 failed, 1 skipped". */
export function closingLine({ passed, failed, skipped }: TestCounts): string {
	return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
