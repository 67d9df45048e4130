import type { PhoneType } from '../phoneNumber';

/** What the digits of a national number say of it. */
export interface NumberClass {
	/** ISO 3166-1 alpha-2; `undefined` where no country claims the number. */
	readonly country: string | undefined;
	/** `undefined`: the number is not valid. */
	readonly type: PhoneType | undefined;
	/** How its length compares with those of its plan. */
	readonly length: 'possible' | 'too_short' | 'too_long' | 'between';
}

/** A text read as a number, valid or not. */
export interface NumberRead extends NumberClass {
	readonly callingCode: string;
	readonly nationalNumber: string;
}

/** Why a text has not even the form of a number. */
export type Unreadable = 'not_a_number' | 'too_short' | 'too_long' | 'unknown_country_code';

export type Reading = NumberRead | Unreadable;
