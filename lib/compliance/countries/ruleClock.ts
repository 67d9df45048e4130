import { findZone, type Zone } from '../../calendar';
import type { HoursRule } from './country';

/** The clock by which the text of a rule counts its hours; undefined where it is that of the person. */
export function ruleClock({ clock }: HoursRule): Zone | undefined {
	const found = clock === undefined ? undefined : findZone(clock);
	return found?.ok ? found.value : undefined;
}
