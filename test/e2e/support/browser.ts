import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from '../../../scripts/browser/index.mts';
import type { N8nVersion } from '../../../scripts/n8n/index.mts';
import { artifacts } from './artifacts';
import { versionsUnderTest } from './versions';

const NOBODY = 'http://127.0.0.1:9'; // the discard port

/** A headless Chromium that reaches loopback and nothing else. */
export async function openBrowser(): Promise<Browser> {
	return await chromium.launch({
		executablePath: findChromium()!,
		args: [
			'--no-sandbox', // Chromium's own cannot be had as root in a container
			'--disable-gpu',
			'--disable-dev-shm-usage',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			`--proxy-server=${NOBODY}`,
			'--proxy-bypass-list=127.0.0.1;localhost',
		],
	});
}

/** `describe` for one n8n in the browser, or a skip that says by name what is missing for it. */
export function describeInBrowser(version: N8nVersion, tests: () => void): void {
	const name = `the editor of n8n ${version}`;
	if (!versionsUnderTest().includes(version)) describe.skip(`${name} (not asked for)`, tests);
	else if (findChromium() === undefined) describe.skip(`${name} (NO CHROMIUM HERE)`, tests);
	else describe(name, tests);
}

/** Keeps a picture of the page among the artifacts. */
export async function screenshot(page: Page, name: string): Promise<void> {
	await page.screenshot({ path: join(artifacts(), `${name}.png`) });
}
