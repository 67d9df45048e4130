import { parseIsoDate } from '../../../lib/calendar';
import { countryOf, LANGUAGES, readReply, type LanguageWords } from '../../../lib/compliance';
import { COUNTRY_WORDS, normaliseReply } from '../../../lib/compliance/keywords';

const rows = LANGUAGES.map((words): readonly [string, LanguageWords] => [words.language, words]);
const first = (countries: string) => countries.split(' ')[0] ?? '';

describe('every language', () => {
	it('is recorded once', () => {
		const tags = LANGUAGES.map(({ language }) => language);
		expect(new Set(tags).size).toBe(tags.length);
		expect(tags.length).toBeGreaterThanOrEqual(59);
		expect(Intl.getCanonicalLocales(tags)).toEqual(tags);
	});

	it.each(rows)('%s has a dated source, and countries that exist', (_, { sources, countries }) => {
		for (const { citation, checkedOn, url } of sources) {
			expect(citation.length).toBeGreaterThan(5);
			expect(parseIsoDate(checkedOn)).toBeDefined();
			expect(url === undefined || URL.canParse(url)).toBe(true);
		}
		for (const code of countries.split(' ')) expect(countryOf(code)).toBeDefined();
	});

	it.each(rows)('%s is sure of nothing that comes from memory alone', (_, words) => {
		const isRemembered = words.sources.every(({ seen }) => seen === 'memory');
		expect(isRemembered).toBe(words.confidence === 'low');
	});

	it.each(rows)('%s: each word is read for what it is, where it is spoken', (_, words) => {
		const context = { country: first(words.countries), expectConfirmation: true };
		const outcomes = (list: readonly string[] = []) =>
			new Set(list.map((word) => readReply(word, context).outcome));
		const refusals = [...words.optOut, ...(words.alone ?? []), ...(words.inContext ?? [])];
		expect(outcomes(refusals)).toEqual(new Set(['optOut']));
		expect(outcomes([...words.optIn, ...(words.yes ?? [])])).toEqual(new Set(['optIn']));
		expect(outcomes(words.help)).toEqual(new Set(['help']));
		const phrases = outcomes(words.phrases);
		phrases.delete('optOut');
		expect([...phrases]).toEqual(phrases.size === 0 ? [] : ['likelyOptOut']);
	});

	it('gives no word two meanings', () => {
		const refusals = new Set(
			LANGUAGES.flatMap(({ optOut, alone = [] }) => [...optOut, ...alone]).map(normaliseReply),
		);
		const others = LANGUAGES.flatMap(({ optIn, yes = [], help }) => [...optIn, ...yes, ...help]);
		expect(others.filter((word) => refusals.has(normaliseReply(word)))).toEqual([]);
	});
});

it('lists the words of countries by codes that exist', () => {
	for (const code of Object.keys(COUNTRY_WORDS)) expect(countryOf(code)?.id).toBeDefined();
});
