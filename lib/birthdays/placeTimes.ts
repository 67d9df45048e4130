import { findZone, MS_PER_MINUTE, type EpochDay, type Opening, type Zone } from '../calendar';
import { fireTime, type FireTime } from './fireTime';
import { legalHours } from './legalHours';
import type { BirthdayOptions, Celebrant, LegalHours } from './types';

/** What the clock and the law say where a person is; people of one place share it. */
export interface PlaceTimes {
	fireTime(person: Celebrant, tellOn: EpochDay): FireTime;
	/** The stretch of now, or else the next. */
	nextOpening(person: Celebrant): OpeningNow | 'none' | 'unknown';
}

/** A stretch of legal hours, and the one after it where this one is as good as over. */
export interface OpeningNow extends Opening {
	readonly then?: Opening;
}

/** What is given out less than this before a closing would be put off by Check before it is sent. */
const TO_SEND = 5 * MS_PER_MINUTE;

/** Works each place out once for a moment (epoch ms), however many people of a list are there. */
export function placeTimes(options: BirthdayOptions, at: number): PlaceTimes {
	const { hours = legalHours, fallbackZone } = options;
	const zones = new Map<string, readonly Zone[]>();
	const times = new Map<string, FireTime>();
	const openings = new Map<string, OpeningNow | 'none' | 'unknown'>();
	const zonesAt = (person: Celebrant) => {
		const told = hours.zonesOf(person, at);
		return told.length > 0 ? told : zonesOtherwise(person, fallbackZone);
	};
	return {
		fireTime(person, tellOn) {
			const place = placeOf(person);
			return found(times, `${tellOn}|${place}`, () =>
				fireTime(
					person,
					tellOn,
					found(zones, place, () => zonesAt(person)),
					options,
					hours,
				),
			);
		},
		nextOpening: (person) => found(openings, placeOf(person), () => openingNow(hours, person, at)),
	};
}

function openingNow(
	hours: LegalHours,
	person: Celebrant,
	at: number,
): OpeningNow | 'none' | 'unknown' {
	const opening = hours.nextOpening(person, at);
	if (typeof opening === 'string' || opening.closesAt - at >= TO_SEND) return opening;
	const then = hours.nextOpening(person, opening.closesAt + 1);
	return typeof then === 'string' ? opening : { ...opening, then };
}

/** All that where somebody is depends on: an area code stands for the rest of a number. */
function placeOf({ phone, contact }: Celebrant): string {
	const { country = '', callingCode = '', type = '', timeZones, e164 } = phone;
	const { timeZone = '', region = '', postalCode = '', country: home = '' } = contact;
	const areaCode = e164.startsWith('+1') ? e164.slice(0, e164.length === 12 ? 5 : undefined) : '';
	return [
		country, callingCode, type, timeZones.join(), areaCode, timeZone, region, postalCode, home,
	].join('|'); // prettier-ignore
}

/** Where the law knows no place: the contact's own zone, else those of the number, else the fallback. */
function zonesOtherwise({ contact, phone }: Celebrant, fallback: string): readonly Zone[] {
	const own = known(contact.timeZone === undefined ? [] : [contact.timeZone]);
	if (own.length > 0) return own;
	const possible = known(phone.timeZones);
	if (possible.length > 0) return possible;
	return known([fallback, 'UTC']).slice(0, 1);
}

const known = (names: readonly string[]): Zone[] =>
	names.map(findZone).flatMap((zone) => (zone.ok ? [zone.value] : []));

function found<Value>(cache: Map<string, Value>, key: string, work: () => Value): Value {
	const before = cache.get(key);
	if (before !== undefined) return before;
	const value = work();
	cache.set(key, value);
	return value;
}
