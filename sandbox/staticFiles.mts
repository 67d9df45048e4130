import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { Hono } from 'hono';

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.svg': 'image/svg+xml',
};

/** The files of one folder, read once; `/` is its index.html. */
export function createStaticFiles(folder: string): Hono {
	const files = new Hono();
	for (const name of readdirSync(folder)) {
		const type = TYPES[extname(name)];
		if (type === undefined) continue;
		const content = readFileSync(join(folder, name));
		files.get(name === 'index.html' ? '/' : `/${name}`, (context) =>
			context.body(content, 200, {
				'content-type': type,
				'cache-control': 'no-cache',
				'content-security-policy': "default-src 'self'; frame-ancestors 'none'; base-uri 'none'",
				'x-content-type-options': 'nosniff',
			}),
		);
	}
	return files;
}
