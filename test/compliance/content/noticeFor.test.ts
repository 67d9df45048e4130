import { COUNTRIES, noticeFor } from '../../../lib/compliance';

describe('the opt-out notice', () => {
	it.each([
		['a known country', 'FR', '', 'STOP {number}'],
		['a territory under its rules', 'RE', '', 'STOP {number}'],
		['a language the country has', 'CA', 'fr-CA', 'Texter ARRET pour annuler'],
		['a language it has not', 'CA', 'de', 'Reply STOP to opt out'],
		['a country without wording of its own', 'PL', 'pl', 'Reply STOP to opt out'],
		['no country', undefined, 'fr', 'Reply STOP to opt out'],
		['a code that is none', 'xx1', '', 'Reply STOP to opt out'],
	])('for %s', (_name, country, language, text) => {
		expect(noticeFor(country, language).optOut.text).toBe(text);
	});

	it.each([
		['KR', '(광고)'],
		['VN', '[QC] '],
		['MY', 'RM0.00 '],
		['US', ''],
	])('is labelled in %s with %j', (country, label) => {
		expect(noticeFor(country).label).toBe(label);
	});

	const rules = COUNTRIES.flatMap(({ id, notice }) => (notice ? [[id, notice] as const] : []));

	it.each(rules)('of %s has a source, and something to say', (_id, { label, notices, source }) => {
		expect(source.citation.length).toBeGreaterThan(5);
		expect(source.url === undefined || URL.canParse(source.url)).toBe(true);
		expect(label !== undefined || notices.length > 0).toBe(true);
	});

	it.each(rules)('of %s knows where an answer goes', (_id, { notices }) => {
		for (const { text, answer, language } of notices) {
			expect(language).toMatch(/^[a-z]{2}$/);
			if (/\{number\}|\d{3}/.test(text)) expect(answer).toBe('elsewhere');
		}
	});
});
