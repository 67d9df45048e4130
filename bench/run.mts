/*
 * npm run bench [-- name …]: the benchmarks named, or all of them, one after the other. They print ratios
 * measured side by side in one run, since absolute times say little on another machine. With --write what they
 * print is kept in docs/performance.md.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { basename, join } from 'node:path';
import { type Measured, performancePage, sectionOf, sectionsIn } from './performancePage.mts';

const folder = import.meta.dirname;
const notBenches = [basename(import.meta.filename), 'performancePage.mts'];
const known = readdirSync(folder)
	.filter((file) => file.endsWith('.mts') && !notBenches.includes(file))
	.map((file) => basename(file, '.mts'));
const asked = process.argv.slice(2);
const named = asked.filter((name) => name !== '--write');
const unknown = named.filter((name) => !known.includes(name));
if (unknown.length > 0) {
	console.error(`No such benchmark: ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
	process.exit(1);
}

const chosen = named.length > 0 ? named : known;
if (asked.includes('--write')) await write(chosen);
else {
	for (const name of chosen) {
		console.log(`\n── ${name}`);
		await import(join(folder, `${name}.mts`));
	}
}

/** One after the other; each is kept as soon as it is known, since all of them take half an hour. */
async function write(names: readonly string[]): Promise<void> {
	const page = join(folder, '..', 'docs', 'performance.md');
	const sections = new Map(existsSync(page) ? sectionsIn(readFileSync(page, 'utf8')) : []);
	for (const name of names) {
		sections.set(name, sectionOf(await measure(name), new Date()));
		writeFileSync(page, performancePage(known.flatMap((one) => sections.get(one) ?? [])));
	}
}

/** Each in a process of its own, so that none begins with the memory of another. */
async function measure(name: string): Promise<Measured> {
	const [load = 0] = loadavg();
	const started = performance.now();
	const bench = spawn(process.execPath, [import.meta.filename, name], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	let output = '';
	bench.stdout.setEncoding('utf8').on('data', (text: string) => {
		output += text;
		process.stdout.write(text);
	});
	const [code] = (await once(bench, 'close')) as [number | null];
	if (code !== 0) throw new Error(`The benchmark “${name}” ended with ${code}`);
	return {
		name,
		file: join(folder, `${name}.mts`),
		output: output.replace(/^\s*── .*\n/, ''),
		seconds: (performance.now() - started) / 1000,
		load,
	};
}
