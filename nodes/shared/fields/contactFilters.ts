import type { ContactFilter } from '../../../lib/ledger';
import { choice, list, text, type ValuesOf } from '../parameters';
import { countryOptions } from './country';

/** By what people are chosen from the ledger, wherever a node does: all that is filled in must be met. */
export const contactFilters = {
	consent: choice({
		displayName: 'Consent',
		name: 'consent',
		type: 'options',
		options: [
			{
				name: 'Agreed',
				value: 'agreed',
				description: 'A consent is on record, and no opt-out since',
			},
			{ name: 'Any', value: '' },
			{
				name: 'Nothing on Record',
				value: 'nothing',
				description: 'Neither a consent nor an opt-out',
			},
		],
		default: '',
		description:
			'Only contacts of whom this is on record. Check Consent & Quiet Hours decides by it in any case.',
	}),
	country: choice({
		displayName: 'Country',
		name: 'country',
		type: 'options',
		options: countryOptions,
		default: '',
		description: 'The country of the number',
	}),
	language: text({
		displayName: 'Language',
		name: 'language',
		type: 'string',
		default: '',
		placeholder: 'e.g. fr',
		description: 'Only contacts of this language: “fr” is also “fr-CA”',
	}),
	list: text({
		displayName: 'List Name or ID',
		name: 'list',
		type: 'options',
		typeOptions: { loadOptionsMethod: 'getLists' },
		default: '',
		description:
			'Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
	}),
	postalCode: list({
		displayName: 'Postal Code Starts With',
		name: 'postalCode',
		type: 'string',
		default: '',
		placeholder: 'e.g. 69, 42',
		description: 'Only contacts whose postal code begins with one of these, separated by commas',
	}),
	region: text({
		displayName: 'Region',
		name: 'region',
		type: 'string',
		default: '',
		placeholder: 'e.g. Florida',
		description: 'Only contacts of this state or province, written as it is kept',
	}),
	tag: text({
		displayName: 'Tag',
		name: 'tag',
		type: 'string',
		default: '',
		placeholder: 'e.g. vip',
		description: 'Only contacts that have this tag',
	}),
};

/** The filter of what is filled in; what is left empty asks for nothing. */
export function contactFilterOf(values: ValuesOf<typeof contactFilters>): ContactFilter {
	const { consent, postalCode, language, region, ...names } = values;
	const texts = Object.entries({ ...names, language: language.trim(), region: region.trim() });
	return {
		...Object.fromEntries(texts.filter(([, value]) => value !== '')),
		...(consent !== '' && { consent }),
		...(postalCode.length > 0 && { postalCode }),
	};
}
