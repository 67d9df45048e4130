import { LANGUAGE_NOTICES } from '../../../lib/compliance/content';
import { optOutInstructions, readReply } from '../../../lib/compliance';
import {
	answerText,
	type AnswerQuestion,
	type AnswerWords,
} from '../../../lib/campaign/answers/answerText';
import { ANSWER_TEXTS } from '../../../lib/campaign/answers/answerTexts';
import { languageOfAnswer } from '../../../lib/campaign/answers/languageOfAnswer';
import { measure } from '../../../lib/text';

const words: AnswerWords = { brand: 'ACME Store', contact: 'acme.example/help', own: [] };

const textOf = (question: Partial<AnswerQuestion>, more: Partial<AnswerWords> = {}) => {
	const text = answerText(
		{ kind: 'confirmation', country: undefined, languages: [], ...question },
		{ ...words, ...more },
	);
	return text.ok ? text.value : text.failure;
};

it('are there in every language of the notices', () => {
	expect(ANSWER_TEXTS.map(({ language }) => language)).toEqual(
		LANGUAGE_NOTICES.map(({ language }) => language),
	);
});

describe.each(LANGUAGE_NOTICES.map(({ language }) => language))('answers in %s', (language) => {
	const all = (['confirmation', 'start', 'help'] as const).map((kind) =>
		textOf({ kind, languages: [language] }),
	);

	it('are in that language, and of one segment where its letters allow it', () => {
		for (const text of all) {
			const { encoding, segments } = measure(text);
			const isLatin = /^[\p{sc=Latin}\P{L}]*$/u.test(text);
			expect([text, encoding]).toEqual([text, isLatin ? 'GSM-7' : 'UCS-2']);
			expect(segments).toBeLessThanOrEqual(isLatin ? 1 : 2);
		}
	});

	it('tell how to opt out again, but not to somebody who just has', () => {
		const [confirmation = '', ...others] = all;
		expect(optOutInstructions(confirmation)).toEqual(new Set());
		for (const text of others) expect(optOutInstructions(text).size).toBeGreaterThan(0);
	});

	it('are no wish for messages, should a machine send them back', () => {
		for (const text of all) expect(readReply(text).outcome).not.toBe('optIn');
	});
});

describe('the language of an answer', () => {
	it.each<[string, Parameters<typeof languageOfAnswer>[0], string]>([
		['of the person goes first', { country: 'DE', languages: ['fr'] }, 'fr'],
		['a region of it is passed over', { country: 'US', languages: ['es-MX'] }, 'es'],
		['nobody knows: that of the country', { country: 'PL', languages: [''] }, 'pl'],
		['a tag that is none', { country: 'CN', languages: ['zh_!'] }, 'zh-Hans'],
		['neither is known', { country: undefined, languages: [] }, 'en'],
		['one we have no text in', { country: 'FR', languages: ['eo'] }, 'fr'],
		['Norwegian by its other name', { country: 'NO', languages: ['nb'] }, 'no'],
		['Chinese as it is written in Taiwan', { country: 'TW', languages: ['zh-TW'] }, 'zh-Hant'],
		['Chinese as it is written in China', { country: 'CN', languages: ['zh'] }, 'zh-Hans'],
		[
			'Serbian in the letters of the message',
			{ country: 'RS', languages: ['sr'], message: 'Попуст' },
			'sr-Cyrl',
		],
		[
			'a Greek who was written to in Latin letters',
			{ country: 'GR', languages: [], message: 'Sale' },
			'en',
		],
	])('%s', (_name, addressee, language) => {
		expect(languageOfAnswer(addressee).language).toBe(language);
	});
});

describe('an answer', () => {
	it('says who writes, and that nothing more comes', () => {
		expect(textOf({})).toBe(
			'ACME Store: You are unsubscribed. You will get no more messages from us.',
		);
	});
	it('to a STOP to marketing alone does not promise that nothing more comes', () => {
		expect(textOf({ scope: 'marketing' })).toBe('ACME Store: You are unsubscribed.');
	});
	it('to START promises nothing, and tells how to stop', () => {
		expect(textOf({ kind: 'start' })).toBe(
			'ACME Store: You can get our messages again. Reply STOP to opt out',
		);
	});
	it('to HELP gives the contact', () => {
		expect(textOf({ kind: 'help', country: 'DE' })).toBe(
			'ACME Store: Hilfe: acme.example/help. Abmelden: Antwort STOP',
		);
	});
	it('is the user’s own in the person’s language, else the one for all, with its fields filled', () => {
		const own = [
			{ kind: 'confirmation', language: 'fr', text: 'C’est fait, {brand}.' },
			{ kind: 'confirmation', language: '', text: '{brand}: done. {contact}' },
			{ kind: 'help', language: '', text: 'Call us' },
		] as const;
		expect(textOf({ languages: ['fr-CA'] }, { own })).toBe('C’est fait, ACME Store.');
		expect(textOf({ country: 'FR' }, { own })).toBe('C’est fait, ACME Store.');
		expect(textOf({ languages: ['de'] }, { own })).toBe('ACME Store: done. acme.example/help');
		expect(textOf({ kind: 'help' }, { own })).toBe('Call us');
	});
	it('to HELP without anything to say is none', () => {
		expect(textOf({ kind: 'help' }, { contact: '' })).toContain('HELP has no answer');
	});
});
