import type { MinuteGroup } from '../../ledger';
import type { ReportClock } from '../clock';
import { type Rate, rateOf } from '../rate';

/** What left in one hour of one day, by the report's clock. */
export interface HourOfDay {
	/** `YYYY-MM-DD` */
	readonly date: string;
	/** 0 to 23; the hour that a clock shows twice in autumn is one. */
	readonly hour: number;
	readonly sent: number;
	readonly delivered: number;
	readonly undelivered: number;
	readonly open: number;
}

/** Hours in which something left, in their order. */
export function hoursOf(minutes: readonly MinuteGroup[], clock: ReportClock): HourOfDay[] {
	const hours = new Map<string, HourOfDay>();
	for (const { minute, sent, delivered, undelivered, open } of minutes) {
		const { date, hour } = clock.at(minute * MS_PER_MINUTE);
		const name = `${date} ${String(hour).padStart(2, '0')}`;
		const before = hours.get(name);
		hours.set(name, {
			date,
			hour,
			sent: sent + (before?.sent ?? 0),
			delivered: delivered + (before?.delivered ?? 0),
			undelivered: undelivered + (before?.undelivered ?? 0),
			open: open + (before?.open ?? 0),
		});
	}
	return [...hours].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, hour]) => hour);
}

const MS_PER_MINUTE = 60_000;

/** What went out first, as a pilot does, and the rest. */
export interface FirstWave {
	/** Epoch ms: the minutes in which it began and ended. */
	readonly from: number;
	readonly to: number;
	readonly first: Wave;
	readonly rest: Wave;
}

export interface Wave {
	readonly sent: number;
	readonly open: number;
	readonly delivery: Rate | undefined;
}

/** Minutes without a message after which what comes is another wave. */
const PAUSE = 5;
const LEAST = 10;

/**
 * The messages before the first pause, where they are ten at least and at most half of all: a pilot, or a
 * first part. The ledger does not mark a pilot, so that what left first stands for it.
 */
export function firstWaveOf(minutes: readonly MinuteGroup[]): FirstWave | undefined {
	const end = minutes.findIndex(
		({ minute }, i) => (minutes[i + 1]?.minute ?? minute) - minute > PAUSE,
	);
	if (end < 0) return undefined;
	const [begun, ended] = [minutes[0], minutes[end]];
	const first = waveOf(minutes.slice(0, end + 1));
	const rest = waveOf(minutes.slice(end + 1));
	if (!begun || !ended || first.sent < LEAST || first.sent > rest.sent) return undefined;
	return { from: begun.minute * MS_PER_MINUTE, to: ended.minute * MS_PER_MINUTE, first, rest };
}

function waveOf(minutes: readonly MinuteGroup[]): Wave {
	const sum = (of: (group: MinuteGroup) => number): number =>
		minutes.reduce((all, group) => all + of(group), 0);
	const delivered = sum((group) => group.delivered);
	return {
		sent: sum((group) => group.sent),
		open: sum((group) => group.open),
		delivery: rateOf(delivered, delivered + sum((group) => group.undelivered)),
	};
}
