const base = require('./jest.base.config');

/** A day of traffic in minutes, in one process whose memory is looked at. */
module.exports = {
	...base,
	roots: ['<rootDir>/test/soak'],
	testPathIgnorePatterns: [],
	maxWorkers: 1,
};
