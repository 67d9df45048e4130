import parsePhoneNumber, {
	isSupportedCountry,
	validatePhoneNumberLength,
	type PhoneNumber as LibraryNumber,
} from 'libphonenumber-js/max';

import { fail, ok, type Result } from '../shared';
import { cleanPhone } from './cleanPhone';
import { isMobile, type E164, type PhoneNumber, type PhoneType } from './phoneNumber';
import { reject, type PhoneRejection } from './rejection';
import { retiredPlanAdvice } from './retiredPlans';
import { mendSpreadsheet } from './spreadsheetDamage';
import { timeZonesOf } from './timeZonesOf';

export interface ParsePhoneOptions {
	/** ISO 3166-1 alpha-2: read national forms as this country's. Without it, only international forms are taken. */
	readonly defaultCountry?: string | undefined;
	/** Whether digits without a plus start with their country code. */
	readonly plusless?: boolean | undefined;
	/** Whether lines that are surely not mobile are rejected. */
	readonly mobileOnly: boolean;
	/** ISO 3166-1 alpha-2; absent or empty means all. */
	readonly allowedCountries?: readonly string[] | undefined;
}

/** One way to read a value: international when it has no country. */
interface Reading {
	readonly text: string;
	readonly country?: string | undefined;
}

/** What libphonenumber reads at most; a cell longer than this is a text. */
const LONGEST_TEXT = 250;

/** No number with a country code is shorter (ITU-T E.164 sets no minimum; Niue's `+683 4000` is the shortest in use). */
const SHORTEST = 7;

const libraryOptions = (country: string | undefined) => ({
	// The library would else find a number inside any text, a street address included.
	extract: false,
	...(country !== undefined && isSupportedCountry(country) ? { defaultCountry: country } : {}),
});

/** In the order of likelihood; the last one is the one whose failure is reported. */
const readings = (text: string, options: ParsePhoneOptions): readonly Reading[] => {
	if (text.startsWith('+')) return [{ text }];
	const country = options.defaultCountry?.toUpperCase();
	const national = country !== undefined && isSupportedCountry(country) ? [{ text, country }] : [];
	// 00 is the prefix most lists use, also those of countries whose own is another.
	const digits = text.replace(/^\D+/, '');
	if (/^00/.test(digits)) return [...national, { text: `+${digits.slice(2)}` }];
	// No country code starts with 0: such digits can only be national.
	if (options.plusless !== true || digits.startsWith('0')) return national;
	return [{ text: `+${digits}` }, ...national];
};

const diagnose = (raw: string, { text, country }: Reading): PhoneRejection => {
	const parsed = parsePhoneNumber(text, libraryOptions(country));
	const place = {
		country: parsed?.country ?? country,
		callingCode: parsed?.countryCallingCode,
	};
	const advice = parsed && retiredPlanAdvice(parsed.number);
	if (advice !== undefined) return reject.retired(raw, advice);
	switch (validatePhoneNumberLength(text, libraryOptions(country))) {
		case 'TOO_SHORT':
			return reject.tooShort(raw, place);
		case 'TOO_LONG':
			return reject.tooLong(raw, place);
		case 'INVALID_COUNTRY':
			return reject.unknownCountryCode(raw);
		case 'NOT_A_NUMBER':
			return reject.notANumber(raw);
		default:
			return reject.invalid(raw, place);
	}
};

const toPhoneNumber = (parsed: LibraryNumber): PhoneNumber => {
	const number = {
		// The one place besides toE164 where the brand is given: the library has just called it valid.
		e164: parsed.number as string as E164,
		country: parsed.country ?? '001',
		callingCode: parsed.countryCallingCode as string,
		nationalNumber: parsed.nationalNumber as string,
		type: (parsed.getType()?.toLowerCase() ?? 'unknown') as PhoneType,
	};
	return { ...number, timeZones: timeZonesOf(number) };
};

const accept = (
	raw: string,
	phone: PhoneNumber,
	{ allowedCountries = [], mobileOnly }: ParsePhoneOptions,
): Result<PhoneNumber, PhoneRejection> => {
	if (allowedCountries.length > 0 && !allowedCountries.includes(phone.country)) {
		return fail(reject.countryNotAllowed(raw, phone));
	}
	if (mobileOnly && !isMobile(phone.type)) {
		return fail(reject.notMobile(raw, phone, phone.type));
	}
	return ok(phone);
};

/**
 * Reads one phone number as a person, a form or a spreadsheet wrote it, extension left aside.
 * Takes `+…`, `00…` and `tel:+…`; national forms need `defaultCountry`, digits without a plus
 * `plusless` (which is tried first where both are given). Validity, country and type are those of
 * libphonenumber-js with its `max` metadata.
 *
 * Fails with the first of: `empty`, `damaged_by_spreadsheet`, `not_a_number`, `no_country_code`,
 * the library's verdict, `country_not_allowed`, `not_mobile`.
 */
export const parsePhone = (
	raw: string,
	options: ParsePhoneOptions,
): Result<PhoneNumber, PhoneRejection> => {
	if (raw.length > LONGEST_TEXT && raw.trim() !== '') return fail(reject.notANumber(raw));
	const cleaned = cleanPhone(raw);
	if (cleaned === '') return fail(reject.empty());
	const text = mendSpreadsheet(cleaned);
	if (text === undefined) return fail(reject.damaged(raw));
	// The library takes what follows a semicolon for an extension, and would lose a second number.
	if (/;(?!ext=)/i.test(text)) return fail(reject.severalNumbers(raw));
	const digits = text.replace(/\D/g, '').length;
	if (digits === 0) return fail(reject.notANumber(raw));

	const ways = readings(text, options);
	for (const { text: way, country } of ways) {
		const parsed = parsePhoneNumber(way, libraryOptions(country));
		if (parsed?.isValid()) return accept(raw, toPhoneNumber(parsed), options);
	}
	const last = ways.at(-1);
	if (last !== undefined) return fail(diagnose(raw, last));
	// Any country will do to ask whether it is written like a number at all.
	const like = validatePhoneNumberLength(text, libraryOptions('US'));
	if (like === 'NOT_A_NUMBER') return fail(reject.notANumber(raw));
	return fail(digits < SHORTEST ? reject.tooShort(raw, {}) : reject.noCountryCode(raw));
};
