import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

let folder: string | undefined;

/**
 * Where a test file leaves its logs and screenshots: E2E_ARTIFACTS, which the lane sets, else a new temporary
 * folder, never the project itself.
 */
export function artifacts(): string {
	if (folder === undefined) {
		folder = process.env['E2E_ARTIFACTS'] || mkdtempSync(join(tmpdir(), 'sms-campaign-e2e-'));
		mkdirSync(folder, { recursive: true });
		process.stderr.write(`Logs and screenshots: ${folder}\n`);
	}
	return folder;
}

/** Where a picture of the documentation is left, as it lies in docs/images: `npm run pictures` takes them from here. */
export function pictureFile(name: string): string {
	const file = join(artifacts(), 'pictures', name);
	mkdirSync(dirname(file), { recursive: true });
	return file;
}
