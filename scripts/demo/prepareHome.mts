import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, UserError } from '../setup/index.mjs';
import type { DemoOptions } from './options.mts';

/** Proves that a folder is the demo's own, hence may be erased, and says which n8n wrote its database. */
const MARKER = '.sms-campaign-demo';

/** Empties the demo's folder, or with `keep` checks that it can be gone on with. */
export async function prepareHome({ home, keep, n8nVersion }: DemoOptions): Promise<void> {
	const owner = await readMarker(home);
	if (owner === undefined && !(await isEmpty(home))) {
		throw new UserError(
			`${home} holds something that this demo did not put there, and the demo starts by emptying ` +
				'its folder. Let SMS_CAMPAIGN_HOME name an empty or a new one.',
		);
	}
	if (keep && owner !== undefined && owner !== n8nVersion) {
		throw new UserError(
			`${home} was last used by n8n ${owner}, whose database n8n ${n8nVersion} may not read. ` +
				`Start with --n8n ${owner}, or without --keep.`,
		);
	}
	if (!keep) await rm(home, { recursive: true, force: true });
	await mkdir(home, { recursive: true });
	await writeFile(join(home, MARKER), n8nVersion);
}

const readMarker = (home: string) => unlessMissing(readFile(join(home, MARKER), 'utf8'));

const isEmpty = async (home: string) => ((await unlessMissing(readdir(home))) ?? []).length === 0;

async function unlessMissing<Value>(read: Promise<Value>): Promise<Value | undefined> {
	try {
		return await read;
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return undefined;
		throw error;
	}
}
