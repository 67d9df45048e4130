import js from '@eslint/js';
import { configWithoutCloudSupport } from '@n8n/node-cli/eslint';
import tseslint from 'typescript-eslint';

/** What never reaches a user's n8n: tests may start processes, tools may print. */
const notShipped = ['test/**', 'bench/**', 'sandbox/**', 'scripts/**'];

const impure = (selector, message) => ({ selector, message });

export default [
	{ ignores: ['dist', 'coverage'] },

	// n8n's rules for community packages, whole, on all that is shipped.
	...configWithoutCloudSupport.map((config) => ({
		...config,
		...(config.files ? { ignores: [...(config.ignores ?? []), ...notShipped] } : {}),
	})),

	{
		// lib is pure: failures are values, time and chance come in as arguments.
		files: ['lib/**/*.ts'],
		rules: {
			'no-restricted-syntax': [
				'error',
				impure('ThrowStatement', 'lib returns failures as values (lib/shared Result).'),
				impure(
					'NewExpression[callee.name="Date"][arguments.length=0]',
					'lib takes the clock as an argument.',
				),
				impure(
					'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
					'lib takes the clock as an argument.',
				),
				impure(
					'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
					'lib takes chance as an argument.',
				),
			],
		},
	},

	...tseslint.config({
		files: notShipped.flatMap((folder) => [`${folder}/*.ts`, `${folder}/*.mts`]),
		extends: [js.configs.recommended, tseslint.configs.recommended],
		// TypeScript knows the globals of the place better.
		rules: { 'no-undef': 'off' },
	}),
];
