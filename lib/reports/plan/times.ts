import { MS_PER_DAY, weekdayOf } from '../../calendar';
import { barList, type Content, heatMap, section } from '../../pages';
import { count, dayAndMonth, figure, weekdayName } from '../../words';
import { figureCells, figureColumns } from './figures';
import type { PlannedRow, PlanStory } from './planStory';

const HOURS = Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0'));
const MS_PER_HOUR = MS_PER_DAY / 24;

/** Which day gets how many. */
export function days({ plan }: PlanStory): Content {
	const { byDay, zone } = plan;
	if (byDay.length === 0) return undefined;
	const most = Math.max(...byDay.map(({ people }) => people));
	return section({
		title: 'Days',
		lead: `${byDay.length === 1 ? 'All go on one day' : `They go on ${count(byDay.length, 'day')}`} of ${zone}.`,
		body: barList({
			caption: 'Days',
			columns: [{ label: 'Day' }, ...figureColumns(plan)],
			rows: byDay.map((day) => ({
				label: dayName(Date.parse(day.name)),
				bar: { share: day.people / most },
				cells: figureCells(day, plan),
			})),
		}),
	});
}

/** Which hour gets how many: by the clock of whoever sends, and by the clocks of those who get it. */
export function hours({ rows, plan }: PlanStory): Content {
	if (rows.length === 0) return undefined;
	return [
		section({
			title: 'Hours, by your clock',
			lead: `People by the day and hour of ${plan.zone} at which their message leaves.`,
			body: heatOf('People by day and hour, by your clock', rows, ({ hour }) => hour),
		}),
		section({
			title: 'Hours, by their own clocks',
			lead: 'The same people by what the clock shows where they are: the first zone in which each may be.',
			body: heatOf(
				'People by day and hour, by their own clocks',
				rows,
				({ localHour }) => localHour,
			),
		}),
	];
}

function heatOf(
	caption: string,
	rows: readonly PlannedRow[],
	hourOf: (row: PlannedRow) => number,
): Content {
	const byDay = new Map<number, number[]>();
	for (const row of rows) {
		const day = Math.floor(hourOf(row) / MS_PER_DAY);
		const hour = Math.floor((hourOf(row) - day * MS_PER_DAY) / MS_PER_HOUR);
		const counts = byDay.get(day) ?? HOURS.map(() => 0);
		counts[hour] = (counts[hour] ?? 0) + row.people;
		byDay.set(day, counts);
	}
	const all = [...byDay].sort(([one], [other]) => one - other);
	const used = HOURS.map((_, hour) => all.some(([, counts]) => (counts[hour] ?? 0) > 0));
	// Room is scarce, and nights have nothing to show.
	const [from, to] = [used.indexOf(true), used.lastIndexOf(true) + 1];
	const most = Math.max(...all.flatMap(([, counts]) => counts));
	return heatMap({
		caption,
		columns: ['Day', ...HOURS.slice(from, to)],
		rows: all.map(([day, counts]) => ({
			label: shortDayName(day * MS_PER_DAY),
			cells: counts.slice(from, to).map((people) => ({
				share: people / most,
				value: people === 0 ? '' : short(people),
			})),
		})),
	});
}

/** “1.2k”: room is scarce where a day has 24 cells. */
const short = (number: number): string =>
	number < 1000 ? String(number) : `${figure(number / 1000, number < 10_000 ? 1 : 0)}k`;

/** “Fri 18 Dec”: beside the hours there is no room for more. */
const shortDayName = (at: number): string => {
	const [weekday, day, month = ''] = dayName(at).split(' ');
	return [weekday, day, month.slice(0, 3)].join(' ');
};

function dayName(at: number): string {
	const date = new Date(at).toISOString().slice(0, 10);
	return `${weekdayName(weekdayOf(Math.floor(at / MS_PER_DAY))).slice(0, 3)} ${dayAndMonth(date)}`;
}
