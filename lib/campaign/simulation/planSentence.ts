import { localTime, MS_PER_DAY, parseIsoDate, weekdayOf } from '../../calendar';
import { count, dayAndMonth, enumerated, figure, weekdayName } from '../../words';
import { inMoney } from '../prices';
import type { Plan, PlanFigures } from './plan';
import type { PlanRow } from './planTable';
import { zoneOf } from './zoneOf';

/** Days that a sentence names; of the others it says how many they are. */
const MOST_DAYS = 3;

/**
 * “412 of 500 go today for 430 credits (12.90 EUR), 71 on Monday from 08:00; 17 never: 9 opted out, 8 without
 * consent.” By the plan's clock.
 */
export function planSentence(plan: Omit<Plan, 'sentence'>, rows: readonly PlanRow[]): string {
	const { recipients, byDay, beyond, alreadySent, notSent } = plan;
	const never = notSent.reduce((sum, { people }) => sum + people, 0);
	const parts = [
		byDay.length === 0
			? `None of ${figure(recipients)} ${recipients === 1 ? 'goes' : 'go'} in the next ${count(plan.days, 'day')}`
			: goings(plan, rows),
		...(beyond > 0 ? [`${figure(beyond)} only after ${count(plan.days, 'day')}`] : []),
		...(alreadySent > 0
			? [`${figure(alreadySent)} had it before, or ${alreadySent === 1 ? 'waits' : 'wait'} already`]
			: []),
		...(never > 0
			? [
					`${figure(never)} never: ${notSent.map(({ people, words }) => `${figure(people)} ${words}`).join(', ')}`,
				]
			: []),
	];
	return `${parts.join('; ')}.`;
}

function goings(
	{ recipients, byDay, from, zone, ...all }: Omit<Plan, 'sentence'>,
	rows: readonly PlanRow[],
): string {
	const today = from.slice(0, 10);
	const named = byDay.slice(0, MOST_DAYS);
	const later = byDay.slice(MOST_DAYS);
	const said = named.map(({ name, people, ...figures }, index) => {
		const day = dayIn(name, today);
		if (index === 0) {
			const go = people === 1 && recipients === 1 ? 'goes' : 'go';
			return `${figure(people)} of ${figure(recipients)} ${go} ${day} for ${costIn(figures)}`;
		}
		return `${figure(people)} ${day} from ${openingOn(name, rows, zone)}`;
	});
	const rest = later.reduce((sum, { people }) => sum + people, 0);
	const end = later.at(-1);
	if (end) said.push(`${figure(rest)} until ${dayAndMonth(end.name)}`);
	return `${enumerated(said)}${byDay.length > 1 ? `: ${costIn(all)} in all` : ''}`;
}

/** “430 credits (12.90 EUR)” */
function costIn({ credits, money }: Pick<PlanFigures, 'credits' | 'money'>): string {
	const cost = count(credits, 'credit');
	if (!money) return cost;
	const { amount, currency, unpriced } = money;
	const without = unpriced > 0 ? `, ${figure(unpriced)} without a price` : '';
	return `${cost} (${inMoney({ amount, currency })}${without})`;
}

/** “today”, “tomorrow”, “on Monday”, “on 12 December”. */
function dayIn(date: string, today: string): string {
	const [day = 0, now = 0] = [parseIsoDate(date), parseIsoDate(today)];
	if (day === now) return 'today';
	if (day === now + 1) return 'tomorrow';
	return day - now < 7 ? `on ${weekdayName(weekdayOf(day))}` : `on ${dayAndMonth(date)}`;
}

/** When the first of a day leave. */
function openingOn(date: string, rows: readonly PlanRow[], zone: string): string {
	const begin = (parseIsoDate(date) ?? 0) * MS_PER_DAY;
	const first = rows.find(({ hour }) => hour >= begin);
	return first ? localTime(zoneOf(zone), first.first).clock : '';
}
