import { type EpochDay, MS_PER_DAY, MS_PER_MINUTE, type Zone } from '../../calendar';

/** When a local clock shows a time (epoch ms); where it is skipped, as much later as the clock jumps. */
export function instantOf(zone: Zone, day: EpochDay, minute: number): number {
	const wall = day * MS_PER_DAY + minute * MS_PER_MINUTE;
	const early = wall - zone.spanAt(wall - MS_PER_DAY).offset;
	const { offset } = zone.spanAt(early);
	const exact = wall - offset;
	return zone.spanAt(exact).offset === offset ? exact : early;
}
