import { writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import {
	DEMO_CAMPAIGN,
	sandboxCredential,
	shippedWorkflows,
	withAddresses,
	withCredentials,
} from '../../scripts/demo/index.mts';
import { itemsOf } from '../../scripts/n8n/index.mts';
import { reducePng } from '../../scripts/pictures/index.mts';
import { pictureFile } from './support/artifacts';
import { BLACK_FRIDAY, playBlackFriday } from './support/blackFriday';
import { describeInBrowser } from './support/browser';
import { BrowserWorld } from './support/browserWorld';
import { node, to } from './support/campaign';
import { eventually } from './support/eventually';
import { WEB_CREDENTIALS } from './support/shipped';

/** Wide enough for the widest workflow at its full size. */
const VIEW = { width: 1900, height: 1100 };

const LEDGER = 'n8n-nodes-sms-campaign.smsLedger';

/** Where the pictures of the documentation come from: the running product. `npm run pictures` renews them. */
describeInBrowser('2.41.1', () => {
	const world = new BrowserWorld('2.41.1', 'workflow-pictures', VIEW);
	beforeAll(async () => {
		await world.start();
		const gateway = sandboxCredential(world.sandbox);
		const database = { name: 'Customer Database', type: 'postgres', data: {} };
		for (const credential of [gateway, ...WEB_CREDENTIALS, database]) {
			await world.client.createCredential(credential);
		}
	});
	afterAll(() => world.stop());

	it('shows every shipped workflow, and knows all of its nodes', async () => {
		const credentials = await world.client.credentials();
		for (const [file, shipped] of await shippedWorkflows()) {
			const workflow = withAddresses(withCredentials(shipped, credentials));
			await world.editor.openWorkflow(await world.client.createWorkflow(workflow));
			await world.editor.fitToView();
			const nodes = shipped.nodes.filter(({ type }) => !type.endsWith('.stickyNote'));
			expect([file, await world.editor.countNodes()]).toEqual([file, nodes.length]);
			expect([file, await world.editor.issues()]).toEqual([file, []]);
			await world.editor.pictureOfCanvas(pictureFile(`workflows/${file}.png`));
		}
	});

	it('shows the demo campaign after its run', async () => {
		const credentials = await world.client.credentials();
		const shipped = (await shippedWorkflows()).get(DEMO_CAMPAIGN)!;
		const workflow = withAddresses(withCredentials(shipped, credentials));
		await world.editor.openWorkflow(await world.client.createWorkflow(workflow));
		await world.editor.executeWorkflow();
		await world.editor.fitToView();
		const branches = ['Sent', 'Schedule', 'Blocked', 'Rejected'];
		expect(await world.editor.succeeded()).toEqual(expect.arrayContaining(branches));
		await world.editor.pictureOfCanvas(pictureFile('campaign.png'));
	});

	it('shows the meter and the preview while a text is written', async () => {
		const { editor, page } = world;
		await page.setViewportSize({ width: 1950, height: 1000 });
		await editor.openNode('Compose SMS');
		await editor
			.parameter('message')
			.locator('textarea')
			.fill('{firstName|Hello}, it’s our summer fête! Saturday at 10: show this text, -20 %.');
		await eventually(async () =>
			expect(await editor.shownChoice('segmentMeter')).toContain('’ and ê make it Unicode'),
		);
		await eventually(async () =>
			expect(await editor.shownChoice('messagePreview')).toContain('it’s our summer fête'),
		);
		await keep(page, 'compose.png');
	});

	it('shows the phones of the sandbox', async () => {
		const { page, sandbox } = world;
		await page.setViewportSize({ width: 1680, height: 984 });
		await page.goto(sandbox.url);
		await page.locator('.row').first().click();
		await page.locator('#thread').getByText('our spring collection').waitFor();
		await keep(page, 'sandbox.png');
	});

	it('shows the report of a campaign', async () => {
		await playBlackFriday(world.home);
		const { client, page } = world;
		const { id } = await client.createWorkflow({
			name: 'Report',
			nodes: [
				node('Start', 'n8n-nodes-base.manualTrigger', 1, 0, {}),
				node('The Report', LEDGER, 1, 200, {
					resource: 'campaign',
					operation: 'getReport',
					campaign: { __rl: true, mode: 'name', value: BLACK_FRIDAY },
					options: { page: true },
				}),
			],
			connections: { Start: to('The Report') },
			settings: { executionOrder: 'v1' },
		});
		const execution = await client.execution(await client.runWorkflow(id, 'Start'), 60_000);
		const [item] = itemsOf(execution, LEDGER, 0);
		await page.setViewportSize({ width: 1280, height: 900 });
		await page.goto('about:blank');
		await page.setContent(String(item?.['html']));
		expect(await page.locator('h1').innerText()).toBe(BLACK_FRIDAY);
		await keep(page, 'report.png');
	});
});

/** Keeps what a page shows as a small picture. */
async function keep(page: Page, name: string): Promise<void> {
	await page.mouse.move(0, 0);
	await page.waitForTimeout(500);
	await writeFile(pictureFile(name), reducePng(await page.screenshot()));
}
