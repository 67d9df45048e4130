import js from '@eslint/js';
import { configWithoutCloudSupport } from '@n8n/node-cli/eslint';
import tseslint from 'typescript-eslint';

/** What never reaches a user's n8n: tests may start processes, tools may print. */
const notShipped = ['test/**', 'bench/**', 'sandbox/**', 'scripts/**'];

const forbidden = (selector, message) => ({ selector, message });

/** lib is pure: failures are values, time and chance come in as arguments. */
const impurities = [
	forbidden('ThrowStatement', 'lib returns failures as values (lib/shared Result).'),
	forbidden(
		'NewExpression[callee.name="Date"][arguments.length=0]',
		'lib takes the clock as an argument.',
	),
	forbidden(
		'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
		'lib takes the clock as an argument.',
	),
	forbidden(
		'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
		'lib takes chance as an argument.',
	),
];

/** Only a check makes an E.164 number; a cast could pass off an erased person's alias as one. */
const castToE164 = forbidden(
	'TSAsExpression > TSTypeReference[typeName.name="E164"]',
	'Only lib/phone makes an E164, by checking: use toE164 or parsePhone.',
);

export default [
	{ ignores: ['dist', 'coverage'] },

	// n8n's rules for community packages, whole, on all that is shipped.
	...configWithoutCloudSupport.map((config) => ({
		...config,
		...(config.files ? { ignores: [...(config.ignores ?? []), ...notShipped] } : {}),
	})),

	{
		files: ['lib/**/*.ts', 'nodes/**/*.ts', 'credentials/**/*.ts'],
		rules: { 'no-restricted-syntax': ['error', castToE164] },
	},

	{
		files: ['lib/**/*.ts'],
		rules: { 'no-restricted-syntax': ['error', castToE164, ...impurities] },
	},
	{
		files: ['lib/phone/**/*.ts'],
		rules: { 'no-restricted-syntax': ['error', ...impurities] },
	},

	...tseslint.config({
		files: notShipped.flatMap((folder) => [`${folder}/*.ts`, `${folder}/*.mts`]),
		extends: [js.configs.recommended, tseslint.configs.recommended],
		// TypeScript knows the globals of the place better.
		rules: { 'no-undef': 'off' },
	}),
];
