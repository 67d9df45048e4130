import { fail, ok, type Result } from '../../shared';
import { countryOf, type Country } from '../countries';
import { entryReader, type Entry } from './entryReader';
import { sourceReader } from './grounds';
import { JsonPath } from './jsonPath';
import { overlay } from './overlay';
import { placeOfKey } from './placeKeys';
import { isObject } from './readers';

const REGION_NAMES = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/**
 * Reads rules that a user puts in the place of the recorded ones: a JSON object by country (`FR`) or
 * state (`US-FL`), which may be written as a name too. An entry changes the fields it has, `hours` for instance, from `validFrom` to
 * `validTo`, and leaves the others as recorded; with `rules` it replaces all of them. Each rule has a
 * source, or says `"source": "own"`. An empty text holds no rules.
 *
 * @param readOn today as `YYYY-MM-DD`, the date of sources marked `own`
 * @returns the countries by code, their territories among them, or every fault with its path
 */
export function readCustomRules(
	json: string,
	readOn: string,
): Result<ReadonlyMap<string, Country>, readonly string[]> {
	if (json.trim() === '') return ok(new Map());
	const written = parse(json);
	if (!written.ok) return written;
	const faults: string[] = [];
	const root = new JsonPath('', faults);
	if (!isObject(written.value)) {
		return fail(['The rules are no object with a country code for each, such as {"FR": {…}}']);
	}
	const read = entryReader(sourceReader(readOn));
	const changed = new Map<string, Country>();
	const alongside = new Map<string, Country>();
	const writtenAs = new Map<string, string>();
	for (const [key, value] of Object.entries(written.value)) {
		const path = root.at(key);
		const entry = read(value, path);
		const place = placeOfKey(key);
		if (!place.ok) {
			path.fault(place.failure);
			continue;
		}
		const code = place.value;
		const recorded = recordedUnder(code);
		const other = writtenAs.get(code);
		writtenAs.set(code, key);
		if (other !== undefined)
			path.fault(`it is ${code}, as “${other}” is: write one entry for both`);
		else if (recorded && entry && belongs(entry, code, recorded, path)) {
			const country = change(recorded, entry);
			changed.set(code, country);
			for (const one of [country.id, ...(country.territories ?? [])]) alongside.set(one, country);
		}
	}
	// A territory under its own name beats the country it goes with.
	return faults.length > 0 ? fail(faults) : ok(new Map([...alongside, ...changed]));
}

function parse(json: string): Result<unknown, readonly string[]> {
	try {
		return ok(JSON.parse(json));
	} catch (error) {
		return fail([`The rules are no JSON: ${error instanceof Error ? error.message : ''}`]);
	}
}

/** The rules to change, under the code they are to hold for and no other. */
function recordedUnder(code: string): Country | undefined {
	const country = countryOf(code);
	if (!country) return undefined;
	const { territories = [], ...rest } = country;
	const isRecorded = country.id !== 'default';
	if (isRecorded && !territories.includes(code)) return country;
	// A territory, or a country of which nothing is recorded.
	const name = REGION_NAMES.of(code);
	return name === undefined ? undefined : { ...rest, id: code, name };
}

function belongs({ country }: Entry, code: string, recorded: Country, path: JsonPath): boolean {
	const { id = code, within = recorded.within } = country;
	if (id !== recorded.id && id !== code) {
		path.at('id').fault(`it is ${recorded.id} here`);
		return false;
	}
	if (within !== recorded.within) {
		path
			.at('within')
			.fault(`${recorded.name} is ${recorded.within ? `in ${recorded.within}` : 'no state'}`);
		return false;
	}
	return true;
}

const change = (recorded: Country, { country, patch }: Entry): Country => ({
	...recorded,
	...country,
	id: recorded.id,
	rules:
		country.rules ?? (Object.keys(patch).length > 0 ? overlay(recorded, patch) : recorded.rules),
});
