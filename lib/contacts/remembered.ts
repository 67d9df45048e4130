/** A long list holds the same names over and over; of one without end no more than these are kept. */
const MOST = 10_000;

/** A function of a text that knows its last answers. */
export const remembered = <Value>(
	find: (text: string) => NonNullable<Value>,
): ((text: string) => NonNullable<Value>) => {
	const known = new Map<string, NonNullable<Value>>();
	return (text) => {
		const before = known.get(text);
		if (before !== undefined) return before;
		if (known.size >= MOST) known.clear();
		const found = find(text);
		known.set(text, found);
		return found;
	};
};
