import { asNumber, asObject, jsonObject, type JsonObject } from '../json';

/** Deep enough for any answer, and no invitation to a hostile one. */
const deepest = 8;

/**
 * Every object of an answer that has a field of this name, wherever it is. Mailpro shows its answers as
 * XML; how their JSON is nested is not documented.
 */
export const objectsWith = (field: string, body: string): JsonObject[] =>
	searched(field, jsonObject(body), 0);

function searched(field: string, value: unknown, depth: number): JsonObject[] {
	if (depth > deepest) return [];
	const object = asObject(value);
	const inside: readonly unknown[] = Array.isArray(value) ? value : Object.values(object ?? {});
	const deeper = inside.flatMap((each) => searched(field, each, depth + 1));
	return object && Object.hasOwn(object, field) ? [object, ...deeper] : deeper;
}

/** A number that may be written as a text, such as `1.5` or `"1.5"`. */
export function numberIn(object: JsonObject | undefined, field: string): number | undefined {
	const value = object?.[field];
	return typeof value === 'string' && value.trim() !== ''
		? asNumber(Number(value))
		: asNumber(value);
}

/** An ID, which may be written as a number. */
export function idIn(object: JsonObject | undefined, field: string): string | undefined {
	const value = object?.[field];
	const id = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
	return id === '' ? undefined : id;
}
