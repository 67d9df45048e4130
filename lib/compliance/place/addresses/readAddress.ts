import { clocksNamed } from '../clocks';
import type { AddressPlan } from './addressPlan';
import { PLANS } from './plans';
import { postalText } from './postalText';
import { namesByFold, readNames } from './readNames';

/** What an address tells of where in its country someone is. */
export interface AddressRead {
	/** Every zone of what it tells of; empty where it tells nothing that could be read. */
	readonly zones: readonly string[];
	readonly assumptions: readonly string[];
}

const TELLS_NOTHING: AddressRead = { zones: [], assumptions: [] };

/** Where a region or a postal code puts someone. */
interface Told {
	readonly divisions: readonly string[];
	readonly zones: readonly string[];
}

const namesOf = new WeakMap<AddressPlan, ReadonlyMap<string, string>>();

/**
 * Reads the region and postal code of a contact whose number is of a country with several zones. What
 * cannot be read, or contradicts itself, narrows nothing and is told.
 *
 * @param country ISO 3166-1 alpha-2, as the number tells it
 * @param name of that country, for a sentence
 */
export function readAddress(
	country: string,
	name: string,
	region: string,
	postalCode: string,
): AddressRead {
	const plan = hasAddressPlan(country) ? PLANS[country] : undefined;
	if (!plan) return TELLS_NOTHING;
	const byRegion = readRegion(plan, country, name, region);
	const byCode = readPostalCode(plan, postalCode);
	const unread = [
		...(byRegion === undefined
			? [`“${region.trim()}” is no ${plan.division} of ${name} that this check knows`]
			: []),
		...(byCode === undefined
			? [`“${postalCode.trim()}” is no postal code of ${name} that this check knows`]
			: []),
	];
	if (!byRegion || !byCode) {
		return {
			zones: [],
			assumptions: unread.map((sentence) => `${sentence}, so the address narrows nothing`),
		};
	}
	if (byCode.divisions.length === 0) return { zones: byRegion.zones, assumptions: [] };
	if (byRegion.divisions.length === 0) return { zones: byCode.zones, assumptions: [] };
	if (byRegion.divisions.some((division) => byCode.divisions.includes(division))) {
		return { zones: both(byRegion.zones, byCode.zones), assumptions: [] };
	}
	return {
		zones: [...new Set([...byRegion.zones, ...byCode.zones])],
		assumptions: [
			`The ${plan.division} “${region.trim()}” and the postal code “${postalCode.trim()}” tell of different places, so the hours of both count`,
		],
	};
}

/** Whether addresses of a country tell more than its numbers. */
export const hasAddressPlan = (country: string): boolean => Object.hasOwn(PLANS, country);

function readRegion(
	plan: AddressPlan,
	country: string,
	countryName: string,
	region: string,
): Told | undefined {
	const names = namesOf.get(plan) ?? readPlan(plan, country, countryName);
	namesOf.set(plan, names);
	const divisions = readNames(region, names);
	return divisions && { divisions, zones: zonesOf(plan, divisions) };
}

const zonesOf = ({ divisions }: AddressPlan, codes: readonly string[]): readonly string[] => [
	...new Set(codes.flatMap((code) => divisions[code]?.zones.split(' ') ?? [])),
];

const readPlan = (
	{ divisions, country: otherNames }: AddressPlan,
	country: string,
	countryName: string,
): ReadonlyMap<string, string> =>
	namesByFold([
		...Object.entries(divisions).flatMap(([code, { names }]) =>
			[code, country + code, ...names.split('|')].map((name) => [name, code] as const),
		),
		// Last, since a division may go by the code of the country, which tells nothing of where in it.
		...[country, countryName, ...otherNames.split('|')].map((name) => [name, ''] as const),
	]);

function readPostalCode(plan: AddressPlan, written: string): Told | undefined {
	const code = postalText(written)
		.toUpperCase()
		.replace(/[\s.-]/g, '');
	if (code === '') return { divisions: [], zones: [] };
	const padded = plan.digits === undefined ? code : code.padStart(plan.digits, '0');
	if (!plan.postalCode.test(padded)) return undefined;
	const row = plan.postalRows.find(([codes]) => codes.split(' ').some((run) => holds(run, padded)));
	if (!row) return undefined;
	const divisions = row[1].split(' ');
	return { divisions, zones: row[2]?.split(' ') ?? zonesOf(plan, divisions) };
}

/** Whether a run of first signs (`0800-0999`, `35`) holds a code. */
function holds(run: string, code: string): boolean {
	const [first = '', last = first] = run.split('-');
	const start = code.slice(0, first.length);
	return start >= first && start <= last;
}

/** The zones of which both tell, by their clocks; those of the postal code where they name none in common. */
function both(ofRegion: readonly string[], ofCode: readonly string[]): readonly string[] {
	const clocks = clocksNamed(ofRegion);
	const common = ofCode.filter((zone) =>
		[...clocksNamed([zone])].some((clock) => clocks.has(clock)),
	);
	return common.length > 0 ? common : [...new Set([...ofRegion, ...ofCode])];
}
