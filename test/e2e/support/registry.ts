import { createHash } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';

export interface Registry {
	/** For the environment of a program: its `npm` is npm, asking this registry whatever it is told to ask. */
	readonly PATH: string;
	close(): Promise<void>;
}

interface Manifest {
	readonly name: string;
	readonly version: string;
}

/**
 * An npm registry on loopback that has one package. n8n lets nobody without a licence name a registry, and
 * runs the `npm` that it finds on PATH: there a word that names this one is put behind n8n's own.
 *
 * @param folder where npm's cache and the command go
 */
export async function startRegistry(
	tarball: string,
	manifest: Manifest,
	folder: string,
): Promise<Registry> {
	const packed = await readFile(tarball);
	const integrity = `sha512-${createHash('sha512').update(packed).digest('base64')}`;
	const { name, version } = manifest;
	const server = createServer(({ url }, response) => {
		if (url === '/package.tgz') return response.end(packed);
		if (url !== `/${name}`) return response.writeHead(404).end('{}');
		const dist = { tarball: `${urlOf(server.address())}/package.tgz`, integrity };
		const versions = { [version]: { ...manifest, dist } };
		return response.end(JSON.stringify({ name, versions, 'dist-tags': { latest: version } }));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

	const commands = join(folder, 'commands');
	await mkdir(commands);
	const npm = [
		'#!/bin/sh',
		`PATH='${process.env['PATH']}' npm_config_cache='${join(folder, 'npm-cache')}' \\`,
		`\texec npm "$@" --registry=${urlOf(server.address())}`,
	];
	await writeFile(join(commands, 'npm'), npm.join('\n'));
	await chmod(join(commands, 'npm'), 0o755);
	return {
		PATH: [commands, process.env['PATH']].join(delimiter),
		close: () => new Promise((resolve) => server.close(() => resolve())),
	};
}

const urlOf = (address: AddressInfo | string | null): string =>
	`http://127.0.0.1:${(address as AddressInfo).port}`;
