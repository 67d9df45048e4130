import { countries } from '../../phone';
import { fail, ok, type Result } from '../../shared';
import { countryOf, STATES } from '../countries';

/** The names of countries are looked for in each of these languages. */
const NAMED_IN = 'en fr de es it pt nl pl tr ru ar zh zh-Hant ja ko'.split(' ');

/** Codes and names that people write, and no list of names has. */
const ALIASES: Readonly<Record<string, string>> = {
	AE: 'uae, are, emirates',
	BR: 'bra',
	CA: 'can',
	CH: 'che',
	CI: 'ivory coast',
	CZ: 'cze, czech republic',
	DE: 'deu, ger',
	ES: 'esp',
	FR: 'fra',
	GB: 'uk, gbr, great britain, britain, england, scotland, wales, northern ireland',
	GR: 'el, grc, hellas',
	HK: 'hkg, hong kong',
	IE: 'irl, republic of ireland',
	IN: 'ind',
	IT: 'ita',
	JP: 'jpn',
	KR: 'kor, korea',
	MO: 'macau, macao',
	MX: 'mex',
	NL: 'nld, holland, the netherlands',
	NZ: 'nzl',
	PL: 'pol',
	PT: 'prt',
	RU: 'rus, russian federation',
	SA: 'sau, ksa',
	TR: 'tur, turkey',
	US: 'usa, united states of america, america, u s, u s a',
	VN: 'vnm, viet nam',
	ZA: 'zaf, rsa',
};

/** What numbers can tell of: rules for anything else would be without effect. */
const CODES: ReadonlySet<string> = new Set([
	...countries.map(({ code }) => code),
	...STATES.map(({ id }) => id),
]);

/**
 * The code under which a country or state is known, of a code in any letters or of a name: `FR` of `fr`
 * and `France`, `GB` of `UK`, `US-TX` of `us_tx` and `Texas`. What could mean two places, or one that no
 * number tells of, is refused, with what to write.
 */
export function placeOfKey(key: string): Result<string, string> {
	const code = key
		.trim()
		.toUpperCase()
		.replace(/[\s_]+/g, '-');
	if (CODES.has(code)) return ok(code);
	const named = [...(names().get(folded(key)) ?? [])];
	const [only] = named;
	if (only !== undefined && named.length === 1) return ok(only);
	if (named.length > 1)
		return fail(`it may be any of ${named.join(' and ')}: write the one you mean`);
	if (CODES.has(`US-${code}`)) return fail(`it is no country; the state is US-${code}`);
	const [country = ''] = code.split('-');
	if (code.includes('-') && CODES.has(country)) {
		return fail(
			country === 'US'
				? 'it is no state: write its two letters, as in US-FL'
				: `rules are by state in the United States only: write ${country}`,
		);
	}
	return fail('it is no country such as FR and no state such as US-FL that a number can tell of');
}

let known: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Every place by each of its names; made when the first one is asked for. */
function names(): ReadonlyMap<string, ReadonlySet<string>> {
	if (known) return known;
	const places = new Map<string, Set<string>>();
	const add = (name: string, code: string) => {
		const key = folded(name);
		places.set(key, (places.get(key) ?? new Set()).add(code));
	};
	for (const locale of NAMED_IN) {
		const nameIn = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
		for (const { code } of countries) add(nameIn.of(code) ?? code, code);
	}
	for (const [code, aliases] of Object.entries(ALIASES)) {
		for (const alias of aliases.split(', ')) add(alias, code);
	}
	for (const { id, name } of STATES) {
		// A territory is there by the code of its numbers, under the rules of the same state.
		const codes = [...(places.get(folded(name)) ?? [])];
		if (!codes.some((code) => countryOf(code)?.id === id)) add(name, id);
	}
	known = places;
	return places;
}

/** Without case, accents and punctuation. */
const folded = (name: string): string =>
	name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
