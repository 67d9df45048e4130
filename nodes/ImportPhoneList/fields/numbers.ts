import { choice, toggle } from '../../shared/parameters';

export const duplicates = choice({
	displayName: 'Duplicates',
	name: 'duplicates',
	type: 'options',
	options: [
		{ name: 'Keep First', value: 'keepFirst' },
		{ name: 'Keep Last', value: 'keepLast' },
		{
			name: 'Merge Fields',
			value: 'merge',
			description: 'Keep the first and fill what it lacks from the others',
		},
	],
	default: 'keepFirst',
	description: 'What to do when a number comes more than once. The others are rejected.',
});

export const plusless = toggle({
	displayName: 'Numbers Without Plus Are International',
	name: 'plusless',
	type: 'boolean',
	default: false,
	description: 'Whether 33612345678 is read as +33612345678',
});

export const output = choice({
	displayName: 'Output',
	name: 'output',
	type: 'options',
	options: [
		{
			name: 'All Contacts',
			value: 'contacts',
			description: 'One item for each number, valid or rejected',
		},
		{
			name: 'Summary Only',
			value: 'summary',
			description: 'One item that counts the numbers by reason and country, for huge lists',
		},
	],
	default: 'contacts',
});
