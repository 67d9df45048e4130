const base = require('./jest.base.config');

/**
 * Real n8n servers and a real browser, minutes rather than seconds: two test files at a time, each with servers of
 * its own on free ports. Most of the time they wait for one another's answers, or for the next full minute.
 */
module.exports = {
	...base,
	roots: ['<rootDir>/test/e2e'],
	testPathIgnorePatterns: [],
	maxWorkers: 2,
	testTimeout: 10 * 60_000,
};
