import { cellText, isNested } from './cellText';

/** The values of one row as text, nested fields under dotted paths (`phone.e164`, `phones.0.value`). */
export type Cells = Readonly<Record<string, string>>;

/** As deep as the body of a webhook has a person's fields (`body.data.object.customer.phone`), and one more. */
const DEPTH = 6;
/** Of a list within an item: more are not one person's. */
const MOST_ENTRIES = 20;
/** Of answers and settings an order has more. */
const MOST_PAIRS = 200;

const collect = (fields: object, path: string, depth: number, cells: Map<string, string>): void => {
	if (Array.isArray(fields)) collectPairs(fields, path, cells);
	for (const [key, value] of entriesOf(fields)) {
		const text = cellText(value);
		const nested = text === undefined ? value : jsonIn(text);
		if (depth > 1 && isNested(nested)) collect(nested, `${path}${key}.`, depth - 1, cells);
		else if (text !== undefined) cells.set(path + key, text);
	}
};

const NAMES = ['label', 'key', 'name', 'title', 'question'] as const;
const VALUES = ['value', 'values', 'answer'] as const;
/** A label longer than this is a text. */
const LONGEST_LABEL = 200;

const fieldOf = (entry: object, keys: readonly string[]): string => {
	const fields = new Map<string, unknown>(Object.entries(entry));
	for (const key of keys) {
		const text = cellText(fields.get(key));
		if (text !== undefined && text !== '') return text;
	}
	return '';
};

/** A list of answers has a cell for each name: `[{ "key": "sms_consent", "value": "yes" }]`, as forms and shops send it. */
const collectPairs = (
	entries: readonly unknown[],
	path: string,
	cells: Map<string, string>,
): void => {
	for (const entry of entries.slice(0, MOST_PAIRS)) {
		if (!isNested(entry)) continue;
		const name = fieldOf(entry, NAMES);
		const value = fieldOf(entry, VALUES);
		if (name === '' || value === '' || name.length > LONGEST_LABEL) continue;
		const cell = path + name.replaceAll('.', ' ').trim();
		cells.set(cell, [...new Set([cells.get(cell) ?? value, value])].join('\n'));
	}
};

const BRACE = 123;
const BRACKET = 91;

/** Whether a text may be an object, or a list of them, that somebody wrote into a cell. */
const mayBeJson = (text: string): boolean => {
	const first = text.charCodeAt(0);
	if (first !== BRACE && first !== BRACKET) return false;
	return /^(?:\{.*:.*\}|\[\s*\{.*\}\s*\])\s*$/s.test(text) && text.length <= LONGEST_JSON;
};

/** In characters; what is longer is no person's. */
const LONGEST_JSON = 20_000;

/** As a program writes an object into a cell: JSON, or Python's way of it. */
const jsonIn = (text: string): unknown => {
	if (!mayBeJson(text)) return undefined;
	return parsed(text) ?? parsed(fromPython(text));
};

const fromPython = (text: string): string =>
	text
		.replace(/(?<=[{[,:]\s*)'([^'"\\]*)'/g, '"$1"')
		.replace(/(?<=:\s*)(?:True|False|None)(?=\s*[,}])/g, (word) =>
			word === 'None' ? 'null' : word.toLowerCase(),
		);

const parsed = (text: string): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
};

const entriesOf = (fields: object): readonly (readonly [string, unknown])[] => {
	if (fields instanceof Map) return [...fields].map(([key, value]) => [String(key), value]);
	if (fields instanceof Set) return entriesOf([...fields]);
	return Object.entries(Array.isArray(fields) ? fields.slice(0, MOST_ENTRIES) : fields);
};

const isTable = (fields: Readonly<Record<string, unknown>>): fields is Cells => {
	for (const name in fields) {
		const value = fields[name];
		if (typeof value !== 'string' || mayBeJson(value)) return false;
	}
	return true;
};

/**
 * Rows of a table are taken as they are; JSON of any shape, also where it stands in a cell, and what databases give
 * beside it, is flattened.
 */
export const cellsOf = (fields: Readonly<Record<string, unknown>>): Cells => {
	if (isTable(fields)) return fields;
	const cells = new Map<string, string>();
	collect(fields, '', DEPTH, cells);
	return Object.fromEntries(cells);
};

/** Empty where the row has no such field of its own: nothing that an object inherits is a text. */
export const textOf = (cells: Cells, name: string): string => {
	const text: unknown = cells[name];
	return typeof text === 'string' ? text : '';
};
