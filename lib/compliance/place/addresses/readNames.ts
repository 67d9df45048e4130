/** Letters and digits alone, without accents, in lower case: `St. John’s` is `stjohns`. */
export const fold = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '');

/** What stands in a cell of which nobody knows the value. */
const NOTHING_TOLD = new Set(
	'|na|none|null|nil|undefined|unknown|notset|notavailable|notapplicable|nostate|other|select|tbd|nd|sd|unbekannt|keine|inconnu|desconocido|ninguno|desconhecido|sconosciuto|onbekend'.split(
		'|',
	),
);

/** `nd` and `sd` are two states. */
const isNothing = (folded: string, names: ReadonlyMap<string, string>) =>
	NOTHING_TOLD.has(folded) && !names.has(folded);

/** What may stand before a name and behind it: `State of Florida`, `Estado de São Paulo`, `Московская обл.` */
const KINDS_BEFORE =
	'(?:free )?state|commonwealth|territory|province|prov\\.?|provincia|provinsi|estado|edo\\.?|état|stato|staat|region|región|região|région|comunidad|distrito|district|republic|oblast|kra[iy]|республика|респ\\.?|область|край|город|г\\.?';
const LINKS = 'of|de la|de los|del|de|do|da|du|di|von';
const BEFORE = new RegExp(`^(?:the )?(?:${KINDS_BEFORE})\\s+(?:(?:${LINKS})\\s+)?`, 'iu');
const BEHIND =
	/\s+(?:state|province|territory|oblast'?|obl\.?|kra[iy]|region|republic|область|обл\.?|край|республика|респ\.?)$/iu;

/** Whatever sets a city, a state and a country apart in one cell. */
const BETWEEN = /[,;|/\\()[\]\n&+·•]|\s[-–—]\s|\s(?:or|and|oder|und|ou|et|o|y|e|и)\s/iu;

/** A short code at the end, in capitals, perhaps with a postal code behind it: `Miami FL 33101`. */
const LAST_CODE = /(?:^|[\s.])([A-Z]{2,3})(?:[\s\d-]*)$/;

const lookUp = (part: string, names: ReadonlyMap<string, string>): string | undefined => {
	const text = part.replace(/\d[\d\s-]*/g, ' ').trim();
	return names.get(fold(text)) ?? names.get(fold(withoutKind(text)));
};

const withoutKind = (text: string): string => text.replace(BEFORE, '').replace(BEHIND, '');

/** Codes by folded name, with what kind of place it is and without: what `readNames` looks things up in. */
export function namesByFold(
	entries: Iterable<readonly [name: string, code: string]>,
): ReadonlyMap<string, string> {
	const names = new Map<string, string>();
	for (const [name, code] of entries) {
		names.set(fold(name), code);
		const short = fold(withoutKind(name));
		if (short !== '' && !names.has(short)) names.set(short, code);
	}
	return names;
}

/**
 * The divisions that a cell of a list means, written in whatever way: `FL`, `Fla.`, `Miami, FL`,
 * `FL - Florida`, `State of Florida`. More than one where it names several and any of them may be meant;
 * empty where the cell tells nothing; `undefined` where it tells something that cannot be read.
 *
 * @param names codes by folded name; that of the country itself has the code `''`
 */
export function readNames(
	written: string,
	names: ReadonlyMap<string, string>,
): readonly string[] | undefined {
	const whole = fold(written);
	if (isNothing(whole, names)) return [];
	const code = lookUp(written, names);
	if (code !== undefined) return code === '' ? [] : [code];
	const parts = written.split(BETWEEN);
	const found = parts.flatMap((part) => lookUp(part, names) || []);
	if (found.length > 0) return severalOf(found, parts, names);
	const last = LAST_CODE.exec(written.trim())?.[1];
	const behind = last === undefined ? undefined : names.get(fold(last));
	return behind ? [behind] : undefined;
}

/** `Washington, PA` is in Pennsylvania: the code behind a name tells more than the name of a city. */
function severalOf(
	found: readonly string[],
	parts: readonly string[],
	names: ReadonlyMap<string, string>,
): readonly string[] {
	const distinct = [...new Set(found)];
	if (distinct.length < 2 || parts.length !== 2) return distinct;
	const last = fold(parts[1] ?? '');
	const isCode = last.length === 2 && names.has(last) && fold(parts[0] ?? '').length > 2;
	return isCode ? distinct.slice(-1) : distinct;
}
