import { addMonths, parseInstant } from '../../calendar';
import { appliedRule, cited } from '../answer';
import type { ConsentExpiry, Country } from '../countries';
import type { Consent } from '../recipient';
import type { PersonVerdict } from './personVerdict';

/** Whether an explicit consent still counts, in a country in which it lapses, at an instant (epoch ms). */
export function judgeExpiry(
	country: Country,
	expiry: ConsentExpiry,
	{ at: given }: Consent,
	at: number,
): PersonVerdict {
	const { months } = expiry;
	const since = typeof given === 'string' ? parseInstant(given, 'utc') : undefined;
	if (since === undefined) {
		return {
			assumptions: [
				`The consent has no date and is taken to be within the ${months} months that count`,
			],
		};
	}
	if (at < addMonths(since, months)) return { assumptions: [] };
	const rule = appliedRule(country, expiry);
	return {
		refusal: {
			reason: 'consent_expired',
			message: `The consent on record is older than the ${months} months that count in ${country.name} ${cited(rule)}`,
			rule,
		},
		assumptions: [],
	};
}
