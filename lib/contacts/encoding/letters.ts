/** The letters beyond ASCII in which a language is written, in small, the most frequent first in names and headers. */
export interface Alphabet {
	readonly letters: string;
	/** Whether its words are written in these letters alone, and not only here and there in one. */
	readonly whole?: boolean;
}

/** By ISO 639-1. Frequencies matter less than what a language has and what it has not, so their order is enough. */
export const ALPHABETS = {
	ca: { letters: 'àèòéíóçúïü' },
	cs: { letters: 'áíéřčžšýěůúňďťó' },
	da: { letters: 'øæåéöüä' },
	de: { letters: 'üöäßéè' },
	es: { letters: 'áóíéñúü' },
	et: { letters: 'äõüöšž' },
	fi: { letters: 'äöåéš' },
	fr: { letters: 'éèçêïëàôîâüûùœ' },
	hr: { letters: 'čćšžđ' },
	hu: { letters: 'áéóöíőüúű' },
	is: { letters: 'áíóúðéöæýþ' },
	it: { letters: 'àòèìùé' },
	lt: { letters: 'ėšžųūčįąę' },
	lv: { letters: 'āēīšņļžčūģķ' },
	nl: { letters: 'ëéïüèöáç' },
	no: { letters: 'øåæéöäòô' },
	pl: { letters: 'łóęąśżńćźé' },
	pt: { letters: 'ãáéíçóâôêúõàü' },
	ro: { letters: 'ăţşâîáéö' },
	sk: { letters: 'áíčšéžýúľťňôďäóĺŕ' },
	sv: { letters: 'öåäéüø' },
	tr: { letters: 'ıüşöğçi\u0307âî' },
	vi: { letters: 'đăâêôơưáàíìóòéèúùýãõạảấầếềệễộốồịỉọủụứừữựỳỹ' },
	ar: { letters: 'اليمنرتبةعدسفهكقحجشطصخأإىذضءزغئظؤآثپچژگک', whole: true },
	be: { letters: 'анаіеярлвостікмудпзыьгўбчцйжхшюёэф', whole: true },
	bg: { letters: 'аоеинтрсвлкдпмзгяъубчжцйхщшфью', whole: true },
	el: { letters: 'αοιετσνηυρπκμλςωδγχθφβξζψάίόέήύώϊϋ', whole: true },
	he: { letters: 'יהולאתרבשמנקחדפגכםצעןזטסךףץ', whole: true },
	ru: { letters: 'аоеинртлвскмдпуягьызбйчхжшющэцфъё', whole: true },
	sr: { letters: 'аиоенрсткјвдлмупгзбчљњшћжцхђфџќѓѕ', whole: true },
	th: {
		letters:
			'านรกอเงมยลวสดทตะคปบหแจพขชไใโผ\u0e31\u0e34\u0e35\u0e48\u0e49\u0e4c\u0e37\u0e36\u0e38\u0e39\u0e47' +
			'ซณธฐภศษถฟฉญฤำๆฝฮฎฏฬฆ',
		whole: true,
	},
	uk: { letters: 'оаинвіртескмлдупзьябгчйхцїюєшжщфґ', whole: true },
} as const satisfies Record<string, Alphabet>;

export type Language = keyof typeof ALPHABETS;

/** An encoding that has one byte for a letter. */
export interface Candidate {
	readonly label: string;
	/** Whose lists are written in it. */
	readonly languages: readonly Language[];
	/** How much rarer than the encodings of Windows it is, as a logarithm. */
	readonly rarity: number;
}

const western = ['fr', 'de', 'es', 'it', 'pt', 'sv', 'da', 'no', 'fi', 'nl', 'ca'] as const;
const central = ['pl', 'cs', 'sk', 'hu', 'ro', 'hr', 'de'] as const;

/** In order of preference where they read a text alike. */
export const CANDIDATES: readonly Candidate[] = [
	{ label: 'windows-1252', languages: western, rarity: 0 },
	{ label: 'windows-1252', languages: ['is'], rarity: 1.5 },
	{ label: 'windows-1251', languages: ['ru', 'uk', 'bg', 'sr', 'be'], rarity: 0 },
	{ label: 'windows-1253', languages: ['el'], rarity: 0 },
	{ label: 'windows-1255', languages: ['he'], rarity: 0 },
	{ label: 'windows-1256', languages: ['ar'], rarity: 0 },
	{ label: 'windows-1250', languages: central, rarity: 1 },
	{ label: 'windows-1254', languages: ['tr'], rarity: 1 },
	{ label: 'windows-874', languages: ['th'], rarity: 1 },
	{ label: 'macintosh', languages: western, rarity: 1.5 },
	{ label: 'koi8-r', languages: ['ru'], rarity: 1 },
	{ label: 'iso-8859-7', languages: ['el'], rarity: 1 },
	{ label: 'cp850', languages: western, rarity: 2 },
	{ label: 'ibm866', languages: ['ru'], rarity: 2 },
	{ label: 'koi8-u', languages: ['uk'], rarity: 2 },
	{ label: 'x-mac-cyrillic', languages: ['ru'], rarity: 2 },
	{ label: 'windows-1257', languages: ['lv', 'lt', 'et'], rarity: 2 },
	{ label: 'windows-1258', languages: ['vi'], rarity: 2 },
	{ label: 'iso-8859-2', languages: central, rarity: 2.5 },
	{ label: 'cp852', languages: central, rarity: 3.5 },
];
