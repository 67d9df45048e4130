/**
 * Loads the built package as n8n does at its start, then takes up each node as a workflow does at its
 * first use, and prints which of our files each step read, and how long it took.
 */
const path = require('node:path');
const { performance } = require('node:perf_hooks');
const { LoggerProxy } = require('n8n-workflow');
const { PackageDirectoryLoader } = require('n8n-core/dist/nodes-loader/package-directory-loader');
const {
	LazyPackageDirectoryLoader,
} = require('n8n-core/dist/nodes-loader/lazy-package-directory-loader');

const project = path.resolve(__dirname, '../..');
const dist = path.join(project, 'dist') + path.sep;
const lazy = process.argv[2] !== 'eager';

const read = new Set();
const newlyRead = () =>
	Object.keys(require.cache)
		.filter((file) => file.startsWith(dist) && !read.has(file))
		.map((file) => {
			read.add(file);
			return path.relative(dist, file).split(path.sep).join('/');
		});

const silent = () => undefined;
LoggerProxy.init({ error: silent, warn: silent, info: silent, debug: silent, verbose: silent });

(async () => {
	const Loader = lazy ? LazyPackageDirectoryLoader : PackageDirectoryLoader;
	const started = performance.now();
	const loader = new Loader(project);
	await loader.loadAll();
	const boot = { ms: performance.now() - started, files: newlyRead() };
	// The loader adds to these lists whenever a node is taken up.
	const types = loader.types.nodes.map(({ name }) => name);
	const credentials = loader.types.credentials.map(({ name, iconUrl }) => ({
		name,
		icon: iconUrl,
	}));
	const nodes = {};
	for (const name of Object.keys(loader.known.nodes)) {
		const from = performance.now();
		const { type } = loader.getNode(name);
		nodes[name] = {
			ms: performance.now() - from,
			files: newlyRead(),
			displayName: type.description.displayName,
			icon: type.description.iconUrl,
			categories: type.description.codex?.categories,
		};
	}
	process.stdout.write(
		JSON.stringify({
			packageName: loader.packageName,
			boot,
			nodes,
			types,
			credentials,
		}),
	);
})();
