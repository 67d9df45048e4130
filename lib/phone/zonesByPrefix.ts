import { AREAS } from './areaZones';
import { NEW_AREA_CODES } from './newAreaCodes';
import timeZonePrefixes from './timeZonePrefixes.json';

type Zones = readonly string[];

interface Prefix {
	readonly prefix: string;
	readonly zones: Zones;
}

interface AreaPrefix extends Prefix {
	readonly exchangesAreWrong: boolean;
}

/** What numbers that begin alike share. */
export interface ZonesHere {
	/** The longest row of Google's map that they begin with. */
	readonly row: Prefix | undefined;
	/** The area they are of, if it is one of more than its row. */
	readonly area: AreaPrefix | undefined;
	readonly ofFixedLines: Zones;
	readonly ofOthers: Zones;
}

/** NANP numbers that match only this row are toll-free, personal or unassigned: from Guam to Samoa is no answer. */
const NANP = '1';
const NONE: Zones = Object.freeze([]);

/** A fixed line stands where its exchange does, if the map knows that exchange. */
const zonesHere = (row: Prefix | undefined, area: AreaPrefix | undefined): ZonesHere => {
	const onMap = !row || row.prefix === NANP ? NONE : row.zones;
	if (!area) return { row, area, ofFixedLines: onMap, ofOthers: onMap };
	const isOfExchange = row && row.prefix.length > area.prefix.length && !area.exchangesAreWrong;
	return { row, area, ofFixedLines: isOfExchange ? onMap : area.zones, ofOthers: area.zones };
};

const rowsOfMap = (): readonly Prefix[] =>
	Object.entries(timeZonePrefixes.zones).flatMap(([names, prefixes]) => {
		const zones = Object.freeze(names.split('&'));
		return prefixes.split(' ').map((prefix) => ({ prefix, zones }));
	});

const areaPrefixes = (): readonly AreaPrefix[] =>
	AREAS.flatMap(({ areas, zones: names, exchangesAreWrong = false }) => {
		const zones = Object.freeze(names.split(' '));
		return areas.split(' ').map((prefix) => ({ prefix, zones, exchangesAreWrong }));
	});

/** A node for each beginning of a prefix: ten links by digit, 0 meaning none. */
interface Trie {
	readonly links: Uint16Array;
	readonly zones: readonly ZonesHere[];
}

const growTrie = (): Trie => {
	const links: number[] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
	/** The node that each hangs on, itself older. */
	const above: number[] = [0];
	const linkTo = (node: number, digit: string): number => node * 10 + Number(digit);
	const addNode = (link: number): number => {
		links.push(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
		return (links[link] = above.push(Math.floor(link / 10)) - 1);
	};
	const nodeOf = (prefix: string): number => {
		let node = 0;
		for (const digit of prefix) {
			const link = linkTo(node, digit);
			node = links[link] || addNode(link);
		}
		return node;
	};
	const rows = new Map(rowsOfMap().map((row) => [nodeOf(row.prefix), row]));
	const areas = new Map(areaPrefixes().map((area) => [nodeOf(area.prefix), area]));

	// A new area code is another way to the area that it overlays.
	const overlays = NEW_AREA_CODES.map(({ code, overlays }) => ({
		link: linkTo(nodeOf(`1${code.slice(0, -1)}`), code.slice(-1)),
		overlaid: nodeOf(`1${overlays}`),
	}));

	const zones: ZonesHere[] = [];
	for (const [node, aboveIt] of above.entries()) {
		const inherited = zones[aboveIt];
		const row = rows.get(node) ?? inherited?.row;
		const area = areas.get(node) ?? inherited?.area;
		const isOwn = row !== inherited?.row || area !== inherited?.area;
		zones.push(inherited && !isOwn ? inherited : zonesHere(row, area));
	}
	for (const { link, overlaid } of overlays) links[link] = overlaid;
	return { links: Uint16Array.from(links), zones };
};

/** Grown at first use, so that loading this room costs nothing. */
let trie: Trie | undefined;

const ZERO = '0'.charCodeAt(0);

/** The zones of the numbers that begin with these digits (calling code first). */
export const zonesByPrefix = (digits: string): ZonesHere => {
	const { links, zones } = (trie ??= growTrie());
	let node = 0;
	for (let at = 0; at < digits.length; at++) {
		const next = links[node * 10 + digits.charCodeAt(at) - ZERO];
		if (!next) break;
		node = next;
	}
	// Every node has its zones.
	return zones[node] as ZonesHere;
};
