import type { Check } from '../../lib/compliance';

/** Countries that are named in one sentence. */
const MOST_NAMED = 3;

/**
 * "812 may go now; 96 wait: 60 outside hours (FR from 2026-11-30 07:00 UTC), 36 preferred time; 31 blocked:
 * 12 no consent", the commonest first.
 */
export function summarize(checks: readonly Check[]): string {
	const of = (decision: Check['decision']) => checks.filter((one) => one.decision === decision);
	const [now, later, blocked] = [of('send'), of('later'), of('blocked')];
	const parts = [`${figure(now.length)} may go now`];
	if (later.length > 0) {
		parts.push(`${figure(later.length)} wait: ${reasons(later)}`);
	}
	if (blocked.length > 0) parts.push(`${figure(blocked.length)} blocked: ${reasons(blocked)}`);
	return parts.join('; ');
}

const reasons = (checks: readonly Check[]): string =>
	counted(checks, ({ reason }) => reason)
		.map(([reason, some]) => {
			const places = counted(some, ({ jurisdictions }) => jurisdictions[0] ?? '');
			const named = places.filter(([place]) => place !== '').slice(0, MOST_NAMED);
			const more = places.length > named.length ? ', …' : '';
			const where = named.map(([place, there]) => `${place} ${figure(there.length)}`).join(', ');
			const list = where === '' ? '' : ` (${where}${more})`;
			return `${figure(some.length)} ${reason.replaceAll('_', ' ')}${list}`;
		})
		.join(', ');

const counted = <Key extends string>(
	checks: readonly Check[],
	keyOf: (check: Check) => Key,
): [Key, Check[]][] => [...Map.groupBy(checks, keyOf)].sort(([, a], [, b]) => b.length - a.length);

const figure = (value: number): string => value.toLocaleString('en-US');
