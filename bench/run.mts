/*
 * npm run bench [-- name …]: the benchmarks named, or all of them, one after the other. They print ratios
 * measured side by side in one run, since absolute times say little on another machine.
 */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const folder = import.meta.dirname;
const own = basename(import.meta.filename);
const known = readdirSync(folder)
	.filter((file) => file.endsWith('.mts') && file !== own)
	.map((file) => basename(file, '.mts'));
const named = process.argv.slice(2);
const unknown = named.filter((name) => !known.includes(name));
if (unknown.length > 0) {
	console.error(`No such benchmark: ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
	process.exit(1);
}

for (const name of named.length > 0 ? named : known) {
	console.log(`\n── ${name}`);
	await import(join(folder, `${name}.mts`));
}
