import { withNewAreaCode } from './newAreaCodes';
import type { E164 } from './phoneNumber';
import { recogniseInternational } from './recogniser';

/**
 * For a value that claims to be E.164 already, as an incoming `phone.e164` does: gives it the
 * brand if it is valid and written in exactly that form, else `undefined`. Repairs nothing.
 */
export const toE164 = (value: string): E164 | undefined => {
	if (!/^\+[1-9]\d{6,14}$/.test(value)) return undefined;
	const read = withNewAreaCode(recogniseInternational(value.slice(1)));
	if (typeof read === 'string' || read.type === undefined) return undefined;
	return `+${read.callingCode}${read.nationalNumber}` === value ? (value as E164) : undefined;
};
