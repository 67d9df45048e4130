/** Works a list off, so many at a time. Results come in the order of the list. */
export async function inParallel<Item, Value>(
	items: readonly Item[],
	atOnce: number,
	work: (item: Item) => Promise<Value>,
): Promise<Value[]> {
	const values: Value[] = [];
	const open = items.entries();
	const worker = async () => {
		for (const [index, item] of open) values[index] = await work(item);
	};
	await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
	return values;
}
