import { fold } from './fold';

const CODE = /^([a-z]{2})(?:[-_ ]([a-z]{2}))?$/i;

/** The names are looked for in each of these languages, and in the language's own. */
const NAMED_IN = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'pl', 'ar', 'zh', 'ja'];

/** The languages of the countries people text most. */
const LANGUAGES = (
	'ar az be bg bn bs ca cs da de el en es et eu fa fi fr gl he hi hr hu hy id is it ja ka kk ko lt lv mk ms mt nb ' +
	'nl no pl pt ro ru sk sl sq sr sv sw th tr uk ur uz vi zh'
).split(' ');

let codes: ReadonlyMap<string, string> | undefined;

const languageNames = (): ReadonlyMap<string, string> =>
	new Map(
		LANGUAGES.flatMap((code) =>
			[...NAMED_IN, code].map((locale): [string, string] => [
				fold(new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code),
				code,
			]),
		),
	);

/** A BCP 47 tag from a code (`fr`, `pt_BR`) or a language's name; `undefined` for anything else. */
export const readLanguage = (text: string): string | undefined => {
	const [, language, region] = CODE.exec(text.trim()) ?? [];
	if (language !== undefined) {
		const tag = language.toLowerCase();
		return region === undefined ? tag : `${tag}-${region.toUpperCase()}`;
	}
	codes ??= languageNames();
	return codes.get(fold(text));
};
