import { fieldAt } from './fieldAt';

/**
 * What a name means, as those above know it from headers in many languages: `prénom`, `First_Name` and
 * `FNAME` mean `firstName`. `undefined` where it means nothing that is known.
 */
export type MeaningOf = (name: string) => string | undefined;

/** What a merge field finds among a recipient's fields. */
export type FoundField =
	| { readonly kind: 'value'; readonly value: unknown }
	/** The field is there, and empty for this recipient. */
	| { readonly kind: 'empty' }
	/** Several fields fit, and nobody can tell which is meant. */
	| { readonly kind: 'ambiguous'; readonly fits: readonly string[] }
	| { readonly kind: 'absent' };

/**
 * Finds a merge field as people mean it. The exact name counts first, in each source in turn; then one
 * that differs in capitals, accents and spacing only; then one that means the same. Only what a single
 * field fits is taken: a guess would greet people by another field.
 *
 * @param sources where to look, the first wins: the incoming fields, then what Import wrote
 */
export function findField(
	sources: readonly unknown[],
	path: string,
	meaningOf: MeaningOf,
): FoundField {
	let empty = false;
	for (const source of sources) {
		const value = fieldAt(source, path);
		if (!isBlank(value)) return { kind: 'value', value };
		empty ||= value !== undefined;
	}
	let ambiguous: FoundField | undefined;
	for (const source of sources) {
		for (const fits of [sameName(source, path), sameMeaning(source, path, meaningOf)]) {
			const filled = fits.filter(([, value]) => !isBlank(value));
			const [[, value] = []] = filled;
			if (filled.length === 1) return { kind: 'value', value };
			if (filled.length > 1)
				ambiguous ??= { kind: 'ambiguous', fits: filled.map(([name]) => name) };
			empty ||= fits.length > 0;
		}
	}
	return ambiguous ?? { kind: empty ? 'empty' : 'absent' };
}

type Named = readonly [name: string, value: unknown];

/** Fields whose names say the same letters and digits, step by step of a dotted path. */
function sameName(source: unknown, path: string): readonly Named[] {
	if (!isRecord(source)) return [];
	const key = nameKey(path);
	if (key === '') return [];
	const whole = Object.entries(source).filter(([name]) => nameKey(name) === key);
	const dot = path.indexOf('.');
	if (whole.length > 0 || dot === -1) return whole;
	const first = nameKey(path.slice(0, dot));
	return Object.entries(source)
		.filter(([name]) => nameKey(name) === first)
		.flatMap(([name, value]) =>
			within(value, path.slice(dot + 1)).map(([rest, found]): Named => [`${name}.${rest}`, found]),
		);
}

function within(value: unknown, path: string): readonly Named[] {
	const exact = fieldAt(value, path);
	return exact === undefined ? sameName(value, path) : [[path, exact]];
}

function sameMeaning(source: unknown, path: string, meaningOf: MeaningOf): readonly Named[] {
	const meaning = meaningOf(path);
	if (meaning === undefined || !isRecord(source)) return [];
	return Object.entries(source).filter(([name]) => meaningOf(name) === meaning);
}

/**
 * The field whose name is nearest to one that nobody has, when that can be a slip of it: a letter in four
 * is another one, or one name begins with the other.
 */
export function nearestName(path: string, names: readonly string[]): string | undefined {
	const key = nameKey(path);
	const named = names.map((name) => ({ name, key: nameKey(name) })).filter((one) => one.key !== '');
	const [nearest] = named
		.map(({ name, key: other }) => ({ name, distance: distanceOf(key, other) }))
		.filter(({ distance }) => distance <= Math.max(1, Math.floor(key.length / 4)))
		.sort((one, other) => one.distance - other.distance);
	if (nearest || key.length < SHORTEST_BEGINNING) return nearest?.name;
	return named.find(({ key: other }) => other.startsWith(key) || key.startsWith(other))?.name;
}

/** Fewer letters begin too many names. */
const SHORTEST_BEGINNING = 4;

const keys = new Map<string, string>();
const MOST_KEYS = 5000;

/** The letters and digits of a name: the same however it is spelled. */
function nameKey(name: string): string {
	const known = keys.get(name);
	if (known !== undefined) return known;
	const key = name
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]/gu, '')
		.normalize('NFC')
		.toLowerCase()
		.replaceAll('ß', 'ss')
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
	if (keys.size >= MOST_KEYS) keys.clear();
	keys.set(name, key);
	return key;
}

/** Nothing that could stand in a message: a list or a set of fields is no text. */
function isBlank(value: unknown): boolean {
	if (value === undefined || value === null || Array.isArray(value)) return true;
	if (typeof value === 'string') return value.trim() === '';
	return typeof value === 'object' && Object.getPrototypeOf(value)?.constructor?.name === 'Object';
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** How many letters differ, where two that changed places count once (optimal string alignment). */
function distanceOf(one: string, other: string): number {
	const rows = Array.from({ length: one.length + 1 }, (_, row) => [row]);
	const at = (row: number, column: number) => rows[row]?.[column] ?? column;
	for (let row = 1; row <= one.length; row++) {
		for (let column = 1; column <= other.length; column++) {
			const isSame = one[row - 1] === other[column - 1];
			const isSwap =
				row > 1 &&
				column > 1 &&
				one[row - 1] === other[column - 2] &&
				one[row - 2] === other[column - 1];
			(rows[row] ??= [])[column] = Math.min(
				at(row - 1, column) + 1,
				at(row, column - 1) + 1,
				at(row - 1, column - 1) + (isSame ? 0 : 1),
				isSwap ? at(row - 2, column - 2) + 1 : Infinity,
			);
		}
	}
	return at(one.length, other.length);
}
