import type { Page } from 'playwright-core';
import {
	furnish,
	REPLIES,
	sandboxCredential,
	shippedWorkflows,
} from '../../scripts/demo/index.mts';
import { n8nVersions, type Reference } from '../../scripts/n8n/index.mts';
import { signWebhook } from '../../sandbox/signature.mts';
import { pictureFile } from './support/artifacts';
import { describeInBrowser, screenshot } from './support/browser';
import { BrowserWorld } from './support/browserWorld';
import { eventually } from './support/eventually';

const TRIGGER = 'SMS Events Trigger';
const PERSON = '+33612345678';

const reply = (text: string) => ({ type: 'reply', from: PERSON, to: '36180', text });

describe.each(n8nVersions)('SMS Events Trigger on the canvas of %s', (version) => {
	describeInBrowser(version, () => {
		const world = new BrowserWorld(version, `last view of events in ${version}`, {
			width: 1900,
			height: 1500,
		});
		let page: Page;
		let shipped: Reference;

		beforeAll(async () => {
			await world.start();
			({ page } = world);
			await furnish(world.client, sandboxCredential(world.sandbox));
			const { name } = (await shippedWorkflows()).get(REPLIES)!;
			shipped = (await world.client.workflows()).find((each) => each.name === name)!;
			await world.editor.openWorkflow(shipped);
		});
		afterAll(() => world.stop());

		it('says in its form how the gateway of its credential gets to know the address', async () => {
			await world.editor.openNode(TRIGGER);
			await eventually(async () =>
				expect(await world.editor.shownChoice('steps')).toBe(
					'Sandbox (Reaches No Phone): by itself · signed posts',
				),
			);
			await screenshot(page, `${version} form of events`);
			await page.keyboard.press('Escape');
		});

		it('names on the canvas what SMS Ledger does, in the words of its form', async () => {
			await page.getByText('Message: Reconcile', { exact: true }).waitFor();
		});

		it.each([
			['a question', reply('Are you open on Sunday?'), ['What They Wrote']],
			['a START', reply('START'), ['Back Again']],
			['a receipt', { type: 'delivery', id: 'm1', status: 'delivered', to: PERSON }, []],
			// Last, for its picture.
			['a STOP', reply('STOP'), ['Does a Person Have to Look?', 'Opted Out']],
		])('takes %s that is posted to the Test URL its own way', async (what, event, ran) => {
			await world.editor.executeFrom(TRIGGER);
			const url = await testUrl();
			await eventually(async () => expect((await fetch(url)).status).toBe(200));
			expect((await post(url, JSON.stringify({ id: what, ...event }))).status).toBe(200);
			await eventually(async () => {
				expect((await world.editor.succeeded()).sort()).toEqual([TRIGGER, ...ran].sort());
			});
			await screenshot(page, `${version} canvas of events, ${what}`);
		});

		it('leaves a picture of it, for the documentation', async () => {
			await page.mouse.move(0, 0);
			const name = version === '2.41.1' ? 'events.png' : `events ${version}.png`;
			await world.editor.pictureOfCanvas(pictureFile(name));
		});

		async function testUrl(): Promise<string> {
			const { nodes } = await world.client.workflow(shipped.id);
			const webhookId = nodes.find(({ name }) => name === TRIGGER)?.['webhookId'];
			return `${world.n8n.url}/webhook-test/${String(webhookId)}/events`;
		}

		function post(url: string, body: string): Promise<Response> {
			const second = Math.floor(Date.now() / 1000);
			return fetch(url, {
				method: 'POST',
				body,
				headers: {
					'content-type': 'application/json',
					'x-sandbox-timestamp': String(second),
					'x-sandbox-signature': signWebhook(world.sandbox.apiKey, second, body),
				},
			});
		}
	});
});
