const { writeFileSync } = require('node:fs');

/**
 * A Jest reporter that leaves the counts of a run in a file for runJest, which closes with them. A test
 * file that could not run at all counts as one failure: how many tests it holds is unknown.
 */
module.exports = class CountsReporter {
	onRunComplete(_contexts, results) {
		const counts = {
			passed: results.numPassedTests,
			failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
			skipped: results.numPendingTests + results.numTodoTests,
		};
		writeFileSync(process.env.JEST_COUNTS_FILE, JSON.stringify(counts));
	}
};
