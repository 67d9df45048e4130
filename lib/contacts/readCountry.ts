import { countries, countryOfCallingCode } from '../phone';
import { fold } from './fold';

/** The names are looked for in each of these languages. */
const NAMED_IN = [
	'en',
	'fr',
	'de',
	'es',
	'it',
	'pt',
	'nl',
	'pl',
	'tr',
	'ru',
	'ar',
	'zh',
	'zh-Hant',
	'ja',
	'ko',
];

/** Short and former names, and the ISO alpha-3 codes of the countries people text most. */
const ALIASES: Readonly<Record<string, string>> = {
	AE: 'uae, are, emirates',
	AR: 'arg',
	AT: 'aut',
	AU: 'aus',
	BE: 'bel',
	BR: 'bra',
	CA: 'can',
	CH: 'che, suisse, schweiz, svizzera',
	CI: 'ivory coast, cote d ivoire',
	CN: 'chn, prc',
	CV: 'cape verde',
	CZ: 'cze, czech republic',
	DE: 'deu, ger',
	DK: 'dnk',
	DZ: 'dza',
	EG: 'egy',
	ES: 'esp',
	FI: 'fin',
	FR: 'fra',
	GB: 'uk, gbr, great britain, england, scotland, wales, northern ireland',
	GR: 'grc',
	HK: 'hkg, hong kong',
	IE: 'irl, republic of ireland',
	IL: 'isr',
	IN: 'ind',
	IT: 'ita',
	JP: 'jpn',
	KR: 'kor, korea',
	LU: 'lux',
	MA: 'mar',
	MK: 'macedonia',
	MX: 'mex',
	NG: 'nga',
	NL: 'nld, holland',
	NO: 'nor',
	NZ: 'nzl',
	PL: 'pol',
	PT: 'prt',
	RU: 'rus, russian federation',
	SA: 'sau, ksa',
	SE: 'swe',
	SG: 'sgp',
	TN: 'tun',
	TR: 'tur, turkey',
	US: 'usa, united states of america, america, u s, u s a',
	VN: 'vnm, viet nam',
	ZA: 'zaf',
};

let codes: ReadonlyMap<string, string> | undefined;

const countryNames = (): ReadonlyMap<string, string> => {
	const names = new Map<string, string>();
	for (const locale of NAMED_IN) {
		const nameIn = new Intl.DisplayNames(locale, { type: 'region' });
		for (const { code } of countries) names.set(fold(nameIn.of(code) ?? code), code);
	}
	for (const [code, aliases] of Object.entries(ALIASES)) {
		for (const alias of aliases.split(', ')) names.set(alias, code);
	}
	for (const { code } of countries) names.set(code.toLowerCase(), code);
	return names;
};

/** What was read last, by how it is written: a list names few countries, and often. */
const recent = new Map<string, string | undefined>();
const MOST_RECENT = 500;

/** ISO 3166-1 alpha-2 from a code, a name in many languages, or a calling code (`+33`, `33`); `undefined` for anything else. */
export const readCountry = (text: string): string | undefined => {
	if (text === '') return undefined;
	const known = recent.get(text);
	if (known !== undefined || recent.has(text)) return known;
	const country = find(text);
	if (recent.size >= MOST_RECENT) recent.clear();
	recent.set(text, country);
	return country;
};

const find = (text: string): string | undefined => {
	const callingCode = /^\s*(?:\+|00)?(\d{1,3})\s*$/.exec(text)?.[1];
	if (callingCode !== undefined) return countryOfCallingCode(callingCode);
	codes ??= countryNames();
	return codes.get(fold(text));
};
