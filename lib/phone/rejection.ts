import { countryName } from './countries';
import type { PhoneType } from './phoneNumber';
import type { Unreadable } from './recogniser';

/** Why a value is not a number that can be texted. */
export type PhoneRejectionCode =
	| 'empty'
	| 'not_a_number'
	| 'no_country_code'
	| 'unknown_country_code'
	| 'too_short'
	| 'too_long'
	| 'invalid_for_country'
	| 'not_mobile'
	| 'country_not_allowed'
	| 'damaged_by_spreadsheet';

export interface PhoneRejection {
	readonly code: PhoneRejectionCode;
	/** What is wrong with the value, which it names, and what to do. */
	readonly message: string;
}

/** Cells of a megabyte exist; a message stays readable. */
const MAX_SHOWN = 40;

/** The value in quotes, cut where it would drown the sentence. */
export const shown = (value: string): string => {
	const line = value.replace(/\s+/g, ' ').trim();
	return line.length > MAX_SHOWN ? `“${line.slice(0, MAX_SHOWN - 1)}…”` : `“${line}”`;
};

/** Where a number belongs, as a person says it: `France (+33)`. */
export interface Place {
	readonly country?: string | undefined;
	readonly callingCode?: string | undefined;
}

const placeName = ({ country, callingCode }: Place): string => {
	if (country !== undefined && country !== '001') {
		const code = callingCode === undefined ? '' : ` (+${callingCode})`;
		return countryName(country) + code;
	}
	return callingCode === undefined ? 'any country' : `the country code +${callingCode}`;
};

const TYPE_NAMES: Record<PhoneType, string> = {
	mobile: 'a mobile number',
	fixed_line: 'a fixed line',
	fixed_line_or_mobile: 'a fixed line or mobile',
	toll_free: 'a toll-free number',
	premium_rate: 'a premium-rate number',
	shared_cost: 'a shared-cost number',
	voip: 'an internet telephony number',
	personal_number: 'a personal redirection number',
	pager: 'a pager',
	uan: 'a company access number',
	voicemail: 'a voicemail box',
	unknown: 'a number of unknown kind',
};

/** What no one sends a text to, whatever is turned off. */
const NEVER_TEXTED: ReadonlySet<PhoneType> = new Set([
	'premium_rate',
	'shared_cost',
	'uan',
	'voicemail',
]);

const because = (code: PhoneRejectionCode, message: string): PhoneRejection => ({ code, message });

/** One sentence for each way to fail, in the order in which a value is judged. */
export const reject = {
	empty: (): PhoneRejection =>
		because('empty', 'There is no phone number: fill in the cell or leave the row out.'),
	damaged: (raw: string): PhoneRejection =>
		because(
			'damaged_by_spreadsheet',
			`${shown(raw)} lost digits in a spreadsheet: set the column’s format to Text there, enter the ` +
				'numbers again from their source, and export anew.',
		),
	severalNumbers: (raw: string): PhoneRejection =>
		because(
			'not_a_number',
			`${shown(raw)} holds more than one number: keep one, or put each in its own row.`,
		),
	notANumber: (raw: string): PhoneRejection =>
		because(
			'not_a_number',
			`${shown(raw)} is not a phone number: write only its digits, with + and the country code in front.`,
		),
	noCountryCode: (raw: string): PhoneRejection =>
		because(
			'no_country_code',
			`${shown(raw)} does not say its country: write it with + and the country code, choose a default ` +
				'country, or, if it starts with a country code, turn on “Numbers Without Plus Are International”.',
		),
	/** For a text that has not even the form of a number. */
	unreadable: (raw: string, why: Unreadable, place: Place): PhoneRejection => {
		if (why === 'too_short') return reject.tooShort(raw, place);
		if (why === 'too_long') return reject.tooLong(raw, place);
		return why === 'not_a_number' ? reject.notANumber(raw) : reject.unknownCountryCode(raw);
	},
	unknownCountryCode: (raw: string): PhoneRejection =>
		because(
			'unknown_country_code',
			`${shown(raw)} starts with a country code that no country has: check the digits after the plus.`,
		),
	tooShort: (raw: string, place: Place): PhoneRejection =>
		because(
			'too_short',
			`${shown(raw)} is too short for ${placeName(place)}: look for the missing digits.`,
		),
	tooLong: (raw: string, place: Place): PhoneRejection =>
		because(
			'too_long',
			`${shown(raw)} is too long for ${placeName(place)}: look for digits too many, or two numbers in one cell.`,
		),
	invalid: (raw: string, place: Place): PhoneRejection =>
		because(
			'invalid_for_country',
			`${shown(raw)} is not in use: ${placeName(place)} has no line with these digits, so check them.`,
		),
	retired: (raw: string, advice: string): PhoneRejection =>
		because('invalid_for_country', `${shown(raw)} is in a form no longer in use: ${advice}`),
	countryNotAllowed: (raw: string, place: Place): PhoneRejection =>
		because(
			'country_not_allowed',
			`${shown(raw)} belongs to ${placeName(place)}, which is not among the allowed countries: allow it, or leave the row out.`,
		),
	notMobile: (raw: string, place: Place, type: PhoneType): PhoneRejection => {
		const what = `${shown(raw)} is ${TYPE_NAMES[type]} in ${placeName(place)} and`;
		return because(
			'not_mobile',
			NEVER_TEXTED.has(type)
				? `${what} receives no SMS: give a mobile number.`
				: `${what} may not receive SMS: give a mobile number, or turn off “Mobile Only”.`,
		);
	},
	/** For digits without a plus that read in no way as they stand, and as a mobile number behind one. */
	plusIsMissing: (
		{ code }: PhoneRejection,
		raw: string,
		home: string,
		place: Place,
	): PhoneRejection =>
		because(
			code,
			`${shown(raw)} is no mobile number of ${countryName(home)}, but one of ${placeName(place)} if it starts with ` +
				'its country code: turn on “Numbers Without Plus Are International”, or write it with +.',
		),
};
