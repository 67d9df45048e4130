import metadata from 'libphonenumber-js/max/metadata';

const mainCountries: Readonly<Record<string, readonly string[] | undefined>> =
	metadata.country_calling_codes;

/** The main country of a calling code without its plus: `US` for `1`, `GB` for `44`; `undefined` if it is no country's. */
export const countryOfCallingCode = (callingCode: string): string | undefined => {
	const country = mainCountries[callingCode]?.[0];
	return country === '001' ? undefined : country;
};
