/*
 * npm run test:faults [-- --short] [-- --seed <number>] [-- path]: campaigns while something breaks, and a table of
 * what became of each, by the gateway's own count. `--short` runs a few of every kind, as CI does.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildUntyped } from './build.mts';
import { faultTable, type FaultRow } from './faults/faultTable.mts';
import { countTests, exitCode } from './jest/runJest.mts';
import { installN8n } from './n8n/index.mts';
import { runMain } from './process/index.mts';

await runMain(async () => {
	const { values, positionals } = parseArgs({
		options: {
			short: { type: 'boolean', default: false },
			seed: { type: 'string', default: '1' },
		},
		allowPositionals: true,
	});
	const { short, seed } = values;
	await buildUntyped();
	await installN8n('2.41.1');
	const folder = await mkdtemp(join(tmpdir(), 'sms-campaign-faults-'));
	process.env['E2E_ARTIFACTS'] ||= await mkdtemp(join(tmpdir(), 'sms-campaign-e2e-'));
	const FAULTS_ROWS = join(folder, 'rows.jsonl');
	try {
		const counts = await countTests(['--config', 'jest.faults.config.js', ...positionals], {
			FAULTS_ROWS,
			FAULTS_SEED: seed,
			FAULTS_FORM: short ? 'short' : 'whole',
		});
		const lines = existsSync(FAULTS_ROWS) ? (await readFile(FAULTS_ROWS, 'utf8')).trim() : '';
		const rows = lines.split('\n').filter(Boolean);
		const table = rows.map((line) => JSON.parse(line) as FaultRow);
		console.log(`\n${faultTable(table, { seed, ...counts })}`);
		return exitCode(counts);
	} finally {
		await rm(folder, { recursive: true });
	}
});
