import { LANGUAGE_NOTICES } from '../../compliance/content';
import { recordedLanguage } from '../../compliance/keywords';
import type { OptOutScope } from '../../message';
import { fail, ok, type Result } from '../../shared';
import { type Addressee, languageOfAnswer } from './languageOfAnswer';

/** What a person is answered: a STOP is confirmed, a HELP helped, a START that lifted a STOP told. */
export type AnswerKind = 'confirmation' | 'help' | 'start';

/** A text of the user's own. */
export interface OwnText {
	readonly kind: AnswerKind;
	/** BCP 47; empty for every language that has none of its own. */
	readonly language: string;
	/** `{brand}` and `{contact}` stand for what the settings say. */
	readonly text: string;
}

export interface AnswerWords {
	/** How the sender is called, or empty. */
	readonly brand: string;
	/** Where people get help: a phone number, an address, a page; or empty. */
	readonly contact: string;
	readonly own: readonly OwnText[];
}

export interface AnswerQuestion extends Addressee {
	readonly kind: AnswerKind;
	/** Of a confirmation: what the person has opted out of. */
	readonly scope?: OptOutScope | undefined;
}

/**
 * The text of an answer, in the person's language: the user's own, else ours. Ours say who writes and
 * nothing that a confirmation must not say; after START and HELP the way to opt out follows. A failure,
 * as a sentence, when HELP has nothing to tell.
 */
export function answerText(
	question: AnswerQuestion,
	{ brand, contact, own }: AnswerWords,
): Result<string, string> {
	const texts = languageOfAnswer(question);
	const { kind, scope } = question;
	const written = ownText(own, kind, [...question.languages, texts.language]);
	if (written !== undefined) {
		return ok(written.replaceAll('{brand}', brand).replaceAll('{contact}', contact).trim());
	}
	const opening = brand === '' ? '' : `${brand}: `;
	switch (kind) {
		case 'confirmation': {
			const rest = scope === 'marketing' ? '' : ` ${texts.nothingMore}`;
			return ok(`${opening}${texts.unsubscribed}${rest}`);
		}
		case 'start':
			return ok(`${opening}${texts.backAgain} ${wayOut(texts.language)}`);
		case 'help':
			return contact === ''
				? fail(
						'HELP has no answer: fill in “Answers: Contact for HELP”, or give a text of your own',
					)
				: ok(
						`${opening}${texts.help.replace('{contact}', () => contact)}. ${wayOut(texts.language)}`,
					);
	}
}

/** The first of the person's languages that the user has a text in, else the one for all. */
function ownText(
	own: readonly OwnText[],
	kind: AnswerKind,
	languages: readonly string[],
): string | undefined {
	const ofKind = own.filter((one) => one.kind === kind && one.text.trim() !== '');
	for (const tag of languages) {
		const exact = ofKind.find(({ language }) => language !== '' && language === tag);
		const alike = ofKind.find(
			({ language }) => language !== '' && recordedLanguage(language) === recordedLanguage(tag),
		);
		const found = exact ?? alike;
		if (found) return found.text;
	}
	return ofKind.find(({ language }) => language === '')?.text;
}

/** By a reply: the person has just shown that replies come through. */
const wayOut = (language: string): string =>
	LANGUAGE_NOTICES.find((notice) => notice.language === language)?.reply ?? '';
