import type { BirthdayOptions, Celebrant } from '../../lib/birthdays';
import { findZone, localTime, MS_PER_DAY } from '../../lib/calendar';
import { decide } from '../../lib/compliance';
import { parsePhone } from '../../lib/phone';

/** Someone with this number, as Import reads it. */
export function personOf(number: string, contact: Celebrant['contact'] = {}): Celebrant {
	const phone = parsePhone(number, { mobileOnly: false });
	if (!phone.ok) throw new Error(`${number}: ${phone.failure.message}`);
	return { phone: phone.value, contact };
}

export const OPTIONS: BirthdayOptions = {
	localHour: 10,
	daysOffset: 0,
	leapDay: 'feb28',
	clip: true,
	catchUpMs: 2 * MS_PER_DAY,
	fallbackZone: 'Europe/Paris',
};

/** What Check would say of a greeting to someone who agreed to it. */
export const checkAt = ({ phone, contact }: Celebrant, at: number) =>
	decide(
		{ phone, contact: { ...contact, consent: { status: 'explicit' } } },
		{ purpose: 'birthday', registers: 'seen' },
		at,
	);

/** What the clocks show in zones, each as `2026-12-02 10:00`. */
export const clocksAt = (zones: readonly string[], at: number): string[] =>
	zones.flatMap((name) => {
		const zone = findZone(name);
		if (!zone.ok) return [];
		const { date, clock } = localTime(zone.value, at);
		return [`${date} ${clock}`];
	});
