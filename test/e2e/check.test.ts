import type { Browser, Page } from 'playwright-core';
import { demoOwner, furnish, sandboxCredential } from '../../scripts/demo/index.mts';
import { describeInBrowser, openBrowser, screenshot } from './support/browser';
import { Editor } from './support/editor';
import { World } from './support/world';

const VERSION = '2.41.1';
const NODE = 'Check Consent & Quiet Hours';

describeInBrowser(VERSION, () => {
	const world = new World(VERSION);
	let browser: Browser | undefined;
	let page: Page;
	let editor: Editor;

	beforeAll(async () => {
		await world.start();
		browser = await openBrowser();
		page = await browser.newPage({ viewport: { width: 1500, height: 1000 } });
		editor = new Editor(page, world.n8n.url);
		await editor.logIn(demoOwner);
		await editor.openWorkflow(await furnish(world.client, sandboxCredential(world.sandbox)));
		await editor.executeWorkflow();
		await editor.openNode(NODE);
	});
	afterAll(async () => {
		if (browser) await screenshot(page, 'last view of Check');
		await browser?.close();
		await world.stop();
	});

	it.each(['Send Now', 'Send Later', 'Blocked'])('shows the output %s', async (output) => {
		const tabs = page.locator('[data-test-id="output-panel"]');
		await tabs.getByText(`${output} Branch`).first().click();
		await screenshot(page, `Check, ${output}`);
	});

	it('sums up who may go now, who waits and who is blocked, and why', async () => {
		const sum = page.getByText(/\d+ may go now; \d+ wait: .*; \d+ blocked: /).first();
		await sum.waitFor();
	});

	it('asks for the own window only where it is used, and for a confirmation where it stands alone', async () => {
		await editor.parameter('hours').click();
		await page.getByText('Own Window Only', { exact: true }).click();
		await editor.parameter('ownFrom').waitFor();
		await editor.parameter('ownWindowConfirmed').waitFor();
		await screenshot(page, 'Check, own window only');
	});
});
