import {
	defaultAlphabet,
	extensionTable,
	nationalCharsets,
	type NationalCharset,
} from '../../lib/text/charsets';
import { measure, segment } from '../../lib/text';
import { southAsia } from './southAsia';

/*
 * Written down a second time, from other sources than the tables themselves: what each language's
 * tables change in the default ones, as code and character. Compared against the tables of Mozilla's
 * RIL, of Symbian and of warthog618/sms, which agree.
 */
const singleShift = {
	turkish: '47Ğ 49İ 53Ş 63ç 67ğ 69ı 73ş',
	spanish: '09ç 41Á 49Í 4FÓ 55Ú 61á 69í 6Fó 75ú',
	portuguese:
		'05ê 09ç 0BÔ 0Cô 0EÁ 0Fá 12Φ 13Γ 15Ω 16Π 17Ψ 18Σ 19Θ 1FÊ 41À 49Í 4FÓ 55Ú 5BÃ 5CÕ 61Â 69í 6Fó 75ú 7Bã 7Cõ 7Fâ',
};
const lockingShift = {
	turkish: '04€ 07ı 0BĞ 0Cğ 1CŞ 1Dş 40İ 60ç',
	portuguese:
		'04ê 06ú 07í 08ó 09ç 0BÔ 0Cô 0EÁ 0Fá 12ª 13Ç 14À 15∞ 16^ 17\\ 18€ 19Ó 1A| 1CÂ 1Dâ 1EÊ 24º 40Í 5BÃ 5CÕ 5DÚ 60~ 7Bã 7Cõ 7D`',
};

const changes = (table: Iterable<readonly [number, string]>, base: (code: number) => unknown) =>
	[...table]
		.filter(([code, character]) => base(code) !== character)
		.map(([code, character]) => code.toString(16).toUpperCase().padStart(2, '0') + character)
		.join(' ');

const shiftEntries = (table: Readonly<Record<number, string>>) =>
	Object.entries(table).map(([code, character]) => [Number(code), character] as const);

describe('the default alphabet', () => {
	it('has 127 characters and the escape, each once', () => {
		expect(defaultAlphabet).toHaveLength(128);
		expect(new Set(defaultAlphabet).size).toBe(128);
		expect(defaultAlphabet.charCodeAt(0x1b)).toBe(0x1b);
	});

	it('is ASCII where 3GPP TS 23.038 says so', () => {
		for (const character of '!"#%&\'()*+,-./0123456789:;<=>?ABCXYZabcxyz\n\r ')
			expect(defaultAlphabet.indexOf(character)).toBe(character.charCodeAt(0));
	});

	it('has ten characters behind the escape', () => {
		expect(Object.values(extensionTable).sort().join('')).toBe('\f[\\]^{|}~€');
	});
});

describe('the national tables', () => {
	it.each(Object.entries(singleShift))('%s single shift adds its letters', (language, added) => {
		const { single } = nationalCharsets[language as keyof typeof nationalCharsets];
		expect(changes(shiftEntries(single), (code) => extensionTable[code])).toBe(added);
	});

	it.each(Object.entries(lockingShift))('%s locking shift changes these', (language, changed) => {
		const { locking = '' }: NationalCharset =
			nationalCharsets[language as keyof typeof lockingShift];
		expect(locking).toHaveLength(128);
		expect(new Set(locking).size).toBe(128);
		const entries = [...locking].map((character, code) => [code, character] as const);
		expect(changes(entries, (code) => defaultAlphabet[code])).toBe(changed);
	});

	it('carry the language identifiers of section 6.2.1.2.4', () => {
		const { portuguese, spanish, turkish } = nationalCharsets;
		expect([turkish, spanish, portuguese].map(({ identifier }) => identifier)).toEqual([1, 2, 3]);
	});
});

const languages = Object.entries(southAsia);

/** The places of a table as the vectors write them: code points, `.` where there is none. */
const written = (places: readonly (string | undefined)[]) =>
	places.map((place) =>
		place === undefined ? '.' : place.charCodeAt(0).toString(16).toUpperCase(),
	);

describe('the tables of South Asia', () => {
	const places = (rows: readonly string[]) => rows.join(' ').split(' ');
	const charsetOf = (language: string): NationalCharset =>
		nationalCharsets[language as keyof typeof nationalCharsets];

	it.each(languages)('%s locking shift', (language, { locking }) => {
		const ours = [...(charsetOf(language).locking ?? '')].map((character, septet) =>
			character === ' ' && septet !== 0x20 ? undefined : character,
		);
		expect(written(ours)).toEqual(places(locking));
	});

	it.each(languages)('%s single shift', (language, { single }) => {
		const table = charsetOf(language).single;
		const ours = Array.from({ length: 128 }, (_, septet) => table[septet]);
		// Escape and carriage return are named in the specification, and are no characters there.
		const theirs = places(single).map((place, at) => (at === 0x0d || at === 0x1b ? '.' : place));
		expect(written(ours)).toEqual(theirs);
	});

	it('carry the identifiers 4 to 13 of section 6.2.1.2.4', () => {
		const identifiers = languages.map(([language]) => charsetOf(language).identifier);
		expect(identifiers).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
	});

	it.each([
		['hindi', 'आज सभी पर 20% छूट। SALE', 'both tables'],
		['bengali', 'আজ সব কিছুতে ছাড়', 'the locking table'],
		['tamil', 'இன்று தள்ளுபடி', 'the locking table'],
		['telugu', 'ఈ రోజు తగ్గింపు', 'the locking table'],
		['kannada', 'ಇಂದು ರಿಯಾಯಿತಿ', 'the locking table'],
		['malayalam', 'ഇന്ന് കിഴിവ്', 'the locking table'],
		['gujarati', 'આજે છૂટ', 'the locking table'],
		['punjabi', 'ਅੱਜ ਛੋਟ', 'the locking table'],
		['oriya', 'ଆଜି ରିହାତି', 'the locking table'],
		['urdu', 'آج رعایت', 'the locking table'],
	])('%s: “%s” is 7-bit with %s, and Unicode without', (nationalLanguage, text) => {
		expect(segment(text, { nationalLanguage: nationalLanguage as 'hindi' })).toMatchObject({
			encoding: 'GSM-7',
			unicodeCharacters: [],
		});
		expect(measure(text).encoding).toBe('UCS-2');
	});

	it('takes a Hindi text of 155 characters in one segment, where Unicode takes three', () => {
		const text = 'अ'.repeat(155);
		expect(measure(text, { nationalLanguage: 'hindi' })).toMatchObject({ segments: 1 });
		expect(measure(text)).toMatchObject({ segments: 3 });
	});
});
