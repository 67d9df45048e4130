import parsePhoneNumber from 'libphonenumber-js/max';

import type { E164 } from './phoneNumber';

/**
 * For a value that claims to be E.164 already, as an incoming `phone.e164` does: gives it the
 * brand if it is valid and written in exactly that form, else `undefined`. Repairs nothing.
 */
export const toE164 = (value: string): E164 | undefined => {
	if (!/^\+[1-9]\d{6,14}$/.test(value)) return undefined;
	const parsed = parsePhoneNumber(value, { extract: false });
	return parsed?.isValid() && parsed.number === value ? (value as E164) : undefined;
};
