import {
	ParseError,
	isSupportedCountry,
	parsePhoneNumberWithError,
	validatePhoneNumberLength,
} from 'libphonenumber-js/max';

import type { PhoneType } from './phoneNumber';
import type { NumberRead, Reading, Unreadable } from './recogniser';

const UNREADABLE: Readonly<Record<string, Unreadable>> = {
	TOO_SHORT: 'too_short',
	TOO_LONG: 'too_long',
	INVALID_COUNTRY: 'unknown_country_code',
};

const LENGTHS: Readonly<Record<string, NumberRead['length']>> = {
	TOO_SHORT: 'too_short',
	TOO_LONG: 'too_long',
	INVALID_LENGTH: 'between',
};

/**
 * libphonenumber-js itself, with its `max` metadata: for a text with an extension, letters or other signs.
 *
 * @param country ISO 3166-1 alpha-2 in capitals, for a national number
 */
export const askLibrary = (text: string, country?: string): Reading => {
	const options = {
		// The library would else find a number inside any text, a street address included.
		extract: false,
		...(country !== undefined && isSupportedCountry(country) ? { defaultCountry: country } : {}),
	};
	try {
		const parsed = parsePhoneNumberWithError(text, options);
		const type = parsed.isValid() ? parsed.getType() : undefined;
		const length = type ? undefined : validatePhoneNumberLength(text, options);
		return {
			callingCode: parsed.countryCallingCode,
			nationalNumber: parsed.nationalNumber,
			country: parsed.country,
			type: type?.toLowerCase() as PhoneType | undefined,
			length: LENGTHS[length ?? ''] ?? 'possible',
		};
	} catch (error) {
		return UNREADABLE[error instanceof ParseError ? error.message : ''] ?? 'not_a_number';
	}
};
