import type { Brand } from '../shared';

/**
 * A number in E.164 form (`+` and 7 to 15 digits, ITU-T E.164) that libphonenumber calls valid.
 * Only this room makes one, through `parsePhone` or `toE164`.
 */
export type E164 = Brand<string, 'E164'>;

/**
 * The kind of line, as libphonenumber tells it from the number alone. `fixed_line_or_mobile` is
 * the honest answer where a plan does not separate the two, as in the United States.
 */
export type PhoneType =
	| 'mobile'
	| 'fixed_line'
	| 'fixed_line_or_mobile'
	| 'toll_free'
	| 'premium_rate'
	| 'shared_cost'
	| 'voip'
	| 'personal_number'
	| 'pager'
	| 'uan'
	| 'voicemail'
	| 'unknown';

export interface PhoneNumber {
	readonly e164: E164;
	/** ISO 3166-1 alpha-2; `001` (UN M.49, world) for satellite and global services. */
	readonly country: string;
	/** Without the plus, e.g. `33`. */
	readonly callingCode: string;
	/** The significant digits after the calling code, e.g. `612345678`. */
	readonly nationalNumber: string;
	readonly type: PhoneType;
	/** Every IANA zone the phone may be in; empty when the number does not tell. */
	readonly timeZones: readonly string[];
}

/** Lines that can receive an SMS as far as the number tells. */
export const isMobile = (type: PhoneType): boolean =>
	type === 'mobile' || type === 'fixed_line_or_mobile';
