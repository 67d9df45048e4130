/** What a table holds for a key that somebody else has written: `constructor` is in none. */
export const ownValue = <Value>(
	table: Readonly<Record<string, Value>>,
	key: string,
): Value | undefined => (Object.hasOwn(table, key) ? table[key] : undefined);
