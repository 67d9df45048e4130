import type { Zone } from '../../calendar';
import type { Jurisdictions } from './jurisdictions';
import { openMinutes } from './openHours';

/** A country must be open for so long a day, as far as it lies with places of few people. */
const ENOUGH_MINUTES = 4 * 60;

/**
 * Zones in which under 1 % of the people of a country live, in per cent (censuses and estimates of 2020 to
 * 2024, from memory and rounded). What is not here is home to more.
 */
const SHARES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
	AU: {
		'Australia/Darwin': 0.94,
		'Australia/Eucla': 0.001,
		'Australia/Lord_Howe': 0.002,
		'Indian/Christmas': 0.007,
		'Indian/Cocos': 0.002,
	},
	CL: { 'America/Punta_Arenas': 0.9, 'Pacific/Easter': 0.04 },
	EC: { 'Pacific/Galapagos': 0.2 },
	NZ: { 'Pacific/Chatham': 0.02 },
	RU: {
		'Asia/Anadyr': 0.03,
		'Asia/Kamchatka': 0.2,
		'Asia/Magadan': 0.09,
		'Asia/Sakhalin': 0.32,
		'Asia/Srednekolymsk': 0.005,
		'Europe/Kaliningrad': 0.7,
	},
	US: { 'America/Adak': 0.002, 'America/Anchorage': 0.22, 'Pacific/Honolulu': 0.43 },
};

/** Zones without those that were counted out. */
export interface CountedOut {
	readonly kept: readonly Zone[];
	readonly assumptions: readonly string[];
}

/**
 * Counts out zones of few people where less than four hours a day were left with them, the smallest first
 * and no more than it takes; undefined where none is.
 *
 * @param country ISO 3166-1 alpha-2, as the number tells it
 */
export function countedOut(
	country: string,
	jurisdictions: Jurisdictions,
	zones: readonly Zone[],
): CountedOut | undefined {
	const shares = Object.hasOwn(SHARES, country) ? SHARES[country] : undefined;
	if (!shares || zones.length < 2) return undefined;
	const shareOf = ({ name }: Zone) => shares[name] ?? 100;
	const small = [...new Set(zones.map(({ name }) => name))]
		.filter((name) => Object.hasOwn(shares, name))
		.sort((a, b) => Number(shares[a]) - Number(shares[b]));
	// Where all are small, the person is known to be in one of them.
	if (small.length === 0 || zones.every((zone) => shareOf(zone) < 1)) return undefined;
	const without = (names: ReadonlySet<string>) => zones.filter(({ name }) => !names.has(name));
	const isEnough = (names: ReadonlySet<string>) =>
		openMinutes(jurisdictions, without(names)) >= ENOUGH_MINUTES;

	const out = new Set<string>();
	for (const name of small) {
		if (isEnough(out)) break;
		out.add(name);
	}
	// The largest come back first where there is time for them.
	for (const name of [...out].reverse()) {
		const rest = new Set([...out].filter((one) => one !== name));
		if (isEnough(rest)) out.delete(name);
	}
	if (out.size === 0) return undefined;
	return { kept: without(out), assumptions: [sentence(jurisdictions, [...out])] };
}

const sentence = ({ places }: Jurisdictions, names: readonly string[]): string =>
	`Not counted for ${places[0]?.name ?? 'the country'}: ${names.join(', ')}, each home to under 1 % of its people; with them less than four hours a day would be left (“Count Small Territories” counts them)`;
