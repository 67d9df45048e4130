import type { IExecuteFunctions } from 'n8n-workflow';
import type { ImportOptions } from '../../lib/contacts';
import { dayFirst, type DatesStartWith } from '../shared/fields/listFields';

interface Options {
	readonly allowedCountries?: string[];
	readonly datesStartWith?: DatesStartWith;
	readonly duplicates?: ImportOptions['duplicates'];
	readonly mobileOnly?: boolean;
	readonly plusless?: boolean;
}

/** One list has one set of options: those of the first item. */
export function readOptions(context: IExecuteFunctions): ImportOptions {
	const options = context.getNodeParameter('options', 0, {}) as Options;
	const phoneField = (context.getNodeParameter('phoneField', 0, '') as string).trim();
	const defaultCountry = context.getNodeParameter('defaultCountry', 0, '') as string;
	return {
		...(phoneField === '' ? {} : { phoneField }),
		...(defaultCountry === '' ? {} : { defaultCountry }),
		allowedCountries: options.allowedCountries ?? [],
		...dayFirst(options.datesStartWith),
		duplicates: options.duplicates ?? 'keepFirst',
		mobileOnly: options.mobileOnly ?? true,
		plusless: options.plusless ?? false,
	};
}
