import { ZONE_DATA_RELEASE, zonesOfOlderLaw } from '../../lib/calendar';
import { cureOf, firstOpening, type Opening, reasonInWords } from '../../lib/campaign';
import type { Check, CheckReason } from '../../lib/compliance';
import { figure } from '../../lib/words';

/** Places that are named of one reason. */
const MOST_NAMED = 3;

/**
 * Who may go, who waits until when and who is blocked, the commonest first: "812 may go now; 96 wait: 60
 * outside their hours (FR 60 until Monday 08:00), 36 for the hour that you prefer (DE 36 from Tuesday 10:00); 31 blocked: 12
 * without consent (FR 7, DE 5), …".
 *
 * @param now epoch ms: which day is today
 */
export function summarize(checks: readonly Check[], now: number): string {
	const of = (decision: Check['decision']) => checks.filter((one) => one.decision === decision);
	const [open, later, blocked] = [of('send'), of('later'), of('blocked')];
	return [
		`${figure(open.length)} may go now`,
		...(later.length > 0
			? [
					`${figure(later.length)} ${later.length === 1 ? 'waits' : 'wait'}: ${reasonsOf(later, now)}`,
				]
			: []),
		...(blocked.length > 0
			? [`${figure(blocked.length)} blocked: ${reasonsOf(blocked, now)}`]
			: []),
	].join('; ');
}

const reasonsOf = (checks: readonly Check[], now: number): string =>
	grouped(checks, ({ reason }) => reason)
		.map(([reason, some]) => `${figure(some.length)} ${reasonInWords(reason)}${where(some, now)}`)
		.join(', ');

function where(checks: readonly Check[], now: number): string {
	const places = grouped(checks, ({ jurisdictions }) => jurisdictions[0] ?? '').filter(
		([place]) => place !== '',
	);
	if (places.length === 0) return '';
	const named = places
		.slice(0, MOST_NAMED)
		.map(([place, some]) => `${place} ${figure(some.length)}${untilWhen(some, now)}`);
	return ` (${[...named, ...(places.length > MOST_NAMED ? ['…'] : [])].join(', ')})`;
}

/** Until when those wait; where not all wait equally long, from when on the first may go. */
function untilWhen(checks: readonly Check[], now: number): string {
	const openings = openingsOf(checks);
	if (openings.length < checks.length) return '';
	const first = firstOpening(openings, now);
	return first ? ` ${first.isForAll ? 'until' : 'from'} ${first.shown}` : '';
}

/** From when on those who wait may be texted. */
export const openingsOf = (checks: readonly Check[]): readonly Opening[] =>
	checks.flatMap(({ decision, sendAt, timeZones }) =>
		decision === 'later' && sendAt !== undefined ? [{ at: Date.parse(sendAt), timeZones }] : [],
	);

/** What may be set right before anything is sent; the other reasons are as they should be, or pass by themselves. */
const CURABLE: ReadonlySet<CheckReason> = new Set<CheckReason>([
	'consent_expired',
	'consent_scope',
	'name_not_registered',
	'name_refused',
	'no_consent',
	'notice_unreachable',
	'register_unscreened',
	'soft_opt_in_not_allowed',
	'timezone_unknown',
]);

/**
 * What would let those who are blocked go: “For those without consent: import a column that tells of their consent, …”, for
 * the commonest reasons; nothing where nothing is to be done.
 */
export function curesOf(checks: readonly Check[]): string | undefined {
	const blocked = checks.filter(
		({ decision, reason }) => decision === 'blocked' && CURABLE.has(reason),
	);
	const cures = grouped(blocked, ({ reason }) => cureOf(reason) ?? '').flatMap(([cure, some]) =>
		cure === ''
			? []
			: [
					`For those ${reasonInWords(some[0]?.reason ?? '')}: ${cure.charAt(0).toLowerCase()}${cure.slice(1)}`,
				],
	);
	return cures.length > 0 ? cures.slice(0, MOST_NAMED).join('. ') : undefined;
}

/** What to say when people live in zones whose law is newer than what this Node.js knows. */
export function oldZoneData(checks: readonly Check[]): string | undefined {
	const old = new Set(zonesOfOlderLaw());
	const met = new Set(checks.flatMap(({ timeZones }) => timeZones.filter((zone) => old.has(zone))));
	if (met.size === 0) return undefined;
	return `The zone data of this Node.js are older than the law of ${[...met].join(', ')}: there both the old and the new time must be open. A Node.js with release ${ZONE_DATA_RELEASE} of the IANA data decides by the new one alone.`;
}

const grouped = <Key extends string>(
	checks: readonly Check[],
	keyOf: (check: Check) => Key,
): [Key, Check[]][] => [...Map.groupBy(checks, keyOf)].sort(([, a], [, b]) => b.length - a.length);
