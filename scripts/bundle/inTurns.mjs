import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path/posix';

const SOURCE = join(import.meta.dirname, 'loadInTurns.cjs');

/** In the folder of what is built. */
const LOADER = 'chunks/inTurns.js';

/** As rolldown writes `import()` in CommonJS. */
const DYNAMIC = /Promise\.resolve\(\)\.then\(\(\) => require\("(\.[^"]+)"\)\)/g;

/**
 * Has the files of a CommonJS build load what they `import()` in turns: see `loadInTurns.cjs`.
 *
 * @param {readonly import('rolldown').OutputChunk[]} chunks
 * @returns {Promise<ReadonlyMap<string, string>>} the code of each file, by its place in the build's folder
 */
export async function inTurns(chunks) {
	const own = new Set(chunks.map(({ fileName }) => fileName));
	const imports = Object.fromEntries(
		chunks.map(({ fileName, imports }) => [fileName, imports.filter((each) => own.has(each))]),
	);
	let count = 0;
	const files = chunks.map(({ fileName, code }) => {
		const folder = dirname(fileName);
		const loader = relative(folder, LOADER).replace(/^(?!\.)/, './');
		const written = code.replace(DYNAMIC, (_, required) => {
			count += 1;
			return `require(${JSON.stringify(loader)}).load(${JSON.stringify(join(folder, required))})`;
		});
		return /** @type {const} */ ([fileName, written]);
	});
	const meant = chunks.reduce((sum, { dynamicImports }) => sum + dynamicImports.length, 0);
	if (count < meant) {
		throw new Error(`rolldown writes import() in another way: ${count} found of at least ${meant}`);
	}
	const load = `exports.load = loaderInTurns(${JSON.stringify(imports)}, (file) => require('../' + file));`;
	return new Map([...files, [LOADER, `${await readFile(SOURCE, 'utf8')}\n${load}\n`]]);
}
