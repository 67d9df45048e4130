/*
 * What the build puts in the place of `import()`. A library loaded in one go has n8n's event loop to itself for
 * a tenth of a second and more, with all that it needs: webhooks and other executions wait for as long. Here the
 * files come one by one, those that others need first, and everything else has its turn in between.
 */
const { setImmediate: nextTurn } = require('node:timers/promises');

/** How long files are loaded without making way, in milliseconds; the longest file takes about 15. */
const TURN_MS = 10;

/**
 * @param {Readonly<Record<string, readonly string[]>>} imports what each file of the build requires, in order
 * @param {(file: string) => unknown} load
 * @returns a function that gives what a file exports
 */
function loaderInTurns(imports, load) {
	/** @type {Map<string, Promise<unknown>>} */
	const loading = new Map();

	/** @param {string} file */
	async function loadInTurns(file) {
		let begunAt = performance.now();
		for (const each of withNeeded(imports, file)) {
			load(each);
			if (performance.now() - begunAt < TURN_MS) continue;
			await nextTurn();
			begunAt = performance.now();
		}
		return load(file);
	}

	/** @param {string} file */
	return (file) => {
		const known = loading.get(file);
		if (known) return known;
		const loaded = loadInTurns(file);
		loading.set(file, loaded);
		// What failed is tried again.
		loaded.catch(() => loading.delete(file));
		return loaded;
	};
}

/**
 * A file and all that it needs, each after what it needs itself: the order in which they would be evaluated.
 *
 * @param {Readonly<Record<string, readonly string[]>>} imports
 * @param {string} file
 * @param {Set<string>} seen
 * @returns {readonly string[]}
 */
function withNeeded(imports, file, seen = new Set()) {
	if (seen.has(file)) return [];
	seen.add(file);
	return [...(imports[file] ?? []).flatMap((each) => withNeeded(imports, each, seen)), file];
}

exports.loaderInTurns = loaderInTurns;
