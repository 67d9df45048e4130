import type { INodeProperties } from 'n8n-workflow';
import { choice, type Parameter, text, type ValueOf } from '../parameters';
import { countryOptions } from './country';

/** Fields that every reading of a list offers, whatever the list is for. */

/** A country for numbers that do not say theirs. */
export const countryOf = (
	field: Pick<INodeProperties, 'displayName' | 'name' | 'description'>,
): Parameter<string> =>
	choice({
		...field,
		type: 'options',
		options: [
			{
				name: 'None: International Numbers Only',
				value: '',
				description: 'Every number must start with + or 00 and its country code',
			},
			...countryOptions,
		],
		default: '',
	});

export const defaultCountry = countryOf({
	displayName: 'Default Country',
	name: 'defaultCountry',
	description:
		'The country of numbers written without a country code. A country column in the list goes first.',
});

export const phoneField = text({
	displayName: 'Phone Column',
	name: 'phoneField',
	type: 'string',
	default: '',
	// A column dragged here from the input gives its name, not the value of its first row.
	requiresDataPath: 'single',
	placeholder: 'e.g. Mobile',
	description: 'The column or field that holds the number. Leave empty to have it found.',
});

export const datesStartWith = choice({
	displayName: 'Dates Start With',
	name: 'datesStartWith',
	type: 'options',
	options: [
		{
			name: 'As the List Shows',
			value: 'detect',
			description: 'Read from the dates that can be read in one way only, else by country',
		},
		{ name: 'Day (31/12/1990)', value: 'day' },
		{ name: 'Month (12/31/1990)', value: 'month' },
	],
	default: 'detect',
	description: 'How dates written with slashes are read',
});

/** As `ImportOptions` of lib/contacts wants it: absent means that the list decides. */
export const dayFirst = (chosen: ValueOf<typeof datesStartWith>): { dayFirst?: boolean } =>
	chosen === 'detect' ? {} : { dayFirst: chosen === 'day' };
