/** What all lanes have in common. */
module.exports = {
	testEnvironment: 'node',
	roots: ['<rootDir>/test'],
	setupFiles: ['<rootDir>/test/support/environment.js'],
	testMatch: ['**/*.test.ts'],
	testPathIgnorePatterns: ['<rootDir>/test/e2e/', '<rootDir>/test/faults/', '<rootDir>/test/soak/'],
	moduleFileExtensions: ['ts', 'mts', 'js', 'mjs', 'cjs', 'json'],
	moduleNameMapper: { '^fast-check$': '<rootDir>/test/support/fastCheck.js' },
	transform: {
		'^.+\\.m?[tj]s$': [
			'@swc/jest',
			{
				jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
				module: { type: 'commonjs' },
			},
		],
	},
	// Dual packages whose CommonJS half Jest would not find by itself are transformed like our code.
	transformIgnorePatterns: ['/node_modules/(?!(hono|@hono|kysely|android-sms-gateway)/)'],
};
