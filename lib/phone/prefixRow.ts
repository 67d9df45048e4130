import timeZonePrefixes from './timeZonePrefixes.json';

export interface PrefixRow {
	/** The digits that matched, empty if none did. */
	readonly prefix: string;
	readonly zones: readonly string[];
}

/** A node per prefix read so far: ten links by digit, 0 meaning none, and the row that ends here. */
interface Trie {
	readonly links: Uint16Array;
	readonly rows: readonly (PrefixRow | undefined)[];
}

const NOTHING: PrefixRow = { prefix: '', zones: [] };
const ZERO = '0'.charCodeAt(0);

const growTrie = (): Trie => {
	const entries = Object.entries(timeZonePrefixes.zones).flatMap(([names, prefixes]) => {
		const zones = Object.freeze(names.split('&'));
		return prefixes.split(' ').map((prefix) => ({ prefix, zones }));
	});
	const most = entries.reduce((sum, { prefix }) => sum + prefix.length, 1);
	const links = new Uint16Array(most * 10);
	const rows: (PrefixRow | undefined)[] = [undefined];
	for (const row of entries) {
		let node = 0;
		for (const digit of row.prefix) {
			const link = node * 10 + Number(digit);
			node = links[link] || rows.push(undefined) - 1;
			links[link] = node;
		}
		rows[node] = row;
	}
	return { links: links.slice(0, rows.length * 10), rows };
};

/** Grown at first use, so that loading this room costs nothing. */
let trie: Trie | undefined;

/** The longest row of Google's prefix map that the digits (calling code first) start with. */
export const prefixRow = (digits: string): PrefixRow => {
	const { links, rows } = (trie ??= growTrie());
	let longest = NOTHING;
	let node = 0;
	for (let at = 0; at < digits.length; at++) {
		node = links[node * 10 + digits.charCodeAt(at) - ZERO] ?? 0;
		if (node === 0) break;
		longest = rows[node] ?? longest;
	}
	return longest;
};
