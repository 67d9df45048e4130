import { COUNTRIES, noticeFor } from '../../../lib/compliance';

describe('the opt-out notice', () => {
	it.each([
		['a known country', 'FR', '', 'STOP {number}'],
		['a territory under its rules', 'RE', '', 'STOP {number}'],
		['a language the country has', 'CA', 'fr-CA', 'Texter ARRET pour annuler'],
		['a language it has not', 'CA', 'de', 'Reply STOP to opt out'],
		['a country without wording of its own', 'PL', '', 'Rezygnacja: odpisz STOP'],
		['a language spoken there', 'CH', 'it-CH', 'Rispondi STOP per disiscriverti'],
		['a language under another tag', 'NO', 'nb-NO', 'Meld deg av: svar STOPP'],
		['English anywhere', 'GR', 'en', 'Reply STOP to opt out'],
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

	it.each([
		['Greek letters', 'GR', 'ACME: προσφορά', 'Διαγραφή: απαντήστε STOP'],
		['Latin letters', 'GR', 'ACME: 20% off', 'Reply STOP to opt out'],
		['Serbian ones', 'RS', 'ACME: популари', 'Одјава: одговори СТОП'],
		['Serbian ones in Latin', 'RS', 'ACME: popusti', 'Odjava: odgovori STOP'],
		['Hindi', 'IN', 'ACME: छूट', 'बंद करने के लिए STOP लिखकर जवाब दें'],
		['English in India', 'IN', 'ACME: 20% off', 'Reply STOP to opt out'],
		['French in Algeria', 'DZ', 'ACME: soldes', 'Répondez STOP pour vous désinscrire'],
		['both languages of Hong Kong', 'HK', 'Sale', '拒收請回覆 STOP / Reply STOP to opt out'],
	])('is in the letters of the message: %s', (_, country, message, text) => {
		expect(noticeFor(country, '', { message }).optOut.text).toBe(text);
	});

	it.each([
		['a country without wording', 'GR', 'Διαγραφή: STOP στο {number}'],
		['one whose own asks for an answer', 'CA', 'Opt out: STOP to {number}'],
		['one whose own names a number', 'DE', 'Abmelden: STOP an {number}'],
		[
			'one that asks for two languages',
			'HK',
			'拒收請發 STOP 至 {number} / Opt out: STOP to {number}',
		],
	])('names the number to a sender that takes no answer: %s', (_, country, text) => {
		const context = { isName: true, hasNumber: true };
		expect(noticeFor(country, '', context).optOut.text).toBe(text);
	});

	it.each(rules)(
		'of %s has a source, and something to say',
		(_id, { label, notices, source, optOutWay }) => {
			expect(source.citation.length).toBeGreaterThan(5);
			expect(source.url === undefined || URL.canParse(source.url)).toBe(true);
			expect(label !== undefined || notices.length > 0 || optOutWay !== undefined).toBe(true);
		},
	);

	it.each(rules)('of %s knows where an answer goes', (_id, { notices }) => {
		for (const { text, answer, language } of notices) {
			expect(language).toMatch(/^[a-z]{2}$/);
			if (/\{number\}|\d{3}/.test(text)) expect(answer).toBe('elsewhere');
		}
	});
});
