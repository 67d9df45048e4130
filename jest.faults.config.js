const base = require('./jest.base.config');

/**
 * Campaigns that are sent by processes of their own while something breaks, see docs/testing.md. Most of the time
 * they wait for one another's leases and time-outs, so two files run at a time.
 */
module.exports = {
	...base,
	roots: ['<rootDir>/test/faults'],
	testPathIgnorePatterns: [],
	maxWorkers: 2,
	// Hooks too start and end whole servers.
	testTimeout: 300_000,
};
