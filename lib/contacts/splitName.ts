import { isCompanyName } from './companyName';
import { isParticle, nameText, withoutTitles } from './personName';
import { remembered } from './remembered';

export interface PersonName {
	readonly firstName?: string;
	readonly lastName?: string;
}

export interface NameOrder {
	readonly isSurnameFirst: boolean;
	readonly hasTwoSurnames: boolean;
}

/** Read again, a half must give itself: what is left of a whole name is cleaned until nothing changes. */
const settled = (text: string, clean: (text: string) => string): string => {
	const cleaner = clean(text);
	return cleaner === text ? text : settled(cleaner, clean);
};

const firstNameIn = remembered((first) =>
	settled(first, (text) => withoutTitles(nameText(text)).name),
);
const lastNameIn = remembered((last) => settled(last, nameText));

/** Both halves as names; one that is none is left out. */
export const named = (first: string, last: string): PersonName => {
	const [firstName, lastName] = [firstNameIn(first), lastNameIn(last)];
	return { ...(firstName && { firstName }), ...(lastName && { lastName }) };
};

const EAST_ASIAN =
	/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\sー・]+$/u;
/** `Иванович`, `Ивановна`: behind surname and name. */
const PATRONYMIC = /(?:вич|вна|чна|ьич|оглы|кызы)$/iu;

/**
 * `Marie Anne Dupont` and `Dupont, Marie Anne`. The first word is the first name and the rest the last one,
 * unless the header, capitals (`DUPONT Jean`), a patronymic or the script tell that the surname comes first.
 * A company has no first name.
 */
export const splitName = (whole: string, order: NameOrder): PersonName => {
	if (isCompanyName(whole)) return named('', whole);
	const { name, hadTitle } = withoutTitles(whole);
	const comma = name.indexOf(', ');
	if (comma >= 0) return atComma(name.slice(0, comma), name.slice(comma + 2));
	const words = name.split(' ');
	const [first = '', ...rest] = words;
	if (rest.length === 0) return hadTitle ? named('', first) : named(first, '');
	if (isLowerParticle(first)) {
		// “van den Berg” is nobody's first name.
		const surname = particlesIn(words) + 1;
		return surname < words.length ? surnameFirst(words, surname) : named('', name);
	}
	const capitals = capitalsFirst(words);
	if (capitals > 0) return surnameFirst(words, capitals);
	const tells = order.isSurnameFirst || EAST_ASIAN.test(name) || hasPatronymic(words);
	return tells ? surnameFirst(words, surnameLength(words, order)) : named(first, rest.join(' '));
};

/** `Dupont, Jean` and `Berg, Piet van den`. */
const atComma = (before: string, behind: string): PersonName => {
	const words = withoutTitles(behind.replace(/,.*$/, '')).name.split(' ');
	let end = words.length;
	while (end > 1 && isLowerParticle(words[end - 1] ?? '')) end--;
	const surname = [...words.slice(end), before].join(' ');
	return named(words.slice(0, end).join(' '), surname);
};

const isLowerParticle = (word: string): boolean => isParticle(word) && word === word.toLowerCase();

const surnameFirst = (words: readonly string[], length: number): PersonName => {
	const given = words.slice(length);
	const spoken =
		given.length > 1 && PATRONYMIC.test(given.at(-1) ?? '') ? given.slice(0, -1) : given;
	return named(spoken.join(' '), words.slice(0, length).join(' '));
};

const particlesIn = (words: readonly string[]): number => {
	const surname = words.findIndex((word) => !isParticle(word));
	return surname < 0 ? words.length - 1 : surname;
};

/** Words of the surname that a name begins with; one at least is left for the first name. */
const surnameLength = (words: readonly string[], { hasTwoSurnames }: NameOrder): number => {
	const particles = particlesIn(words);
	const surnames = hasTwoSurnames && words.length - particles >= 3 ? 2 : 1;
	return Math.min(particles + surnames, words.length - 1);
};

const hasPatronymic = (words: readonly string[]): boolean =>
	words.length === 3 && PATRONYMIC.test(words[2] ?? '') && !PATRONYMIC.test(words[1] ?? '');

const isCapitals = (word: string): boolean =>
	/\p{Lu}.*\p{Lu}/u.test(word) && word === word.toUpperCase();

/** How many words in capitals stand before others; two letters alone are initials (`JP Morgan`). */
const capitalsFirst = (words: readonly string[]): number => {
	const end = words.findIndex((word) => !isCapitals(word));
	const letters = words.slice(0, Math.max(end, 0)).join('').length;
	return end > 0 && letters > 2 ? end : 0;
};
