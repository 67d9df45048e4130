const base = require('./jest.base.config');

/** Real n8n servers and a real browser: one test file at a time, and minutes rather than seconds. */
module.exports = {
	...base,
	roots: ['<rootDir>/test/e2e'],
	testPathIgnorePatterns: [],
	maxWorkers: 1,
	testTimeout: 10 * 60_000,
};
