import type { IExecuteFunctions } from 'n8n-workflow';
import type { ScheduleSettings } from '../../../lib/campaign';
import { hint } from '../../shared/hint';
import { asInstant, asWritten, isNot, openForm, type Read } from '../../shared/parameters';
import {
	offsetAmount,
	offsetFrom,
	offsetSide,
	offsetUnit,
	scheduleTime,
	sendAt,
	sendAtClock,
	whenClosed,
} from '../fields/schedule';
import type { Sending } from '../sending';
import { timeText } from '../timeText';

type Wishes = Pick<ScheduleSettings, 'time' | 'whenClosed'>;

/**
 * When the messages are to leave, item by item. A time that is the same for all is read as ever: what is
 * none ends the run, and one that is over lets all go now. Of times that an expression gives, each is its
 * item's own, and so is what is wrong with it.
 */
export function wishesReader(
	context: IExecuteFunctions,
	{ startedAt }: Sending,
): (place: number) => Wishes {
	const { read } = openForm(context);
	const kindAt = read(scheduleTime);
	const clockAt = read(sendAtClock);
	const closedAt = read(whenClosed);
	const fixedAt = fixedTimes(context, startedAt);
	const fromAt = read(asWritten(offsetFrom.field));
	const amountAt = read(offsetAmount);
	const unitAt = read(offsetUnit);
	const sideAt = read(offsetSide);
	const workflowZone = context.getTimezone();
	return (place) => {
		const kind = kindAt(place);
		if (kind === 'check') return { time: undefined };
		const zone = clockAt(place) === 'person' ? undefined : workflowZone;
		if (kind === 'fixed') return { time: fixedAt(place, zone), whenClosed: closedAt(place) };
		const offset = { amount: amountAt(place), unit: unitAt(place), side: sideAt(place) };
		const written = timeText(fromAt(place));
		return { time: { written, zone, offset }, whenClosed: closedAt(place) };
	};
}

function fixedTimes(
	context: IExecuteFunctions,
	startedAt: number,
): (place: number, zone: string | undefined) => ScheduleSettings['time'] {
	const { read } = openForm(context);
	const oneTime = read(sendAt, asMoment);
	const givenAt: Read<unknown> = read(asWritten(sendAt.field));
	let isToldOver = false;
	return (place, zone) => {
		if (givenAt.varies || zone === undefined) return { written: timeText(givenAt(place)), zone };
		const time = oneTime(place);
		if (time !== undefined && time + MS_PER_MINUTE <= startedAt && !isToldOver) {
			isToldOver = true;
			hint(context, OVER, 'warning');
		}
		return time;
	};
}

const MS_PER_MINUTE = 60_000;

const OVER =
	'“Send At” is over: the messages go out as soon as the hours allow. Write a time to come, or an expression that gives one.';

/** A date must be there, once it is asked for. */
const asMoment: typeof asInstant = (written, about) =>
	written === ''
		? isNot(about.label, 'a date', written, 'Write it as in 2027-03-01T10:00.')
		: asInstant(written, about);
