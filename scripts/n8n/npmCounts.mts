/** How far an `npm install` has come, by what it logs. */
export interface NpmCounts {
	/** Packages whose versions npm has asked for, to choose among them. Nothing is on disk meanwhile. */
	readonly lookedUp: number;
	/** Packages that have come, from the registry or from npm's own cache. */
	readonly fetched: number;
}

/** A tarball: `npm http fetch GET 200 https://…/luxon-3.7.2.tgz 45ms (cache miss)`, or `npm http cache luxon@…`. */
const TARBALL = /^npm http (?:fetch GET 200|cache) \S+\.tgz(?:\s|$)/;
/** A list of versions: `npm http fetch GET 200 https://…/luxon 45ms (cache updated)`. */
const VERSIONS = /^npm http fetch GET (?:200|304) /;

/** Counts in what npm logs at the level `http`. A package that is asked for again counts once. */
export function npmCounts(log: string): NpmCounts {
	const lookedUp = new Set<string>();
	const fetched = new Set<string>();
	for (const line of log.split('\n')) {
		const address = line.split(' ').find((word) => word.includes('://')) ?? '';
		if (TARBALL.test(line)) fetched.add(address.slice(address.indexOf('://')));
		else if (VERSIONS.test(line)) lookedUp.add(address);
	}
	return { lookedUp: lookedUp.size, fetched: fetched.size };
}

const BAR = 20;

/**
 * “1,204 packages looked up”, then “[#####---------------] 612 of about 2,449 packages”; empty before npm has said
 * anything.
 *
 * @param total packages there are in the end, about
 */
export function sayCounts({ lookedUp, fetched }: NpmCounts, total: number): string {
	const figure = (value: number) => value.toLocaleString('en-GB');
	if (fetched === 0) return lookedUp === 0 ? '' : `${figure(lookedUp)} packages looked up`;
	const done = Math.min(fetched, total);
	const marks = Math.floor((done / total) * BAR);
	const bar = `[${'#'.repeat(marks)}${'-'.repeat(BAR - marks)}]`;
	return `${bar} ${figure(done)} of about ${figure(total)} packages`;
}
