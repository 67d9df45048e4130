import { findZone, localTime, ZONE_DATA_RELEASE, zonesOfOlderLaw } from '../../lib/calendar';
import type { Check } from '../../lib/compliance';
import { figure, spoken, weekdayName } from '../../lib/words';

/** Places that are named of one reason. */
const MOST_NAMED = 3;

/**
 * Who may go, who waits until when and who is blocked, the commonest first: "812 may go now; 96 wait: 60
 * outside hours (FR 60 until Monday 08:00), 36 preferred time (DE 36 from Tuesday 10:00); 31 blocked: 12
 * no consent (FR 7, DE 5), …".
 */
export function summarize(checks: readonly Check[]): string {
	const of = (decision: Check['decision']) => checks.filter((one) => one.decision === decision);
	const [now, later, blocked] = [of('send'), of('later'), of('blocked')];
	return [
		`${figure(now.length)} may go now`,
		...(later.length > 0 ? [`${figure(later.length)} wait: ${reasonsOf(later)}`] : []),
		...(blocked.length > 0 ? [`${figure(blocked.length)} blocked: ${reasonsOf(blocked)}`] : []),
	].join('; ');
}

const reasonsOf = (checks: readonly Check[]): string =>
	grouped(checks, ({ reason }) => reason)
		.map(([reason, some]) => `${figure(some.length)} ${spoken(reason)}${where(some)}`)
		.join(', ');

function where(checks: readonly Check[]): string {
	const places = grouped(checks, ({ jurisdictions }) => jurisdictions[0] ?? '').filter(
		([place]) => place !== '',
	);
	if (places.length === 0) return '';
	const named = places
		.slice(0, MOST_NAMED)
		.map(([place, some]) => `${place} ${figure(some.length)}${untilWhen(some)}`);
	return ` (${[...named, ...(places.length > MOST_NAMED ? ['…'] : [])].join(', ')})`;
}

/** Until when those wait; where not all wait equally long, from when on the first may go. */
function untilWhen(checks: readonly Check[]): string {
	let first: Check | undefined;
	for (const check of checks) {
		if (check.sendAt === undefined || check.decision !== 'later') return '';
		if (first?.sendAt === undefined || check.sendAt < first.sendAt) first = check;
	}
	const [name = ''] = first?.timeZones ?? [];
	const zone = findZone(name);
	if (first?.sendAt === undefined || !zone.ok) return '';
	const { weekday, clock } = localTime(zone.value, Date.parse(first.sendAt));
	const word = checks.every(({ sendAt }) => sendAt === first.sendAt) ? 'until' : 'from';
	// Where several clocks are possible, the time alone says little.
	const whose = first.timeZones.length > 1 ? ` in ${name}` : '';
	return ` ${word} ${weekdayName(weekday)} ${clock}${whose}`;
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
