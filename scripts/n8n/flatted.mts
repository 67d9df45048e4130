/**
 * Decodes the `flatted` text in which n8n stores run data: a JSON array whose first entry is the value;
 * every string inside an entry is the index of another entry, so that shared and circular parts keep
 * their identity.
 *
 * @throws SyntaxError when the text is no such array
 */
export function decodeFlatted(text: string): unknown {
	const entries: unknown = JSON.parse(text);
	if (!Array.isArray(entries) || entries.length === 0) {
		throw new SyntaxError('Not a flatted text: no JSON array with at least one entry');
	}
	// Every container exists before any is filled: order and circles then do not matter.
	const values = entries.map((entry: unknown) =>
		Array.isArray(entry) ? [] : isObject(entry) ? {} : entry,
	);
	entries.forEach((entry: unknown, index) => {
		if (!isObject(entry)) return;
		const container = values[index] as Record<string, unknown>;
		for (const [key, part] of Object.entries(entry)) {
			container[key] = typeof part === 'string' ? values[Number(part)] : part;
		}
	});
	return values[0];
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
