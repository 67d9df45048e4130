import { isRegistered } from '../../lib/sender';

const registrations = [
	{ sender: 'ACME', countries: ['ES', 'AT'] },
	{ sender: 'Shop24', countries: 'everywhere' as const },
	{ sender: '+15551234567', countries: ['US'] },
];

describe('a sender is registered', () => {
	it.each([
		['where it is said', 'ACME', 'ES', true],
		['nowhere else', 'ACME', 'SG', false],
		['as it is written only', 'Acme', 'ES', false],
		['everywhere, where that is said', 'Shop24', 'SG', true],
		['with or without the plus of a number', '15551234567', 'US', true],
		['not as another one', 'Shop', 'SG', false],
	])('%s: %s in %s', (_name, sender, country, expected) => {
		expect(isRegistered(registrations, sender, country)).toBe(expected);
	});
});
