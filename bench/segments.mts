/*
 * npm run bench -- segments: counting segments against the libraries people use for it, and against the
 * floor (reading every unit once). Peers differ in what they do: sms-segments-calculator, split-sms and
 * gsm also build the segments, and so they stand beside `segment` too; sms-length, sms-counter and
 * gsm-charset-utils only count, and sms-length and sms-counter count some texts wrongly.
 */
import { createRequire } from 'node:module';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { rolldown } from 'rolldown';

const require = createRequire(import.meta.url);
const ROUNDS = 25;
const ROUND_MS = 10;

type Count = (text: string) => unknown;

/** lib/text as it is shipped: one file of CommonJS. */
async function ours(): Promise<{ measure: Count; segment: Count }> {
	const folder = mkdtempSync(join(tmpdir(), 'segments-bench-'));
	const build = await rolldown({ input: join(import.meta.dirname, '../lib/text/index.ts') });
	await build.write({ file: join(folder, 'text.cjs'), format: 'cjs' });
	await build.close();
	const text = require(join(folder, 'text.cjs'));
	rmSync(folder, { recursive: true });
	return text;
}

const { measure, segment } = await ours();
const { getCharCount } = require('@trt2/gsm-charset-utils');
const { default: smsCounter } = require('sms-counter');
const { count: smsLength } = require('sms-length');
const { split } = require('split-sms');
const gsm = require('gsm');
const { SegmentedMessage } = require('sms-segments-calculator');

/** Reads every unit once and nothing else: no exact counter of GSM-7 can be quicker. */
function floor(text: string): number {
	let sum = 0;
	for (let index = 0; index < text.length; index++) sum += text.charCodeAt(index);
	return sum;
}

const counters: ReadonlyArray<readonly [name: string, count: Count]> = [
	['ours, measure', measure],
	['floor', floor],
	['ours, segment', segment],
	['sms-length', smsLength],
	['sms-counter', (text) => smsCounter.count(text)],
	['gsm-charset-utils', getCharCount],
	['split-sms, summary', (text) => split(text, { summary: true })],
	['split-sms', split],
	['gsm', gsm],
	['sms-segments-calculator', (text) => new SegmentedMessage(text).segmentsCount],
];

/**
 * Different texts of one kind, so that no counter is measured on a single string it has settled on. Made
 * anew by JSON, as n8n's own items are: a slice would be read through the string it is a part of.
 */
const corpus = (sentence: string): string[] =>
	Array.from({ length: 64 }, (_, i) =>
		JSON.parse(JSON.stringify(`${i} ${sentence}`.repeat(4).slice(0, 200 + i))),
	);

const corpora = {
	'GSM-7': corpus('Hi Zoé, our spring collection opens Saturday at 10. Show this text: 20% off. '),
	extension: corpus('Hi [Zoé], our {spring} collection ~ opens | Saturday: 20 € off ^ show this. '),
	Unicode: corpus(
		'It’s Saturday at 10: our spring collection opens. Show this text 🎂 and enjoy… ',
	),
};

/** Nanoseconds a text, over at least ROUND_MS. */
function time(count: Count, texts: readonly string[]): number {
	let done = 0;
	const start = performance.now();
	let spent = 0;
	do {
		for (const text of texts) kept = count(text);
		done += texts.length;
		spent = performance.now() - start;
	} while (spent < ROUND_MS);
	return (spent / done) * 1e6;
}

/** Keeps what is counted, lest it be optimised away. */
let kept: unknown;

for (const [kind, texts] of Object.entries(corpora)) {
	// Interleaved, so that a busy moment of the machine hits all of them.
	const rounds = Array.from({ length: ROUNDS }, () =>
		counters.map(([, count]) => time(count, texts)),
	);
	console.log(`\n${kind}, ${texts[0]?.length} to ${texts.at(-1)?.length} characters`);
	console.log('  counter                     texts/s    × ours    × floor');
	// The best round of each: other work on the machine only ever adds.
	const best = counters.map((_, i) => Math.min(...rounds.map((round) => round[i] ?? NaN)));
	for (const [i, [name]] of counters.entries()) {
		const ns = best[i] ?? NaN;
		const against = (other: number) => (ns / (best[other] ?? NaN)).toFixed(2).padStart(9);
		const [ours, least] = [against(0), against(1)];
		const rate = Math.round(1e9 / ns).toLocaleString('en-US');
		console.log(`  ${name.padEnd(24)}${rate.padStart(11)} ${ours}  ${least}`);
	}
}
if (kept === undefined) console.log('Nothing was counted.');

/** Bytes allocated a text, once warm; the garbage collector is kept away meanwhile by a small number of texts. */
function allocated(count: Count, text: string): number {
	const times = 2_000;
	for (let i = 0; i < 20_000; i++) kept = count(text);
	global.gc?.();
	const before = process.memoryUsage().heapUsed;
	for (let i = 0; i < times; i++) kept = count(text);
	return (process.memoryUsage().heapUsed - before) / times;
}

setFlagsFromString('--expose-gc');
global.gc ??= runInNewContext('gc') as NodeJS.GCFunction;
console.log('\nBytes that `measure` allocates a text, by its length: the same for any');
for (const length of [10, 100, 1_000, 10_000, 100_000]) {
	const bytes = ['é', '中'].map((letter) => allocated(measure, letter.repeat(length)));
	const [gsm7, unicode] = bytes.map((value) => value.toFixed(0).padStart(6));
	console.log(`  ${String(length).padStart(7)} characters: GSM-7 ${gsm7}, Unicode ${unicode}`);
}
