const { openHandles, report } = require('./openHandles.cjs');

/** What is being closed when the last test ends may take so long. */
const GRACE_MS = 3_000;

/**
 * A Jest reporter that ends a run which does not end by itself, since a test left something open: it says
 * what, and the run has failed. (A worker of Jest is ended by Jest, and names it itself.)
 */
module.exports = class HardEndReporter {
	#watches;

	constructor({ watch, watchAll }) {
		this.#watches = watch || watchAll;
	}

	onRunComplete() {
		if (this.#watches) return;
		setTimeout(() => {
			const handles = openHandles();
			report(handles.length > 0 ? handles : ['something that Node has no name for']);
			process.exit(1);
		}, GRACE_MS).unref();
	}
};
