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

/** Interleaved, so that a busy moment of the machine hits all. */
function race(title: string, numbers: readonly Written[], all: typeof contenders): void {
	const rates = new Map(Object.keys(all).map((name) => [name, [] as number[]]));
	const valid = new Map<string, number>();
	for (let round = 0; round < ROUNDS; round++) {
		for (const [name, answer] of Object.entries(all)) {
			const start = performance.now();
			valid.set(name, numbers.filter(answer).length);
			rates.get(name)?.push(numbers.length / (performance.now() - start));
		}
	}
	const base = rates.get('libphonenumber-js max') ?? [];
	console.log(`\n${title}: ${numbers.length.toLocaleString('en-US')} numbers, ${ROUNDS} rounds`);
	for (const [name, own] of rates) {
		const ratio = median(own.map((rate, round) => rate / (base[round] ?? NaN)));
		const rate = `${Math.round(median(own)).toLocaleString('en-US')} k/s`.padStart(12);
		console.log(
			`  ${name.padEnd(38)}${rate}${ratio.toFixed(2).padStart(9)}x   ${valid.get(name)} valid`,
		);
	}
}

race('International digits', phones.international(CORPUS), { ...contenders, recogniser });
race('Mixed spellings', phones.mixed(CORPUS), contenders);
compare();
