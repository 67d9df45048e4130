/** Letters and digits alone, without accents, in lower case: `St. John’s` is `stjohns`, `ＣＡ` is `ca`. */
export const fold = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '');

/** What stands in a cell of which nobody knows the value. */
const NOTHING_TOLD = new Set(
	'|na|none|null|nil|undefined|unknown|notset|notavailable|notapplicable|nostate|other|select|tbd|nd|sd|unbekannt|keine|inconnu|desconocido|ninguno|desconhecido|sconosciuto|onbekend'.split(
		'|',
	),
);

/** Whether a cell holds `N/A`, a dash or the like. */
export const tellsNothing = (written: string): boolean => NOTHING_TOLD.has(fold(written));

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
const LAST_CODE = /[\s.]([A-Z]{2,3})(?:[\s\d-]*)$/;

const lookUp = (part: string, names: ReadonlyMap<string, string>): string | undefined => {
	const text = part.replace(/\d[\d\s-]*/g, ' ').trim();
	return names.get(fold(text)) ?? names.get(fold(withoutKind(text)));
};

/** The code behind the name of a city. `DEL MAR` is no abbreviation of Maryland. */
const codeBehind = (part: string, names: ReadonlyMap<string, string>): string | undefined => {
	const last = LAST_CODE.exec(part.trim())?.[1];
	const code = last === undefined ? undefined : names.get(fold(last));
	return last?.length === 2 || code === last ? code : undefined;
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
	const parts = written
		.normalize('NFKC')
		.split(BETWEEN)
		.filter((part) => /\p{L}/u.test(part));
	const read = parts.map((part) => lookUp(part, names) ?? codeBehind(part, names));
	const found = read.flatMap((one) => one || []);
	if (found.length === 0) return asOne(written, names);
	// What is named behind it may be a place that it lies in: `Victoria, BC` is not in Australia.
	const isOfElsewhere =
		read.at(-1) === undefined && !isSurely(parts[read.findLastIndex(Boolean)] ?? '');
	return isOfElsewhere ? undefined : severalOf(found, parts, names);
}

/** `Portland OR 97201`, where the code is a word that sets places apart as well. */
const asOne = (
	written: string,
	names: ReadonlyMap<string, string>,
): readonly string[] | undefined => {
	const code = codeBehind(written, names);
	return code ? [code] : undefined;
};

/** No city is called so, whatever stands behind it: `FL, Miami`, `Московская область, Химки`. */
const isSurely = (part: string): boolean =>
	/^[\s.]*(?:[A-Z]\.?){2,3}[\s\d-]*$/.test(part) || withoutKind(part.trim()) !== part.trim();

/** `Washington, PA` is in Pennsylvania: the code behind a name tells more than the name of a city. */
function severalOf(
	found: readonly string[],
	parts: readonly string[],
	names: ReadonlyMap<string, string>,
): readonly string[] {
	const distinct = [...new Set(found)];
	if (distinct.length < 2 || parts.length !== 2) return distinct;
	const last = fold(parts[1] ?? '');
	const endsInCode = last.length === 2 && names.has(last) && fold(parts[0] ?? '').length > 2;
	return endsInCode ? distinct.slice(-1) : distinct;
}
