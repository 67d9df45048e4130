import { parsePhone } from '../../lib/phone';
import { fail, ok } from '../../lib/shared';
import type { FieldResult } from '../shared/parameters';

/**
 * Reads the user's suppression list. One entry that is no number fails the whole: it may stand for a
 * person who must not be texted.
 */
export function readSuppressionList(written: unknown): FieldResult<ReadonlySet<string>> {
	const entries = (Array.isArray(written) ? written : [written])
		.flatMap((entry) => String(entry ?? '').split(/[,;\n]/))
		.map((entry) => entry.trim())
		.filter((entry) => entry !== '');
	const numbers = new Set<string>();
	for (const entry of entries) {
		const phone = parsePhone(entry, { mobileOnly: false });
		if (!phone.ok) {
			return fail({
				message: `“Suppression List” has something that is not a number: “${entry}”`,
				description: `${phone.failure.message}. Write numbers with + and the country code.`,
			});
		}
		numbers.add(phone.value.e164);
	}
	return ok(numbers);
}
