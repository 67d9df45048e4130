import { ZIP_PREFIXES } from './zipCodes';

let statesByPrefix: ReadonlyMap<string, readonly string[]> | undefined;

/** The states a ZIP or ZIP+4 code may be in, as ISO 3166-2 codes; none when it is not one. */
export function statesOfPostalCode(postalCode: string): readonly string[] {
	// A spreadsheet drops the zero that New England and Puerto Rico begin with.
	const digits = /^(\d{4,5})(-?\d{4})?$/.exec(postalCode.trim())?.[1]?.padStart(5, '0');
	if (digits === undefined) return [];
	statesByPrefix ??= readPrefixes();
	return statesByPrefix.get(digits.slice(0, 3)) ?? [];
}

function readPrefixes(): Map<string, readonly string[]> {
	const states = new Map<string, string[]>();
	for (const [state, runs] of Object.entries(ZIP_PREFIXES)) {
		for (const run of runs.split(' ')) {
			const [first = '', last = first] = run.split('-');
			for (let n = Number(first); n <= Number(last); n++) {
				const prefix = String(n).padStart(3, '0');
				states.set(prefix, [...(states.get(prefix) ?? []), state]);
			}
		}
	}
	return states;
}
