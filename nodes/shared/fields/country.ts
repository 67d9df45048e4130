import { countries } from '../../../lib/phone/countries';
import { type Choice, choices } from '../parameters';

/** Every country with a numbering plan, by its English name. */
export const countryOptions: Choice<string>[] = countries.map(({ name, code, callingCode }) => ({
	name: `${name} (+${callingCode})`,
	value: code,
}));

export const allowedCountries = choices({
	displayName: 'Allowed Countries',
	name: 'allowedCountries',
	type: 'multiOptions',
	options: countryOptions,
	default: [],
	description: 'Numbers of any other country are rejected. Choose none to allow all.',
});
