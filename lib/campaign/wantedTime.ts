import {
	findPlaceZone,
	findZone,
	localTime,
	momentOnClock,
	MS_PER_MINUTE,
	readMoment,
	type WrittenMoment,
	type Zone,
} from '../calendar';
import { inUtc, type Skip, SKIP_REASONS } from '../message';
import { fail, ok, type Result } from '../shared';
import { quoted } from '../words';
import { isOfCalendar, offsetInWords, shifted, type TimeOffset } from './timeOffset';

/** A time as an item gives it. */
export interface WrittenTime {
	readonly written: string;
	/** The IANA name of the zone whose clocks show it; absent where it is the person's own. */
	readonly zone?: string | undefined;
	/** How far from the time written the message is to leave; at that time itself when absent. */
	readonly offset?: TimeOffset | undefined;
}

export interface WantedMoment {
	/** Epoch milliseconds. */
	readonly at: number;
	/** What is to be known of how it was found; empty where nothing is. */
	readonly told: string;
	/** From when on (epoch ms) it is of no use any more, such as the appointment that it reminds of. */
	readonly latest?: number | undefined;
}

/**
 * The moment that a written time stands for. Where the person may be in several zones, the earliest: a
 * reminder is of use before its time, and of none after. What cannot be read, or is over, is a failure.
 *
 * @param zones where the person may be
 * @param now epoch ms; the minute that runs is not over yet
 * @param spreadMs how long a window begins with it, in which the message has its place
 */
export function wantedMoment(
	{ written, zone, offset }: WrittenTime,
	zones: readonly Zone[],
	now: number,
	spreadMs = 0,
): Result<WantedMoment, Skip> {
	if (written.trim() === '') return failed('no_time', 'The time to send is empty for this item.');
	const read = readMoment(written);
	if (!read)
		return failed(
			'time_unreadable',
			`${quoted(shortened(written))} is no date and time that can be read. Write it as in 2027-03-01 10:00 or 2027-03-01T10:00:00+01:00.`,
		);
	const byClock = read.kind === 'clock' || (offset !== undefined && isOfCalendar(offset));
	const wanted = byClock
		? onClocks(read, offset, clocksFor(zone, zones))
		: ok(momentsFrom(read.at, offset));
	if (!wanted.ok) return wanted;
	const { at, latest = at } = wanted.value;
	// Whatever a number stands for, a Date reaches so far.
	if (!(Math.abs(at) <= LAST_MOMENT && Math.abs(latest) <= LAST_MOMENT))
		return failed('time_unreadable', SKIP_REASONS.time_unreadable);
	if (at + spreadMs + MS_PER_MINUTE > now) return wanted;
	const from = offset ? `, ${offsetInWords(offset)} what the item names,` : '';
	return failed('time_over', `The time to send${from} was ${inUtc(at)}, which is over.`);
}

const LAST_MOMENT = 8.64e15;

/** When to leave, so far from a moment (epoch ms); what reminds of it is to come before it. */
function momentsFrom(from: number, offset: TimeOffset | undefined, zone?: Zone): WantedMoment {
	if (!offset) return { at: from, told: '' };
	const at = shifted(from, offset, zone);
	return { at, told: '', ...(offset.side === 'before' && { latest: from }) };
}

function clocksFor(named: string | undefined, own: readonly Zone[]): readonly Zone[] {
	if (named === undefined) return own;
	const zone = findZone(named);
	return zone.ok ? [zone.value] : [];
}

function onClocks(
	read: WrittenMoment,
	offset: TimeOffset | undefined,
	clocks: readonly Zone[],
): Result<WantedMoment, Skip> {
	let first: { readonly wanted: WantedMoment; readonly zone: Zone } | undefined;
	let latest: number | undefined;
	const moments = new Set<number>();
	for (const zone of clocks) {
		const from = read.kind === 'moment' ? read.at : momentOnClock(zone, read.shown);
		const wanted = momentsFrom(from, offset, zone);
		moments.add(wanted.at);
		if (!first || wanted.at < first.wanted.at) first = { wanted, zone };
		if (wanted.latest !== undefined) latest = Math.min(latest ?? Infinity, wanted.latest);
	}
	if (!first) return failed('zone_unknown', SKIP_REASONS.zone_unknown);
	const { at } = first.wanted;
	const { clock } = localTime(first.zone, at);
	const told =
		moments.size < 2
			? ''
			: `It is ${clock} at ${moments.size} moments where the person may be; the earliest counts, that of ${first.zone.name}.`;
	return ok({ at, told, ...(latest !== undefined && { latest }) });
}

/**
 * The zones by whose clocks a person reads a time: their own if they told one, or else all that may be theirs.
 *
 * @param own as the contact carries it
 * @param possible IANA names
 */
export function clocksOf(own: unknown, possible: readonly string[]): readonly Zone[] {
	const told = typeof own === 'string' ? findPlaceZone(own.trim()) : undefined;
	if (told?.ok) return [told.value];
	const zones = possible.map(findZone);
	return zones.every((zone) => zone.ok) ? zones.map((zone) => zone.value) : [];
}

const MOST_SHOWN = 40;
const shortened = (text: string): string =>
	text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;

const failed = (reason: keyof typeof SKIP_REASONS, message: string) =>
	fail<Skip>({ reason, message });
