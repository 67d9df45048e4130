import { barList, columnChart, type Content, heatMap, section } from '../../pages';
import { count, dayAndMonth, figure, weekdayName } from '../../words';
import { parseIsoDate, weekdayOf } from '../../calendar';
import type { CampaignStory, FirstWave, HourOfDay } from '../campaign';
import { deliveryBar } from './cells';
import { cellsOf, COLUMNS } from './places';

/** The most days that a heat map shows, the last ones. */
const MOST_DAYS = 31;

/** When it left, and when people clicked, by the report's own clock. */
export function times({ hours, clickQuarters, clock }: CampaignStory): Content {
	if (hours.length === 0) return undefined;
	const days = Map.groupBy(hours, ({ date }) => date);
	const clicks = Array.from({ length: 24 }, () => 0);
	for (const { quarter, clicks: some } of clickQuarters) {
		const at = clock.at(quarter * 900_000).hour;
		clicks[at] = (clicks[at] ?? 0) + some;
	}
	return section({
		title: 'When it left',
		lead: `By the hour of ${clock.zone}, which need not be the hour of the people.`,
		body: [
			days.size === 1 ? columnsOf('Messages sent by hour', 'sent', byHour(hours)) : heatOf(days),
			...(clicks.some((some) => some > 0)
				? [columnsOf('First clicks by hour of the day', 'clicks', clicks)]
				: []),
		],
		note:
			days.size > MOST_DAYS ? `The last ${MOST_DAYS} of ${count(days.size, 'day')}.` : undefined,
	});
}

function byHour(hours: readonly HourOfDay[]): number[] {
	const sums = Array.from({ length: 24 }, () => 0);
	for (const { hour, sent } of hours) sums[hour] = (sums[hour] ?? 0) + sent;
	return sums;
}

function columnsOf(caption: string, what: string, hours: readonly number[]): Content {
	const most = Math.max(...hours);
	return columnChart(
		caption,
		hours.map((number, hour) => ({
			label: hour % 3 === 0 ? clockHour(hour) : '',
			share: most === 0 ? 0 : number / most,
			value: number === most ? figure(number) : `${clockHour(hour)}: ${figure(number)} ${what}`,
			shown: number === most && hours.indexOf(most) === hour,
		})),
	);
}

const clockHour = (hour: number): string => `${String(hour).padStart(2, '0')}`;

function heatOf(days: ReadonlyMap<string, readonly HourOfDay[]>): Content {
	const shown = [...days].slice(-MOST_DAYS);
	const rows = shown.map(([date, hours]) => ({ date, sent: byHour(hours) }));
	const most = Math.max(...rows.flatMap(({ sent }) => sent));
	return heatMap({
		caption: 'Messages sent by day and hour',
		columns: ['Day', ...Array.from({ length: 24 }, (_, hour) => clockHour(hour))],
		rows: rows.map(({ date, sent }) => ({
			label: dayName(date),
			cells: sent.map((number) => ({
				share: number / most,
				value: number === 0 ? '' : short(number),
			})),
		})),
	});
}

/** “1.2k”: room is scarce where a day has 24 cells. */
const short = (number: number): string =>
	number < 1000 ? String(number) : `${figure(number / 1000, number < 10_000 ? 1 : 0)}k`;

function dayName(date: string): string {
	const day = parseIsoDate(date);
	return `${day === undefined ? '' : weekdayName(weekdayOf(day)).slice(0, 3)} ${dayAndMonth(date)}`;
}

/** What went out first beside the rest. */
export function firstBeside({ firstWave, clock }: CampaignStory): Content {
	if (!firstWave) return undefined;
	const { first, rest, from, to } = firstWave;
	return section({
		title: 'The pilot beside the rest',
		lead: `${count(first.sent, 'message')} went out first, ${spanOf(from, to, clock)}. ${verdictOf(firstWave)}`,
		body: barList({
			caption: 'What went out first beside the rest',
			columns: [{ label: 'Part' }, ...COLUMNS],
			rows: [
				{ label: 'Sent first', bar: deliveryBar(first.delivery), cells: cellsOf(first) },
				{ label: 'The rest', bar: deliveryBar(rest.delivery), cells: cellsOf(rest) },
			],
		}),
		note: 'The pilot is what left before the first pause of five minutes.',
	});
}

const spanOf = (from: number, to: number, clock: CampaignStory['clock']): string =>
	from === to ? `at ${clock.moment(from)}` : `from ${clock.moment(from)} to ${clock.moment(to)}`;

function verdictOf({ first, rest }: FirstWave): string {
	if (!first.delivery || !rest.delivery)
		return 'Too few receipts are read to compare it with the rest.';
	if (first.delivery.low > rest.delivery.high) return 'The rest delivered surely worse.';
	if (first.delivery.high < rest.delivery.low) return 'The rest delivered surely better.';
	return 'The rest did not deliver differently, as far as so many receipts can tell.';
}
