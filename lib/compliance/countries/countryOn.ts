import { type EpochDay, parseIsoDate } from '../../calendar';
import type { Amendment, Country, Dated } from './country';

/** A country as it is from one day to before another; its periods follow each other without a gap. */
interface Edition {
	readonly from: EpochDay;
	readonly country: Country;
}

const editions = new WeakMap<Country, readonly Edition[]>();

/**
 * What is recorded of a country as it stands on a day: amendments of that day in their place, and only those
 * registers, bans and duties that are in force. Its rules keep their own periods.
 */
export function countryOn(country: Country, day: EpochDay): Country {
	const all = editions.get(country) ?? editionsOf(country);
	editions.set(country, all);
	let found = country;
	for (const edition of all) {
		if (edition.from > day) break;
		found = edition.country;
	}
	return found;
}

/** The first day after this one on which anything recorded of a place is another; Infinity where nothing is. */
export function changesAfter(country: Country, day: EpochDay): EpochDay {
	let next = Infinity;
	for (const { validFrom, validTo } of [...datedOf(country), ...country.rules]) {
		for (const change of [dayOf(validFrom, -Infinity), dayOf(validTo, Infinity)]) {
			if (change > day && change < next) next = change;
		}
	}
	return next;
}

const datedOf = ({
	amendments = [],
	registers = [],
	sectorBans = [],
	duties = [],
}: Country): readonly Dated[] => [...amendments, ...registers, ...sectorBans, ...duties];

/** Places as they stand on a day; the same list where nothing of theirs has a date. */
export function placesOn(places: readonly Country[], day: EpochDay): readonly Country[] {
	const then = places.map((place) => countryOn(place, day));
	return then.every((place, index) => place === places[index]) ? places : then;
}

/** Whether something holds on a day. */
export const isInForce = ({ validFrom, validTo }: Dated, day: EpochDay): boolean =>
	day >= dayOf(validFrom, -Infinity) && day < dayOf(validTo, Infinity);

function editionsOf(country: Country): readonly Edition[] {
	const { amendments = [] } = country;
	const changes = datedOf(country).flatMap(({ validFrom, validTo }) => [validFrom, validTo]);
	const days = new Set(changes.map((date) => dayOf(date, -Infinity)));
	// Of most countries nothing but the rules has a date.
	if (days.size === 0 || [...days].every((day) => day === -Infinity)) return [];
	return [...days.add(-Infinity)]
		.sort((a, b) => a - b)
		.map((from) => ({ from, country: editionOn(country, amendments, from) }));
}

function editionOn(country: Country, amendments: readonly Amendment[], day: EpochDay): Country {
	const inForce = <Statement extends Dated>(all: readonly Statement[]) =>
		all.filter((one) => isInForce(one, day));
	const amended = amendments
		.filter((one) => isInForce(one, day))
		.reduce<Country>((whole, one) => ({ ...whole, ...statementsOf(one) }), country);
	const { registers, sectorBans, duties } = country;
	return {
		...amended,
		...(registers && { registers: inForce(registers) }),
		...(sectorBans && { sectorBans: inForce(sectorBans) }),
		...(duties && { duties: inForce(duties) }),
	};
}

const statementsOf = ({ sender, notice, optOut, identity, content }: Amendment) => ({
	...(sender && { sender }),
	...(notice && { notice }),
	...(optOut && { optOut }),
	...(identity && { identity }),
	...(content && { content }),
});

const dayOf = (date: string | undefined, absent: number): EpochDay =>
	(date === undefined ? undefined : parseIsoDate(date)) ?? absent;
