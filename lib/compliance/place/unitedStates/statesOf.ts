import { namesByFold, postalText, readNames } from '../addresses';
import { AREA_CODES } from './areaCodes';
import { OTHER_STATE_NAMES } from './otherStateNames';
import { STATE_NAMES } from './stateNames';
import { ZIP_PREFIXES } from './zipCodes';

const NONE: readonly string[] = Object.freeze([]);

let statesByAreaCode: ReadonlyMap<string, readonly string[]> | undefined;
let statesByZipPrefix: ReadonlyMap<string, readonly string[]> | undefined;
let codesByName: ReadonlyMap<string, string> | undefined;

/**
 * Every state whose area code a North American number has, as ISO 3166-2 codes; none for toll-free,
 * personal and unassigned codes, and for other countries of +1.
 */
export function statesOfNumber(e164: string): readonly string[] {
	if (!/^\+1\d{10}$/.test(e164)) return NONE;
	statesByAreaCode ??= statesByCode(AREA_CODES);
	return statesByAreaCode.get(e164.slice(2, 5)) ?? NONE;
}

/** The five digits of a ZIP or ZIP+4 code; a spreadsheet drops the zero that New England and Puerto Rico begin with. */
export const zipDigits = (postalCode: string): string | undefined =>
	/^(?:USA?[- ])?(\d{4,5})([- ]?\d{4})?(?:,? USA?)?$/i
		.exec(postalText(postalCode))?.[1]
		?.padStart(5, '0');

/** The states a ZIP or ZIP+4 code may be in, as ISO 3166-2 codes; none when it is not one. */
export function statesOfPostalCode(postalCode: string): readonly string[] {
	const digits = zipDigits(postalCode);
	if (digits === undefined) return NONE;
	statesByZipPrefix ??= statesByCode(ZIP_PREFIXES);
	return statesByZipPrefix.get(digits.slice(0, 3)) ?? NONE;
}

/**
 * The states that a list's column means, as ISO 3166-2 codes: `FL`, `US-FL`, `Florida`, `Fla.`, `Miami, FL`.
 * Several where it names several; none where it tells nothing; `undefined` where it cannot be read.
 */
export function statesOfRegion(region: string): readonly string[] | undefined {
	if (region === '') return NONE;
	codesByName ??= readStateNames();
	return readNames(region, codesByName)?.map((code) => `US-${code}`);
}

/** The states by each code of theirs, out of the codes of each state and runs of them (`010-027 055`). */
function statesByCode(
	codes: Readonly<Record<string, string>>,
): ReadonlyMap<string, readonly string[]> {
	const states = new Map<string, string[]>();
	for (const [state, runs] of Object.entries(codes)) {
		for (const run of runs.split(' ')) {
			const [first = '', last = first] = run.split('-');
			for (let n = Number(first); n <= Number(last); n++) {
				const code = String(n).padStart(3, '0');
				states.set(code, [...(states.get(code) ?? []), state]);
			}
		}
	}
	return states;
}

const readStateNames = (): ReadonlyMap<string, string> =>
	namesByFold([
		...[
			'US',
			'USA',
			'America',
			'United States',
			'United States of America',
			'EE. UU.',
			'EEUU',
			'États-Unis',
			'Estados Unidos',
			'Vereinigte Staaten',
			'Stati Uniti',
		].map((name) => [name, ''] as const),
		...Object.entries(STATE_NAMES).flatMap(([code, name]) =>
			[code, `US${code}`, `USA${code}`, name, ...(OTHER_STATE_NAMES[code]?.split('|') ?? [])].map(
				(written) => [written, code] as const,
			),
		),
	]);
