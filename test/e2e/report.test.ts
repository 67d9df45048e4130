import { n8nVersions } from '../../scripts/n8n/index.mts';
import { BLACK_FRIDAY, playBlackFriday } from './support/blackFriday';
import { describeInBrowser, screenshot } from './support/browser';
import { BrowserWorld } from './support/browserWorld';
import { node, to } from './support/campaign';

const LEDGER = 'n8n-nodes-sms-campaign.smsLedger';

/** What of an element of the browser is looked at; the tests know no DOM. */
interface DrawnElement {
	readonly ownerDocument: {
		readonly defaultView: {
			getComputedStyle(of: unknown): {
				readonly backgroundColor: string;
				readonly clipPath: string;
			};
		};
	};
	getBoundingClientRect(): { readonly width: number; readonly height: number };
}

describe.each(n8nVersions)('a campaign report in %s', (version) => {
	describeInBrowser(version, () => {
		const world = new BrowserWorld(version, `report in ${version}`, { width: 1500, height: 1000 });
		beforeAll(() => world.start());
		afterAll(() => world.stop());

		it('is shown by the preview of the HTML node, with its bars, columns and curve', async () => {
			await playBlackFriday(world.home);
			const { client, editor, page } = world;
			const workflow = await client.createWorkflow({
				name: 'Report',
				nodes: [
					node('Start', 'n8n-nodes-base.manualTrigger', 1, 0, {}),
					node('The Report', LEDGER, 1, 200, {
						resource: 'campaign',
						operation: 'getReport',
						campaign: { __rl: true, mode: 'name', value: BLACK_FRIDAY },
						options: { page: true, csvFile: true },
					}),
					node('Preview', 'n8n-nodes-base.html', 1.2, 400, {
						operation: 'generateHtmlTemplate',
						html: '={{ $json.html }}',
					}),
				],
				connections: { Start: to('The Report'), 'The Report': to('Preview') },
				settings: { executionOrder: 'v1' },
			});
			await editor.openWorkflow(workflow);
			await editor.executeWorkflow();
			await editor.openNode('Preview');
			const shown = page.frameLocator('iframe.__html-display');
			await shown.locator('h1').waitFor();
			expect(await shown.locator('h1').innerText()).toBe(BLACK_FRIDAY);
			const drawn = async (what: string) =>
				await shown
					.locator(what)
					.first()
					.evaluate((element) => {
						const seen = element as DrawnElement;
						const view = seen.ownerDocument.defaultView;
						const { backgroundColor, clipPath } = view.getComputedStyle(seen);
						const { width, height } = seen.getBoundingClientRect();
						return { backgroundColor, clipPath, isSeen: width > 0 && height > 0 };
					});
			const accent = 'rgb(31, 111, 139)';
			expect(await drawn('.bar')).toMatchObject({ backgroundColor: accent, isSeen: true });
			expect(await drawn('.over + .column')).toMatchObject({
				backgroundColor: accent,
				isSeen: true,
			});
			const line = await drawn('.curve .line');
			expect(line).toMatchObject({ backgroundColor: accent, isSeen: true });
			expect(line.clipPath).toMatch(/^polygon\(/);
			await screenshot(page, `report previewed in ${version}`);
		});
	});
});
