import { text, toggle } from '../../shared/parameters';

const forTest = { show: { operation: ['sendTest'] } };

export const testNumbers = text({
	displayName: 'Test Numbers',
	name: 'testNumbers',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. +41 79 123 45 67',
	description: 'Your own numbers in international form, separated by commas; five at most',
	displayOptions: forTest,
});

export const numbersAreMine = toggle({
	displayName: 'These Are My Own Numbers',
	name: 'numbersAreMine',
	type: 'boolean',
	default: false,
	description:
		'Whether these numbers are yours. Consent and hours do not apply to a test, so the ledger has to know your numbers: turn this on and run the node once by hand.',
	displayOptions: forTest,
});
