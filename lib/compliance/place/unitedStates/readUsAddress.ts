import { postalText } from '../addresses';
import { STATE_NAMES } from './stateNames';
import { statesOfPostalCode, statesOfRegion, zipDigits } from './statesOf';
import { zoneOfZip } from './zoneOfZip';
import { zonesOfState } from './zonesOfState';

/** What an address in the United States tells. */
export interface UsAddressRead {
	/** The states it may be in, as ISO 3166-2 codes; empty where it tells none. */
	readonly states: readonly string[];
	/** Every zone it may be in; empty where it tells no state. */
	readonly zones: readonly string[];
	/** It may be wrong, so that the states of the area code bind beside its own. */
	readonly isDoubtful: boolean;
	readonly assumptions: readonly string[];
}

const TELLS_NOTHING: UsAddressRead = { states: [], zones: [], isDoubtful: false, assumptions: [] };

/** Territories have numbers of their own, and a clock on the other side of the world. */
const TERRITORIES = new Set(['AS', 'GU', 'MP', 'PR', 'VI']);

const ANY_STATE: readonly string[] = Object.keys(STATE_NAMES)
	.filter((code) => !TERRITORIES.has(code))
	.map((code) => `US-${code}`);

/** Reads the region and ZIP code of a contact; what cannot be read, or contradicts itself, is told. */
export function readUsAddress(region: string, postalCode: string): UsAddressRead {
	if (region === '' && postalCode === '') return TELLS_NOTHING;
	const named = statesOfRegion(region);
	if (!named) return anyState(region);
	const ofZip = statesOfPostalCode(postalCode);
	if (ofZip.length === 0) {
		const unread = postalText(postalCode) !== '';
		return {
			states: named,
			zones: zonesOf(named),
			isDoubtful: unread,
			assumptions: unread
				? [`“${postalCode.trim()}” is no ZIP code of a state, so the address may be a wrong one`]
				: [],
		};
	}
	const zone = zoneOfZip(zipDigits(postalCode) ?? '');
	const states = named.length === 0 ? ofZip : ofZip.filter((state) => named.includes(state));
	if (states.length > 0) {
		const zones = zonesOf(states);
		const narrowed = zone !== undefined && zones.includes(zone) ? [zone] : zones;
		return { states, zones: narrowed, isDoubtful: false, assumptions: [] };
	}
	const either = [...named, ...ofZip];
	return {
		states: either,
		zones: zonesOf(either),
		isDoubtful: false,
		assumptions: [
			`The state “${region.trim()}” and the ZIP code “${postalCode.trim()}” tell of different places, so the rules of both count`,
		],
	};
}

const anyState = (region: string): UsAddressRead => ({
	states: ANY_STATE,
	zones: zonesOf(ANY_STATE),
	isDoubtful: true,
	assumptions: [
		`“${region.trim()}” is no state of the United States that this check knows, so the rules and clocks of all of them count`,
	],
});

const zonesOf = (states: readonly string[]): readonly string[] => [
	...new Set(states.flatMap(zonesOfState)),
];
