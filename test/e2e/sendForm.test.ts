import type { Page } from 'playwright-core';
import { n8nVersions } from '../../scripts/n8n/index.mts';
import { describeInBrowser, screenshot } from './support/browser';
import { BrowserWorld } from './support/browserWorld';
import { node } from './support/campaign';

const NAME = 'Send SMS';

describe.each(n8nVersions)('the form of Send SMS in n8n %s', (version) => {
	describeInBrowser(version, () => {
		const world = new BrowserWorld(version, `${version} form of Send SMS`, {
			width: 1280,
			height: 1600,
		});
		let page: Page;
		beforeAll(async () => {
			await world.start();
			({ page } = world);
		});
		afterAll(() => world.stop());

		it.each<[string, object, string[]]>([
			['Schedule, from the check', { operation: 'schedule' }, ['Schedule With', 'Time']],
			[
				'Schedule, before a time',
				{
					operation: 'schedule',
					scheduleTime: 'offset',
					offsetFrom: '={{ $json.appointment }}',
					options: {
						messageKey: '={{ $json.id }}',
						spreadOver: 120,
						replaceWaiting: 'transactional',
					},
				},
				['How Long', 'Time It Counts From', 'Clock', 'When Hours Are Closed', 'Replace What Waits'],
			],
			[
				'Estimate, with the coming days',
				{
					operation: 'estimate',
					simulate: true,
					simulation: { days: 14, items: 'table', maximumCredits: 500, page: true, pilot: 20 },
				},
				['Simulate the Coming Days', 'Days', 'Items', 'Maximum Credits', 'Plan Page (HTML)'],
			],
			[
				'Send One Message',
				{ operation: 'sendOne', phone: '={{ $json.phone }}' },
				['Phone', 'Purpose', 'Message Key', 'Message', 'Outside Hours'],
			],
		])('shows what %s asks for, by day and by night', async (name, parameters, labels) => {
			const workflow = {
				name: `form of ${name}`,
				nodes: [node(NAME, 'n8n-nodes-sms-campaign.sendSms', 1, 0, { options: {}, ...parameters })],
				connections: {},
				settings: { executionOrder: 'v1' },
			};
			await world.editor.openWorkflow(await world.client.createWorkflow(workflow));
			await world.editor.openNode(NAME);
			for (const theme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme: theme });
				for (const label of labels) {
					await page.getByText(label, { exact: true }).first().waitFor();
				}
				await screenshot(page, `${version} ${name}, ${theme}`);
			}
		});
	});
});
