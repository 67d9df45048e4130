import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
	DEMO_CAMPAIGN,
	sandboxCredential,
	shippedWorkflows,
	withAddresses,
	withCredentials,
} from '../../scripts/demo/index.mts';
import { artifacts } from './support/artifacts';
import { describeInBrowser } from './support/browser';
import { BrowserWorld } from './support/browserWorld';
import { WEB_CREDENTIALS } from './support/shipped';

/** Wide enough for the widest workflow at its full size. */
const VIEW = { width: 1900, height: 1100 };

/**
 * Where the pictures of docs/workflows.md and of the campaign in README.md come from: the shipped files, as n8n’s
 * own editor shows them. They are left in the folder E2E_ARTIFACTS, as they lie in docs/images.
 */
describeInBrowser('2.41.1', () => {
	const world = new BrowserWorld('2.41.1', 'workflow-pictures', VIEW);
	const folder = join(artifacts(), 'workflows');
	beforeAll(async () => {
		mkdirSync(folder, { recursive: true });
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
			await world.editor.pictureOfCanvas(join(folder, `${file}.png`));
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
		await world.editor.pictureOfCanvas(join(artifacts(), 'campaign.png'));
	});
});
