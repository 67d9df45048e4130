import { cellText, isNested } from './cellText';

/** The values of one row as text, nested fields under dotted paths (`phone.e164`, `phones.0.value`). */
export type Cells = Readonly<Record<string, string>>;

/** As deep as the body of a webhook has a person's fields (`body.data.object.customer.phone`), and one more. */
const DEPTH = 6;
/** Of a list within an item: more are not one person's. */
const MOST_ENTRIES = 20;

const collect = (fields: object, path: string, depth: number, cells: Map<string, string>): void => {
	for (const [key, value] of entriesOf(fields)) {
		const text = cellText(value);
		if (text !== undefined) cells.set(path + key, text);
		else if (depth > 1 && isNested(value)) collect(value, `${path}${key}.`, depth - 1, cells);
	}
};

const entriesOf = (fields: object): readonly (readonly [string, unknown])[] => {
	if (fields instanceof Map) return [...fields].map(([key, value]) => [String(key), value]);
	if (fields instanceof Set) return entriesOf([...fields]);
	return Object.entries(Array.isArray(fields) ? fields.slice(0, MOST_ENTRIES) : fields);
};

const isTable = (fields: Readonly<Record<string, unknown>>): fields is Cells => {
	for (const name in fields) if (typeof fields[name] !== 'string') return false;
	return true;
};

/** Rows of a table are taken as they are; JSON of any shape, and what databases give beside it, is flattened. */
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
