export type JsonObject = Readonly<Record<string, unknown>>;

/** The object in a reply's body, or `undefined` when the body is not a JSON object. */
export const jsonObject = (body: string): JsonObject | undefined => asObject(jsonValue(body));

/** The list in a reply's body, or `undefined` when the body is not a JSON list. */
export function jsonList(body: string): readonly unknown[] | undefined {
	const value = jsonValue(body);
	return Array.isArray(value) ? value : undefined;
}

/** What a text in JSON says; `undefined` when it is no JSON. */
export function jsonValue(body: string): unknown {
	try {
		return JSON.parse(body);
	} catch {
		return undefined;
	}
}

export const asObject = (value: unknown): JsonObject | undefined =>
	typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as JsonObject)
		: undefined;

export const asText = (value: unknown): string | undefined =>
	typeof value === 'string' && value !== '' ? value : undefined;

export const asNumber = (value: unknown): number | undefined =>
	typeof value === 'number' && Number.isFinite(value) ? value : undefined;
