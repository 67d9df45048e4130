/** Messages of a campaign share nearly all their words. */
const MOST_WORDS = 5000;

/** What is said of a word, worked out once. */
export function remembered<Said>(say: (word: string) => Said): (word: string) => Said {
	const known = new Map<string, Said>();
	return (word) => {
		const before = known.get(word);
		if (before !== undefined) return before;
		const said = say(word);
		if (known.size >= MOST_WORDS) known.clear();
		known.set(word, said);
		return said;
	};
}
