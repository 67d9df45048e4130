import { AREA_CODES } from './areaCodes';

let statesByCode: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * Every state whose area code a North American number has, as ISO 3166-2 codes; none for toll-free,
 * personal and unassigned codes, and for other countries of +1.
 */
export function statesOfNumber(e164: string): readonly string[] {
	if (!/^\+1\d{10}$/.test(e164)) return NONE;
	statesByCode ??= readCodes();
	return statesByCode.get(e164.slice(2, 5)) ?? NONE;
}

const NONE: readonly string[] = Object.freeze([]);

function readCodes(): Map<string, readonly string[]> {
	const states = new Map<string, string[]>();
	for (const [state, codes] of Object.entries(AREA_CODES)) {
		for (const code of codes.split(' ')) states.set(code, [...(states.get(code) ?? []), state]);
	}
	return states;
}
