/*
 * npm run bench -- load: what the package costs n8n at its start, lazily (as shipped, with the metadata of
 * the build) and eagerly (as without it), each in a process of its own.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const rounds = 9;
const script = join(import.meta.dirname, '../test/support/loadPackage.cjs');

const boot = (mode: 'lazy' | 'eager'): number =>
	JSON.parse(execFileSync(process.execPath, [script, mode], { encoding: 'utf8' })).boot.ms;

const median = (values: number[]): number =>
	values.sort((a, b) => a - b)[values.length >> 1] ?? NaN;

// Interleaved, so that a busy moment of the machine hits both.
const lazy: number[] = [];
const eager: number[] = [];
for (let round = 0; round < rounds; round++) {
	lazy.push(boot('lazy'));
	eager.push(boot('eager'));
}
const [lazyMs, eagerMs] = [median(lazy), median(eager)];
console.log(`lazy   ${lazyMs.toFixed(1)} ms`);
console.log(`eager  ${eagerMs.toFixed(1)} ms`);
console.log(`ratio  ${(eagerMs / lazyMs).toFixed(2)}`);
