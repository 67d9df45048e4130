import { LANGUAGES, optOutInstructions, optOutPassage, readReply } from '../../../lib/compliance';
import { LANGUAGE_NOTICES } from '../../../lib/compliance/content/languageNotices';
import { measure } from '../../../lib/text';

describe.each(LANGUAGE_NOTICES.map((notice) => [notice.language, notice] as const))(
	'the usual notice in %s',
	(language, { reply, elsewhere }) => {
		it('is understood as a way to opt out', () => {
			expect(optOutInstructions(`20% off. ${reply}`)).toEqual(new Set(['sender']));
			for (const number of ['36180', '+441234567890', '0800 123 456']) {
				const text = `20% off. ${elsewhere.replace('{number}', number)}`;
				expect(optOutInstructions(text)).toEqual(new Set(['elsewhere']));
			}
		});

		it('is cut from a text as a whole', () => {
			expect(optOutPassage(reply)?.start).toBe(0);
		});

		it('asks for a word that an answer is understood by', () => {
			const [keyword = ''] = /STOPP|STOP|СТОП|SAIR|BAJA|BAIXA|TD|הסר|停止/u.exec(reply) ?? [];
			const [primary = ''] = language.split('-');
			expect(readReply(keyword, { languages: [primary] }).outcome).toBe('optOut');
		});

		it('keeps to GSM-7 in Latin letters', () => {
			if (/^[\p{sc=Latin}\P{L}]*$/u.test(reply + elsewhere)) {
				expect(measure(reply + elsewhere).encoding).toBe('GSM-7');
			}
		});
	},
);

it('is recorded for every language that replies are read in', () => {
	const recorded = new Set(LANGUAGE_NOTICES.map(({ language }) => language));
	expect(LANGUAGES.map(({ language }) => language).filter((one) => !recorded.has(one))).toEqual([]);
});
