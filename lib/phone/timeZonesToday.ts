import { parsePhone } from './parsePhone';

/**
 * The zones of a number that was read earlier, perhaps by a version that knew fewer: those it tells now,
 * and beside them the ones that were kept with it. A fixed line stands where it tells now. Where it is no
 * valid number, those that were kept.
 *
 * @param e164 as it was kept
 * @param kept IANA names
 */
export function timeZonesToday(e164: string, kept: readonly string[]): readonly string[] {
	const read = parsePhone(e164, { mobileOnly: false });
	if (!read.ok || read.value.e164 !== e164) return kept;
	const { timeZones, type } = read.value;
	if (type === 'fixed_line' && timeZones.length > 0) return timeZones;
	const further = kept.filter((zone) => !timeZones.includes(zone));
	return further.length === 0 ? timeZones : [...timeZones, ...further];
}
