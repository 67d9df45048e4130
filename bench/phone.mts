/*
 * npm run bench -- phone: whether the recogniser gives libphonenumber-js's own answer on two million numbers
 * (PHONE_NUMBERS), and how much faster it and the whole of parsePhone are than the libraries, measured side by
 * side. Fails if a single answer differs.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Phones from './support/phones.ts';
import { bundleModule } from '../test/support/bundleModule.ts';

const COMPARED = Number(process.env['PHONE_NUMBERS'] ?? 2_000_000);
const CORPUS = 40_000;
const ROUNDS = 5;
const ROUND_MS = 400;

const require = createRequire(import.meta.url);
const phones = (await import(
	bundleModule(join(import.meta.dirname, '..'), 'bench/support/phones.ts')
)) as typeof Phones;
const { recogniseInternational, recogniseNational, askLibrary, parsePhone } = phones;

const same = (a: object | string | undefined, b: object | string | undefined): boolean => {
	if (typeof a !== 'object' || typeof b !== 'object') return a === b;
	const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
	return Object.keys(one).every((key) => one[key] === other[key]);
};

function compare(): void {
	const random = phones.randomFrom(1);
	const counts = { valid: 0, invalid: 0, international: 0, national: 0, different: 0 };
	for (let count = 0; count < COMPARED; count++) {
		const number = phones.dialled(random);
		const { digits, country } = number;
		const own = country ? recogniseNational(digits, country) : recogniseInternational(digits);
		const theirs = country ? askLibrary(digits, country) : askLibrary(`+${digits}`);
		counts[country ? 'national' : 'international']++;
		counts[typeof own === 'object' && own.type ? 'valid' : 'invalid']++;
		if (same(own, theirs)) continue;
		if (counts.different++ < 10) console.log('differs', number, own, theirs);
	}
	console.log(`${COMPARED.toLocaleString('en-US')} numbers compared:`, counts);
	if (counts.different > 0) process.exitCode = 1;
}

const { default: libphonenumber } = require('libphonenumber-js/max');
const google = require('google-libphonenumber');
const { parsePhoneNumber: awesome } = require('awesome-phonenumber');
const util = google.PhoneNumberUtil.getInstance();

type Written = Phones.Written;

/** Every contender answers the same question: valid, country, type, E.164. Each returns whether it is valid. */
const contenders: Record<string, (number: Written) => boolean> = {
	'libphonenumber-js max': ({ text, country }) => {
		const parsed = libphonenumber(text, country);
		return parsed !== undefined && parsed.isValid() && parsed.getType() && parsed.number !== '';
	},
	'google-libphonenumber': ({ text, country }) => {
		try {
			const parsed = util.parse(text, country);
			if (!util.isValidNumber(parsed)) return false;
			util.getNumberType(parsed);
			util.getRegionCodeForNumber(parsed);
			return util.format(parsed, google.PhoneNumberFormat.E164) !== '';
		} catch {
			return false;
		}
	},
	'awesome-phonenumber': ({ text, country }) =>
		awesome(text, { regionCode: country }).valid === true,
	'parsePhone (with time zones, reasons)': ({ text, country }) =>
		parsePhone(text, { defaultCountry: country, mobileOnly: false }).ok,
};

const recogniser = ({ text }: Written): boolean => {
	const read = recogniseInternational(text.slice(1));
	return (
		typeof read === 'object' &&
		read.type !== undefined &&
		`+${read.callingCode}${read.nationalNumber}` !== ''
	);
};

const median = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

interface Timed {
	/** Numbers a millisecond. */
	readonly rate: number;
	readonly valid: number;
}

/** Over and over for ROUND_MS, so that the garbage which the one before has left counts for little. */
function time(numbers: readonly Written[], answer: (number: Written) => boolean): Timed {
	const start = performance.now();
	for (let read = numbers.length; ; read += numbers.length) {
		const valid = numbers.filter(answer).length;
		const spent = performance.now() - start;
		if (spent >= ROUND_MS) return { rate: read / spent, valid };
	}
}

/** Interleaved, so that a busy moment of the machine hits all; after a round that only warms up. */
function race(title: string, numbers: readonly Written[], all: typeof contenders): void {
	const rates = new Map(Object.keys(all).map((name) => [name, [] as number[]]));
	const found = new Map<string, number>();
	for (let round = 0; round <= ROUNDS; round++) {
		for (const [name, answer] of Object.entries(all)) {
			const { rate, valid } = time(numbers, answer);
			found.set(name, valid);
			if (round > 0) rates.get(name)?.push(rate);
		}
	}
	const base = rates.get('libphonenumber-js max') ?? [];
	console.log(`\n${title}: ${numbers.length.toLocaleString('en-US')} numbers, ${ROUNDS} rounds`);
	for (const [name, own] of rates) {
		const ratio = median(own.map((rate, round) => rate / (base[round] ?? NaN)));
		const rate = `${Math.round(median(own)).toLocaleString('en-US')} k/s`.padStart(12);
		console.log(
			`  ${name.padEnd(38)}${rate}${ratio.toFixed(2).padStart(9)}x   ${found.get(name)} valid`,
		);
	}
}

/** Made anew by JSON, as n8n's own items are: what a library has put together is read through its pieces. */
const anew = (numbers: readonly Written[]): Written[] => JSON.parse(JSON.stringify(numbers));

race('International digits', anew(phones.international(CORPUS)), { ...contenders, recogniser });
race('Mixed spellings', anew(phones.mixed(CORPUS)), contenders);
compare();
