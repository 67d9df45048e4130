/**
 * The value at a dotted path (`order.items.0.name`), reading own properties only, so that no path
 * reaches a prototype. A field whose very name holds dots wins over the nested reading.
 */
export function fieldAt(fields: unknown, path: string): unknown {
	if (hasOwn(fields, path)) return fields[path];
	return path
		.split('.')
		.reduce<unknown>((value, key) => (hasOwn(value, key) ? value[key] : undefined), fields);
}

const hasOwn = <Key extends string>(value: unknown, key: Key): value is Record<Key, unknown> =>
	typeof value === 'object' && value !== null && Object.hasOwn(value, key);
