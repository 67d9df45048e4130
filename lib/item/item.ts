/** What one workflow item carries: JSON that any node in between may have written into. */
export type Item = Readonly<Record<string, unknown>>;

/** The object an item holds under a key; an empty one when it holds anything else there. */
export function objectAt(item: Item, key: string): Item {
	const value = item[key];
	return typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as Item)
		: {};
}

/** A text of an item; empty when it holds anything else there. */
export const textAt = (item: Item, key: string): string => {
	const value = item[key];
	return typeof value === 'string' ? value : '';
};
