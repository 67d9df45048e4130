import type { Page } from 'playwright-core';
import { furnish, sandboxCredential } from '../../scripts/demo/index.mts';
import { describeInBrowser, screenshot } from './support/browser';
import { BrowserWorld } from './support/browserWorld';
import { Editor } from './support/editor';

const VERSION = '2.41.1';
const NODE = 'Check Consent & Quiet Hours';

describeInBrowser(VERSION, () => {
	const world = new BrowserWorld(VERSION, 'last view of Check', { width: 1500, height: 1000 });
	let page: Page;
	let editor: Editor;

	beforeAll(async () => {
		await world.start();
		({ page, editor } = world);
		await editor.openWorkflow(await furnish(world.client, sandboxCredential(world.sandbox)));
		await editor.executeWorkflow();
		await editor.openNode(NODE);
	});
	afterAll(() => world.stop());

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
