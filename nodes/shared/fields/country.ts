import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { countries } from '../../../lib/phone/countries';

/** Every country with a numbering plan, by its English name. */
export const countryOptions: INodePropertyOptions[] = countries.map(
	({ name, code, callingCode }) => ({ name: `${name} (+${callingCode})`, value: code }),
);

export const allowedCountriesField: INodeProperties = {
	displayName: 'Allowed Countries',
	name: 'allowedCountries',
	type: 'multiOptions',
	options: countryOptions,
	default: [],
	description: 'Numbers of any other country are rejected. Choose none to allow all.',
};
