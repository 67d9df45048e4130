import { countries } from './countries';

const names = new Map(countries.map(({ code, name }) => [code, name]));

/** The English name of an ISO 3166-1 alpha-2 code, or the code itself where it is not a country with telephones. */
export const countryName = (code: string): string => names.get(code) ?? code;
