/*
 * npm run pictures: renews the pictures of the README and of docs/ from the running product.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mts';
import { ensureChromium } from './browser/index.mts';
import { runJest } from './jest/runJest.mts';
import { installN8n } from './n8n/index.mts';
import { runMain } from './process/index.mts';
import { inProject } from './project.mts';

const N8N = '2.41.1';

await runMain(async () => {
	await build();
	await ensureChromium();
	await installN8n(N8N);
	const left = await mkdtemp(join(tmpdir(), 'sms-campaign-pictures-'));
	Object.assign(process.env, { E2E_N8N: N8N, E2E_ARTIFACTS: left });
	try {
		const tests = ['e2e/pictures.test', 'e2e/eventsForm.test'];
		const code = await runJest('--config', 'jest.e2e.config.js', ...tests);
		if (code !== 0) return code;
		await cp(join(left, 'pictures'), inProject('docs', 'images'), { recursive: true });
		return 0;
	} finally {
		await rm(left, { recursive: true });
	}
});
