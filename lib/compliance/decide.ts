import { localTime, type Zone } from '../calendar';
import { appliedRule, OWN_RULES } from './appliedRule';
import { capFrees, type Cap } from './capFrees';
import type { AppliedRule, Check } from './check';
import { ruleOn, type CapRule, type Country } from './countries';
import { hoursPolicy, type HoursPolicy } from './hoursPolicy';
import { judgeHours, type HoursVerdict } from './judgeHours';
import { judgePerson } from './judgePerson';
import { jurisdictionsOf, type Jurisdictions } from './jurisdictions';
import type { Purpose, Recipient } from './recipient';
import { strictestConsent, type PersonOnRecord } from './record';
import { cited, dayAndClockIn } from './sentences';
import { candidateZones } from './zones';

export const DEFAULT_SAFETY_MARGIN_MINUTES = 10;

export interface CheckOptions {
	readonly purpose: Purpose;
	/** How long before a closing the hours already count as closed; 0 or more, 10 when absent. */
	readonly safetyMarginMinutes?: number | undefined;
	/** The country's rules when absent. */
	readonly hours?: HoursPolicy | undefined;
	/** What a ledger knows of the number. */
	readonly record?: PersonOnRecord | undefined;
	/** The user has put the number on a list of those not to be texted. */
	readonly suppressed?: boolean | undefined;
	/** Minutes since local midnight at which messages are best sent. */
	readonly preferredMinute?: number | undefined;
	/** Epoch ms; what could only be sent from then on is not sent at all. */
	readonly deadline?: number | undefined;
	/** The user's own limit, beside that of the country. */
	readonly cap?: Cap | undefined;
}

const COUNTRY_RULES = hoursPolicy();

/**
 * Whether this person may be texted at an instant (epoch ms), and if not, when or why. The order
 * is: suppression and opt-out, consent, jurisdictions and zones, caps, holidays and hours, deadline.
 * Every possible zone of every possible jurisdiction must be open at once, and what is not known
 * blocks; transactional messages pass hours and consent, never an opt-out. Neither this machine's
 * clock nor its zone plays a part.
 */
export function decide(recipient: Recipient, options: CheckOptions, at: number): Check {
	const { hours = COUNTRY_RULES, purpose, record } = options;
	const known = jurisdictionsOf(recipient, hours.rulesOf);
	const jurisdictions = typeof known === 'string' ? undefined : known;
	const { zones, assumptions: aboutZones } = candidateZones(recipient, jurisdictions ?? NOWHERE);
	const person = judgePerson(recipient, purpose, at, { record, rulesOf: hours.rulesOf });

	const verdict = (): Verdict => {
		if (options.suppressed) return blocked(SUPPRESSED);
		if (person.refusal) return blocked(person.refusal);
		if (purpose === 'transactional') return { ...TRANSACTIONAL, sendAt: at };
		if (!jurisdictions) return blocked(known === 'state_unknown' ? NO_STATE : NO_COUNTRY);
		return beforeDeadline(
			judgeMoment(jurisdictions, zones, recipient, options, at) ?? blocked(NO_ZONE),
			options.deadline,
			zones,
		);
	};
	const { decision, reason, message, rule, sendAt, sendBefore, assumptions = [] } = verdict();
	return {
		decision,
		reason,
		message,
		rule,
		...(sendAt === undefined ? {} : { sendAt: isoInstant(sendAt) }),
		...(sendBefore === undefined ? {} : { sendBefore: isoInstant(sendBefore) }),
		jurisdictions: jurisdictions?.codes ?? [],
		localTime: zones.map((zone) => localTime(zone, at).iso),
		timeZones: zones.map(({ name }: Zone) => name),
		checkedAt: isoInstant(at),
		assumptions: [
			...(jurisdictions?.assumptions ?? []),
			...aboutZones,
			...person.assumptions,
			...assumptions,
		],
	};
}

type Verdict = Omit<HoursVerdict, 'assumptions'> & { readonly assumptions?: readonly string[] };

