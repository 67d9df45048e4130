import parsePhoneNumber, {
	type CountryCode,
	type PhoneNumber as LibraryNumber,
} from 'libphonenumber-js/max';

import { dialled } from './phoneCorpus';
import { oneOf, randomFrom, type Random } from './random';

/** A number as somebody wrote it, and the country whose list it is from. */
export interface Written {
	readonly text: string;
	readonly country: CountryCode;
}

const COUNTRIES = (
	'FR DE GB ES IT PT NL BE CH AT SE NO DK FI PL CZ HU RO GR IE US CA MX BR AR CL CO AU NZ IN CN JP KR SG AE SA ' +
	'TR ZA NG MA'
).split(' ') as CountryCode[];

/** Valid numbers of 40 countries, each as likely as another. */
function* validNumbers(random: Random): Generator<LibraryNumber & { country: CountryCode }> {
	const wanted = new Set<string>(COUNTRIES);
	for (;;) {
		const { digits, country } = dialled(random);
		const parsed = country
			? parsePhoneNumber(digits, country as CountryCode)
			: parsePhoneNumber(`+${digits}`, { extract: false });
		if (parsed?.country && wanted.has(parsed.country) && parsed.isValid()) {
			yield parsed as LibraryNumber & { country: CountryCode };
		}
	}
}

const take = <Item>(items: Generator<Item>, count: number): Item[] =>
	Array.from({ length: count }, () => items.next().value as Item);

/** `+` and digits, as a database exports them. */
export const international = (count: number): Written[] =>
	take(validNumbers(randomFrom(7)), count).map(({ number, country }) => ({
		text: number,
		country,
	}));

const ARABIC = (text: string) => text.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? '');

/** In percent of the mixed corpus. */
const SPELLINGS: readonly (readonly [number, (number: LibraryNumber) => string])[] = [
	[40, ({ number }) => number],
	[15, (number) => number.formatInternational()],
	[10, ({ number }) => `00${number.slice(1)}`],
	[12, (number) => number.formatNational()],
	[10, (number) => number.formatNational().replace(/\D/g, '')],
	[4, (number) => number.formatInternational().replaceAll(' ', '\u00a0')],
	[2, (number) => `tel:${number.number}`],
	[2, ({ number }) => `${number} ext. 12`],
	[1, ({ number }) => ARABIC(number)],
	[4, ({ number }) => number.slice(0, -2)],
];

const spellings = SPELLINGS.flatMap(([share, write]) => Array.from({ length: share }, () => write));

/** As people fill in forms and spreadsheets: spaced, national, with 00, extensions, slips. */
export const mixed = (count: number): Written[] => {
	const random = randomFrom(11);
	return take(validNumbers(random), count).map((number) => ({
		text: oneOf(random, spellings)(number),
		country: number.country,
	}));
};
