import { withoutCourtesy } from './courtesy';
import { LANGUAGES, WORDINGS } from './languages';
import { normaliseReply } from './normaliseReply';
import { PAUSE, phraseOf, type ReplyWord } from './replyWords';
import { entriesOf } from './wordings';
import { WordingIndex } from './wordingIndex';

/** An alphabet in Latin letters, and the many ways to write them made one, in order. */
interface Romanisation {
	readonly languages: readonly string[];
	readonly letters: readonly (readonly [letters: string, latin: string])[];
	readonly alike: readonly (readonly [ways: RegExp, one: string])[];
}

/** No standard is followed on a phone: `х` is h, kh or x, `я` is ya, ia or ja, `ш` is sh or 6. */
const CYRILLIC: Romanisation = {
	languages: ['ru', 'uk', 'bg', 'mk', 'kk'],
	letters: lettersOf(
		'а=a б=b в=v г=g ґ=g д=d е=e ё=e є=e ж=zh з=z и=i і=i ї=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ' +
			'ц=c ч=ch ш=sh щ=sh ъ=a ы=i ь= э=e ю=u я=a ј=i љ=l њ=n ѓ=g ќ=k џ=zh ѕ=z қ=k ғ=g ң=n ө=o ұ=u ү=u һ=h ә=a',
	),
	alike: [
		[/4/gu, 'ch'],
		[/6/gu, 'sh'],
		[/sh?ch|sht/gu, 'sh'],
		[/kh|x/gu, 'h'],
		[/ts/gu, 'c'],
		[/j(?=[^aeiouyj])/gu, 'zh'],
		[/[yij]+([aeou])/gu, '$1'],
		[/[yj]/gu, 'i'],
		[/w/gu, 'v'],
		[/(.)\1/gu, '$1'],
	],
};

/** Greek vowels that sound alike are mixed up, and letters are taken for how they sound or how they look. */
const GREEK: Romanisation = {
	languages: ['el'],
	letters: lettersOf(
		'ου=u αι=e ει=i οι=i ευ=ef αυ=af μπ=v ντ=d γκ=g α=a β=v γ=g δ=d ε=e ζ=z η=i θ=t ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ' +
			'ρ=r σ=s τ=t υ=i φ=f χ=x ψ=ps ω=o',
	),
	alike: [
		[/th|8|9/gu, 't'],
		[/ph/gu, 'f'],
		[/[kc]h|ks|h(?=[aeiouw])/gu, 'x'],
		[/[yh]/gu, 'i'],
		[/w/gu, 'o'],
		[/ou/gu, 'u'],
		[/e[uv]/gu, 'ef'],
		[/a[uv]/gu, 'af'],
		[/ai/gu, 'e'],
		[/[eo]i/gu, 'i'],
		[/nt/gu, 'd'],
		[/mp|b/gu, 'v'],
		[/(.)\1/gu, '$1'],
	],
};

const ROMANISATIONS = [CYRILLIC, GREEK];

function lettersOf(list: string): readonly (readonly [string, string])[] {
	return list.split(' ').map((pair) => {
		const [letters = '', latin = ''] = pair.split('=');
		return [letters, latin];
	});
}

/** The refusals of one language in Latin letters. */
interface Latin {
	readonly whole: ReadonlyMap<string, string>;
	readonly refusals: WordingIndex;
	readonly harmless: WordingIndex;
}

const latin = new Map<string, Latin>();

/**
 * The refusal that a reply in Latin letters holds when it is read as Russian, Bulgarian, Greek … by a phone
 * without such a keyboard: “ne pishite mne”, “den thelw”.
 */
export function romanisedRefusal(
	words: readonly ReplyWord[],
	languages: ReadonlySet<string>,
): { readonly keyword: string; readonly language: string } | undefined {
	if (!words.every(({ word }) => /^[a-z0-9]+$/u.test(word))) return undefined;
	for (const romanisation of ROMANISATIONS) {
		const spoken = romanisation.languages.filter((language) => languages.has(language));
		if (spoken.length === 0) continue;
		const written = words.map(({ word, pause }) => ({ word: oneWay(word, romanisation), pause }));
		for (const language of spoken) {
			const keyword = refusalIn(written, latinOf(language, romanisation));
			if (keyword !== undefined) return { keyword, language };
		}
	}
	return undefined;
}

function refusalIn(words: readonly ReplyWord[], { whole, refusals, harmless }: Latin) {
	const all = phraseOf(words);
	const said = whole.get(all) ?? whole.get(withoutCourtesy(all));
	if (said !== undefined || harmless.find(words, PAUSE.none).length > 0) return said;
	return refusals.find(words, PAUSE.line)[0]?.wording.written;
}

function latinOf(language: string, romanisation: Romanisation): Latin {
	const known = latin.get(language);
	if (known) return known;
	const whole = new Map<string, string>();
	const refusals = new WordingIndex();
	const harmless = new WordingIndex();
	const inLatin = (written: string) =>
		written.replace(/[\p{L}\p{M}]+/gu, (word) => oneWay(normaliseReply(word), romanisation));
	for (const { optOut, alone = [] } of LANGUAGES.filter((one) => one.language === language)) {
		for (const keyword of [...optOut, ...alone]) whole.set(inLatin(keyword), keyword);
	}
	for (const wordings of WORDINGS.filter((one) => one.language === language)) {
		const { words, dismissals, dismissalsThere } = wordings;
		for (const keyword of [words, dismissals, dismissalsThere].flatMap(entriesOf)) {
			whole.set(inLatin(keyword), keyword);
		}
		for (const written of entriesOf(wordings.refusals)) {
			if (hasOtherLetters(written)) refusals.add(inLatin(written), language);
		}
		for (const written of entriesOf(wordings.harmless)) harmless.add(inLatin(written), language);
	}
	const made = { whole, refusals, harmless };
	latin.set(language, made);
	return made;
}

const hasOtherLetters = (written: string): boolean => /(?!\p{sc=Latin})\p{L}/u.test(written);

function oneWay(word: string, { letters, alike }: Romanisation): string {
	let written = word;
	for (const [letter, latinLetter] of letters) written = written.replaceAll(letter, latinLetter);
	for (const [ways, one] of alike) written = written.replace(ways, one);
	return written;
}
