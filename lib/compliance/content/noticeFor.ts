import type { Purpose } from '../../message';
import { countryAt, type OptOutNotice, reaches, textsOf } from '../countries';
import { recordedLanguage } from '../keywords';
import type { LanguageNotice } from './languageNotices';
import { languageNoticesOf, sharesScript } from './languagesOf';

/** What a marketing text to one person says besides its message. */
export interface Notice {
	/** At the start of the text, or empty. */
	readonly label: string;
	readonly optOut: OptOutNotice;
}

/** What the notice is written for. */
export interface NoticeContext {
	/** The message it stands under, whose letters it is written in where the country has two kinds. */
	readonly message?: string | undefined;
	/** The sender takes no answers, as a name. */
	readonly isName?: boolean | undefined;
	/** There is a number that takes opt-outs. */
	readonly hasNumber?: boolean | undefined;
	/** The moment whose rules count, in epoch milliseconds. */
	readonly at?: number | undefined;
}

/** Of a country nobody has told. */
const NO_COUNTRY = 'ZZ';

/**
 * The label and the opt-out notice for a country. Its own wording goes first, in the person’s language
 * where the country has one in it, else in the language of most people there; then the usual words of its
 * languages, in the letters of the message. To a sender that takes no answers it names a number, where
 * there is one.
 *
 * @param country ISO 3166-1 alpha-2, or undefined when it is not known
 * @param language BCP 47 tag, such as `fr` or `fr-CA`
 */
export function noticeFor(
	country: string | undefined,
	language = '',
	context: NoticeContext = {},
): Notice {
	const found = country === undefined ? undefined : countryAt(country, context.at);
	const rule = found?.notice;
	const own = ownNotice(rule?.notices ?? [], recordedLanguage(language), context);
	return {
		label: rule?.label ?? '',
		optOut: own ?? usualNotice(found ? (country ?? NO_COUNTRY) : NO_COUNTRY, language, context),
	};
}

/**
 * Whether a text for a purpose says how to opt out in a country: every one that advertises does, others
 * where its rule names them.
 *
 * @param country ISO 3166-1 alpha-2, or undefined when it is not known
 * @param at the moment whose rules count, in epoch milliseconds
 */
export function asksForOptOut(country: string | undefined, purpose: Purpose, at?: number): boolean {
	const texts = textsOf(purpose);
	const notice = country === undefined ? undefined : countryAt(country, at)?.notice;
	return texts === 'marketing' || (notice !== undefined && reaches(notice, texts));
}

/** What the country writes itself, unless its words ask a name for an answer and a number could take it. */
function ownNotice(
	notices: readonly OptOutNotice[],
	primary: string,
	{ isName = false, hasNumber = false }: NoticeContext,
): OptOutNotice | undefined {
	const [usual] = notices;
	const language = notices.find((notice) => notice.language === primary)?.language;
	const inLanguage = notices.filter((notice) => notice.language === (language ?? usual?.language));
	const fits = ({ answer, text }: OptOutNotice) =>
		answer === 'sender' ? !isName : hasNumber || !text.includes('{number}');
	return inLanguage.find(fits) ?? (isName && hasNumber ? undefined : inLanguage[0]);
}

function usualNotice(
	country: string,
	language: string,
	{ message = '', isName = false, hasNumber = false }: NoticeContext,
): OptOutNotice {
	const notices = languageNoticesOf(country);
	const chosen =
		notices.find((notice) => notice.language === language) ??
		closest(
			notices.filter((one) => recordedLanguage(one.language) === recordedLanguage(language)),
			message,
		) ??
		closest(notices, message);
	const goesElsewhere = isName && hasNumber;
	return {
		language: recordedLanguage(chosen?.language ?? 'en'),
		text: (goesElsewhere ? chosen?.elsewhere : chosen?.reply) ?? 'Reply STOP to opt out',
		answer: goesElsewhere ? 'elsewhere' : 'sender',
	};
}

/** The first in the letters of the message: in Greek letters an English message would cost twice as much. */
const closest = (notices: readonly LanguageNotice[], message: string): LanguageNotice | undefined =>
	notices.find((notice) => sharesScript(message, notice)) ?? notices[0];
