import type { Page } from 'playwright-core';
import { furnish, sandboxCredential } from '../../scripts/demo/index.mts';
import { acceptedMessages } from '../../scripts/sandbox/index.mts';
import { describeInBrowser, screenshot } from './support/browser';
import { BrowserWorld } from './support/browserWorld';
import { Editor } from './support/editor';
import { eventually } from './support/eventually';

const VERSION = '2.41.1';

describeInBrowser(VERSION, () => {
	const world = new BrowserWorld(VERSION, 'last view', { width: 1500, height: 950 });
	let page: Page;
	let editor: Editor;

	beforeAll(async () => {
		await world.start();
		({ page, editor } = world);
		await editor.newWorkflow();
		await editor.openNodeCreator();
	});
	afterAll(() => world.stop());

	it.each([
		'Import Phone List',
		'Check Consent & Quiet Hours',
		'Send SMS',
		'Birthday Trigger',
		'SMS Events Trigger',
		'Scheduled SMS Trigger',
		'SMS Ledger',
		'Compose SMS',
	])('shows %s in the node creator', async (displayName) => {
		const entry = await editor.searchNode(displayName);
		await entry.waitFor();
		await screenshot(page, `creator ${displayName}`);
	});

	it('counts segments while a message is typed into Compose SMS', async () => {
		await editor.addNode('Compose SMS');
		await screenshot(page, 'canvas with Compose SMS');
		await editor.openNode('Compose SMS');
		const message = editor.parameter('message').locator('textarea');
		const meter = () => editor.shownChoice('segmentMeter');
		const shows = (text: string) => eventually(async () => expect(await meter()).toContain(text));

		await message.fill('Hello');
		await shows('1 SMS · GSM-7 · 5 of 160');
		await screenshot(page, 'meter, one segment');

		await message.fill('Hello! '.repeat(30));
		await shows('2 SMS · GSM-7 · 210 of 306');
		await screenshot(page, 'meter, two segments');

		await message.fill('Hello 👋');
		await shows('1 SMS · Unicode · 8 of 70');
		await screenshot(page, 'meter, Unicode');
	});

	it('runs the demo campaign green, and its messages are on the phones of the sandbox', async () => {
		const { client, sandbox } = world;
		await editor.openWorkflow(await furnish(client, sandboxCredential(sandbox)));
		await editor.executeWorkflow();
		await screenshot(page, 'canvas with the demo campaign');

		const taken = await acceptedMessages(sandbox.tallyFile);
		expect(taken).not.toHaveLength(0);
		await page.goto(sandbox.url);
		await eventually(async () =>
			expect(await page.textContent('#total-messages')).toBe(String(taken.length)),
		);
		await screenshot(page, 'phones of the sandbox');
	});
});
