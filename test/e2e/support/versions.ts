import { isN8nVersion, n8nVersions, type N8nVersion } from '../../../scripts/n8n/index.mts';

/** The n8n versions to test: all of them, or the one that E2E_N8N names. */
export function versionsUnderTest(): readonly N8nVersion[] {
	const only = process.env['E2E_N8N'];
	if (!only) return n8nVersions;
	if (!isN8nVersion(only)) throw new Error(`E2E_N8N=${only}: known are ${n8nVersions.join(', ')}`);
	return [only];
}
