import { fail, ok, type Result } from '../shared';
import { askLibrary } from './askLibrary';
import { cleanedNumber, type Cleaned } from './cleanedNumber';
import { withNewAreaCode } from './newAreaCodes';
import { isMobile, type E164, type PhoneNumber, type PhoneType } from './phoneNumber';
import {
	knownCountry,
	recogniseInternational,
	recogniseNational,
	type NumberRead,
	type Reading,
} from './recogniser';
import { reject, type PhoneRejection } from './rejection';
import { retiredPlanAdvice } from './retiredPlans';
import { lostPlus } from './lostPlus';
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

/** One way to read a value. */
interface Way {
	/** Without the plus, where there is no country. */
	readonly text: string;
	/** Whether the text is nothing but digits, all of which count; else that is for the library to say. */
	readonly isPlain: boolean;
	/** Whose national number it is; `undefined` for one that begins with a country code. */
	readonly country: string | undefined;
}

/** No number with a country code is shorter (ITU-T E.164 sets no minimum; Niue's `+683 4000` is the shortest in use). */
const SHORTEST = 7;

/** In the order of likelihood; the last one is the one whose failure is reported. */
type Ways = readonly [] | readonly [Way] | readonly [Way, Way];

const foreign = (behindPlus: string, isPlain: boolean): Way => ({
	text: behindPlus,
	isPlain,
	country: undefined,
});

const waysToRead = ({ text, plain }: Cleaned, options: ParsePhoneOptions): Ways => {
	const isPlain = plain !== undefined;
	if (text.startsWith('+')) return [foreign(plain?.digits ?? text.slice(1), isPlain)];
	const country =
		options.defaultCountry === undefined ? undefined : knownCountry(options.defaultCountry);
	const digits = plain?.digits ?? text.replace(/^[^\p{L}\d]+/u, '');
	const national =
		country === undefined ? undefined : { text: plain?.digits ?? text, isPlain, country };
	// 00 is the prefix most lists use, also those of countries whose own is another.
	if (digits.startsWith('00')) {
		const behindZeros = foreign(digits.slice(2), isPlain);
		return national ? [national, behindZeros] : [behindZeros];
	}
	// No country code starts with 0: such digits can only be national.
	if (!digits.startsWith('0')) {
		const behindPlus = foreign(digits, isPlain);
		if (options.plusless === true) return national ? [behindPlus, national] : [behindPlus];
		if (plain && lostPlus(plain.digits, country)) return [behindPlus];
	}
	return national ? [national] : [];
};

const read = ({ text, isPlain, country }: Way): Reading => {
	if (!isPlain) return askLibrary(country === undefined ? `+${text}` : text, country);
	if (country === undefined) return recogniseInternational(text);
	return recogniseNational(text, country) ?? 'unknown_country_code';
};

const diagnose = (raw: string, reading: Reading, country: string | undefined): PhoneRejection => {
	if (typeof reading === 'string') return reject.unreadable(raw, reading, { country });
	const place = { country: reading.country ?? country, callingCode: reading.callingCode };
	const advice = retiredPlanAdvice(`+${reading.callingCode}${reading.nationalNumber}`);
	if (advice !== undefined) return reject.retired(raw, advice);
	if (reading.length === 'too_short') return reject.tooShort(raw, place);
	return reading.length === 'too_long' ? reject.tooLong(raw, place) : reject.invalid(raw, place);
};

interface ValidNumber extends NumberRead {
	readonly type: PhoneType;
}

const isValid = (reading: Reading): reading is ValidNumber =>
	typeof reading !== 'string' && reading.type !== undefined;

const toPhoneNumber = (read: ValidNumber): PhoneNumber => {
	const { callingCode, country = '001', nationalNumber, type } = read;
	return {
		// The one place besides toE164 where the brand is given: it has just been found valid.
		e164: `+${callingCode}${nationalNumber}` as E164,
		country,
		callingCode,
		nationalNumber,
		type,
		timeZones: timeZonesOf({ callingCode, country, nationalNumber, type }),
	};
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
	const cleaned = cleanedNumber(raw);
	if (!cleaned.ok) return cleaned;
	const [first, second] = waysToRead(cleaned.value, options);
	if (!first) return fail(withoutCountry(raw, cleaned.value));
	let way = first;
	let reading = withNewAreaCode(read(way));
	if (second && !isValid(reading)) {
		way = second;
		reading = withNewAreaCode(read(way));
	}
	const answer = isValid(reading)
		? accept(raw, toPhoneNumber(reading), options)
		: fail(diagnose(raw, reading, way.country));
	return answer.ok ? answer : fail(advised(raw, answer.failure, cleaned.value, way));
};

/** What was wrong only because a spreadsheet or a form ate the plus is told so. */
const advised = (
	raw: string,
	failure: PhoneRejection,
	{ plain }: Cleaned,
	{ country }: Way,
): PhoneRejection => {
	if (country === undefined || !plain || plain.digits.startsWith('0')) return failure;
	if (failure.code === 'country_not_allowed') return failure;
	const abroad = recogniseInternational(plain.digits);
	return isValid(abroad) && isMobile(abroad.type)
		? reject.plusIsMissing(failure, raw, country, abroad)
		: failure;
};

/** Why a text cannot be read that says no country, and for which none is chosen. */
const withoutCountry = (raw: string, { text, plain }: Cleaned): PhoneRejection => {
	const digits = plain?.digits.length ?? text.replace(/\D/g, '').length;
	// Any country will do to ask whether it is written like a number at all.
	const isNumber = plain !== undefined || askLibrary(text, 'US') !== 'not_a_number';
	if (digits === 0 || !isNumber) return reject.notANumber(raw);
	return digits < SHORTEST ? reject.tooShort(raw, {}) : reject.noCountryCode(raw);
};