/** Caps first: what they put off is then fitted into the hours. */
function judgeMoment(
	jurisdictions: Jurisdictions,
	zones: readonly Zone[],
	recipient: Recipient,
	options: CheckOptions,
	at: number,
): Verdict | undefined {
	const { hours = COUNTRY_RULES, record, safetyMarginMinutes, preferredMinute } = options;
	const consented = strictestConsent(recipient, record)?.status === 'explicit';
	const cap = longestCap(jurisdictions.places, options.cap, record?.sends ?? [], at);
	if (cap && cap.frees === Infinity) return blocked(noneAllowed(cap));
	const verdict = judgeHours({
		layers: hours.layersFor(jurisdictions, consented),
		zones,
		at,
		...(cap && { notBefore: cap.frees }),
		marginMinutes: safetyMarginMinutes ?? DEFAULT_SAFETY_MARGIN_MINUTES,
		preferredMinute,
	});
	const [zone] = zones;
	if (!cap || verdict?.sendAt === undefined || !zone) return verdict;
	const when = dayAndClockIn(zone, verdict.sendAt, zones);
	return {
		...verdict,
		decision: 'later',
		reason: 'frequency_cap',
		message: `The person has had ${cap.messages} in ${inWords(cap.hours)}, as many as are allowed; the next may go ${when} ${cited(cap.rule)}`,
		rule: cap.rule,
	};
}

interface ReachedCap extends Cap {
	readonly rule: AppliedRule;
	/** Epoch ms. */
	readonly frees: number;
}

/** Of all the caps that are reached, the one that frees last. */
function longestCap(
	places: readonly Country[],
	own: Cap | undefined,
	sends: readonly number[],
	at: number,
): ReachedCap | undefined {
	const reached = (cap: Cap, rule: AppliedRule): ReachedCap[] => {
		const frees = capFrees(cap, sends, at);
		return frees > at ? [{ messages: cap.messages, hours: cap.hours, rule, frees }] : [];
	};
	const day = Math.floor(at / 86_400_000);
	const ofPlace = (place: Country): readonly CapRule[] => ruleOn(place, day)?.caps ?? [];
	const all = [
		...(own ? reached(own, OWN_RULES.ownCap) : []),
		...places.flatMap((place) =>
			ofPlace(place).flatMap((cap) => reached(cap, appliedRule(place, cap))),
		),
	];
	return all.sort((a, b) => b.frees - a.frees)[0];
}

function beforeDeadline(
	verdict: Verdict,
	deadline: number | undefined,
	zones: readonly Zone[],
): Verdict {
	const { sendAt } = verdict;
	const [zone] = zones;
	if (deadline === undefined || sendAt === undefined || sendAt < deadline || !zone) return verdict;
	return {
		decision: 'blocked',
		reason: 'too_late',
		message: `${verdict.message}; that is not before your deadline, ${dayAndClockIn(zone, deadline, zones)}`,
		rule: OWN_RULES.deadline,
		assumptions: verdict.assumptions ?? [],
	};
}

const noneAllowed = ({ rule }: ReachedCap) =>
	({
		reason: 'frequency_cap',
		message: `No message is allowed to this person ${cited(rule)}`,
		rule,
	}) as const;

const inWords = (hours: number): string => {
	if (hours === 24) return 'a day';
	return hours % 24 === 0 ? `${hours / 24} days` : `${hours} hours`;
};

const blocked = (refusal: Pick<Check, 'reason' | 'message' | 'rule'>): Verdict => ({
	decision: 'blocked',
	...refusal,
});

const NOWHERE: Pick<Jurisdictions, 'ofAddress' | 'presumed'> = { ofAddress: [], presumed: [] };

const TRANSACTIONAL: Verdict = {
	decision: 'send',
	reason: 'ok',
	message: 'Transactional messages may be sent at any hour',
	rule: OWN_RULES.transactional,
};

const SUPPRESSED = {
	reason: 'suppressed',
	message: 'The number is on your suppression list',
	rule: OWN_RULES.suppression,
} as const;

const NO_COUNTRY = {
	reason: 'country_unknown',
	message: 'The number does not tell its country, so no rule can be chosen',
	rule: OWN_RULES.countryKnown,
} as const;

const NO_STATE = {
	reason: 'timezone_unknown',
	message:
		'Neither an address nor the area code tells the state, so no hour can be shown to be legal',
	rule: OWN_RULES.zoneKnown,
} as const;

const NO_ZONE = {
	reason: 'timezone_unknown',
	message: 'No usable time zone is known for this number, so no hour can be shown to be legal',
	rule: OWN_RULES.zoneKnown,
} as const;

const isoInstant = (at: number) => new Date(at).toISOString();
