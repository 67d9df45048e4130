import { parsePhone } from '../../phone';

/** ISO 3166-1 alpha-2, or `001`, of a number; null where it is none, as what stands for an erased one. */
export function countryOf(e164: string): string | null {
	const phone = parsePhone(e164, { mobileOnly: false });
	return phone.ok ? phone.value.country : null;
}
