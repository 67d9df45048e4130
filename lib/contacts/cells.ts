/** The values of one row as text, nested fields under dotted paths (`phone.e164`). */
export type Cells = Readonly<Record<string, string>>;

/** Deeper nesting than an item contract has is somebody's raw API reply. */
const DEPTH = 4;

const isPlain = (value: unknown): boolean =>
	typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** `undefined` for what has no text of its own. A list of texts is a cell of several lines. */
const asText = (value: unknown): string | undefined => {
	if (typeof value === 'string') return value;
	if (typeof value === 'boolean' || typeof value === 'bigint') return String(value);
	if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
	if (value === null || value === undefined) return '';
	return Array.isArray(value) && value.every(isPlain) ? value.join('\n') : undefined;
};

const collect = (fields: object, path: string, depth: number, cells: Map<string, string>): void => {
	for (const [key, value] of Object.entries(fields)) {
		const text = asText(value);
		if (text !== undefined) cells.set(path + key, text);
		else if (depth > 1 && typeof value === 'object' && value !== null && !Array.isArray(value)) {
			collect(value, `${path}${key}.`, depth - 1, cells);
		}
	}
};

const isTable = (fields: Readonly<Record<string, unknown>>): fields is Cells => {
	for (const name in fields) if (typeof fields[name] !== 'string') return false;
	return true;
};

/** Rows of a table are taken as they are; JSON of any shape is flattened. */
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
