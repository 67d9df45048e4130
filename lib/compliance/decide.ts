import { localTime, type Zone } from '../calendar';
import { OWN_RULES } from './appliedRule';
import type { Check } from './check';
import { countryOf } from './countries';
import { judgeHours } from './judgeHours';
import { judgePerson } from './judgePerson';
import type { Purpose, Recipient } from './recipient';
import { candidateZones } from './zones';

export const DEFAULT_SAFETY_MARGIN_MINUTES = 10;

export interface CheckOptions {
	readonly purpose: Purpose;
	/** How long before a closing the hours already count as closed; 0 or more, 10 when absent. */
	readonly safetyMarginMinutes?: number;
}

/**
 * Whether this person may be texted at an instant (epoch ms), and if not, when or why. The order
 * is: opt-out, consent, country and zones, holidays and hours. Every possible zone must be open at
 * once, and what is not known blocks; transactional messages pass hours and consent, never an
 * opt-out. Neither this machine's clock nor its zone plays a part.
 */
export function decide(recipient: Recipient, options: CheckOptions, at: number): Check {
	const { zones, assumptions: aboutZones } = candidateZones(recipient);
	const person = judgePerson(recipient, options.purpose, at);
	const { country: code } = recipient.phone;
	const country = code === undefined ? undefined : countryOf(code);

	const verdict = (): Verdict => {
		if (person.refusal) return blocked(person.refusal);
		if (options.purpose === 'transactional') return { ...TRANSACTIONAL, sendAt: at };
		if (!country) return blocked(NO_COUNTRY);
		const margin = options.safetyMarginMinutes ?? DEFAULT_SAFETY_MARGIN_MINUTES;
		return judgeHours(country, zones, at, margin) ?? blocked(NO_ZONE);
	};
	const { decision, reason, message, rule, sendAt, sendBefore, assumptions = [] } = verdict();
	return {
		decision,
		reason,
		message,
		rule,
		...(sendAt === undefined ? {} : { sendAt: isoInstant(sendAt) }),
		...(sendBefore === undefined ? {} : { sendBefore: isoInstant(sendBefore) }),
		jurisdictions: country && code !== undefined ? [code] : [],
		localTime: zones.map((zone) => localTime(zone, at).iso),
		timeZones: zones.map(({ name }: Zone) => name),
		checkedAt: isoInstant(at),
		assumptions: [...aboutZones, ...person.assumptions, ...assumptions],
	};
}

type Verdict = Pick<Check, 'decision' | 'reason' | 'message' | 'rule'> & {
	readonly sendAt?: number;
	readonly sendBefore?: number;
	readonly assumptions?: readonly string[];
};

const blocked = (refusal: Pick<Check, 'reason' | 'message' | 'rule'>): Verdict => ({
	decision: 'blocked',
	...refusal,
});

const TRANSACTIONAL: Verdict = {
	decision: 'send',
	reason: 'ok',
	message: 'Transactional messages may be sent at any hour',
	rule: OWN_RULES.transactional,
};

const NO_COUNTRY = {
	reason: 'country_unknown',
	message: 'The number does not tell its country, so no rule can be chosen',
	rule: OWN_RULES.countryKnown,
} as const;

const NO_ZONE = {
	reason: 'timezone_unknown',
	message: 'No usable time zone is known for this number, so no hour can be shown to be legal',
	rule: OWN_RULES.zoneKnown,
} as const;

const isoInstant = (at: number) => new Date(at).toISOString();
