/*
 * npm run test:e2e: the package inside real n8n servers and in a browser. E2E_N8N=<version> picks one n8n.
 */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mts';
import { ensureChromium } from './browser/index.mts';
import { runJest } from './jest/runJest.mts';
import { installN8n, n8nVersions } from './n8n/index.mts';
import { runMain } from './process/index.mts';

await runMain(async () => {
	await build();
	await ensureChromium();
	for (const version of n8nVersions) {
		if ((process.env['E2E_N8N'] || version) === version) await installN8n(version);
	}
	// Logs and screenshots outlast the run, for whoever asks why a test failed.
	process.env['E2E_ARTIFACTS'] ||= await mkdtemp(join(tmpdir(), 'sms-campaign-e2e-'));
	return await runJest('--config', 'jest.e2e.config.js', ...process.argv.slice(2));
});
