import type { Honoured } from '../../../../lib/evidence';
import { count } from '../../../../lib/words';
import type { WallClock } from '../../timeline';

/** How an opt-out was kept, in sentences. */
export function tellHonoured(
	{
		recordedAfterMs,
		leftAfterRecord,
		leftBeforeRecord,
		lastMessageAfterMs,
		cancelled,
		confirmedBy,
		liftedAt,
	}: Honoured,
	clock: WallClock,
): string {
	const sentences = [
		recordedAfterMs === undefined
			? 'Only its date is known'
			: `On record after ${span(recordedAfterMs)}`,
		leftAfterRecord.length === 0
			? 'no message left after that'
			: `${count(leftAfterRecord.length, 'message')} left after that: ${leftAfterRecord.join(', ')}`,
		...(leftBeforeRecord.length > 0
			? [
					`${count(leftBeforeRecord.length, 'message was', 'messages were')} on the way before it was on record`,
				]
			: []),
		...(lastMessageAfterMs === undefined
			? []
			: [`the last message left ${span(lastMessageAfterMs)} after the person said so`]),
		...(cancelled.length > 0
			? [`${count(cancelled.length, 'waiting message was', 'waiting messages were')} cancelled`]
			: []),
		...(confirmedBy === undefined ? [] : ['one text confirmed it']),
		...(liftedAt === undefined ? [] : [`taken back ${clock.moment(liftedAt)}`]),
	];
	return `${sentences.join('; ')}.`;
}

const UNITS = [
	['day', 86_400_000],
	['hour', 3_600_000],
	['minute', 60_000],
] as const;

/** “0.4 seconds”, “3 minutes”, “2 days”: rounded down to its largest unit. */
export function span(ms: number): string {
	for (const [unit, length] of UNITS) {
		if (ms >= 2 * length) return count(Math.floor(ms / length), unit);
	}
	return ms < 10_000 ? `${(ms / 1000).toFixed(1)} seconds` : count(Math.round(ms / 1000), 'second');
}
