import type { INodeType } from 'n8n-workflow';
import { SendSms } from '../../nodes/SendSms/SendSms.node';
import { SmsLedger } from '../../nodes/SmsLedger/SmsLedger.node';
import { n8nVersions } from '../../scripts/n8n/index.mts';
import { credentialsAskedFor, operationsOf, parametersFor } from '../support/operationsOf';
import { describeInBrowser, screenshot } from './support/browser';
import { BrowserWorld } from './support/browserWorld';
import { node } from './support/campaign';
import { eventually } from './support/eventually';

const withOperations: readonly INodeType[] = [new SmsLedger(), new SendSms()];

describe.each(n8nVersions)('what can be chosen in %s', (version) => {
	describeInBrowser(version, () => {
		const world = new BrowserWorld(version, `last operation in ${version}`, {
			width: 1500,
			height: 1100,
		});
		beforeAll(() => world.start());
		afterAll(() => world.stop());

		describe.each(
			withOperations.map(({ description }) => [description.displayName, description] as const),
		)('in %s', (name, description) => {
			beforeAll(async () => {
				const type = `n8n-nodes-sms-campaign.${description.name}`;
				const workflow = await world.client.createWorkflow({
					name,
					nodes: [node(name, type, 1, 0, {})],
					connections: {},
					settings: { executionOrder: 'v1' },
				});
				await world.editor.openWorkflow(workflow);
				await world.editor.openNode(name);
			});

			// One after the other in one form: what an operation leaves behind must not hide anything of the next.
			it.each(
				operationsOf(description).map(
					(chosen) => [chosen.map((each) => each.name).join(': '), chosen] as const,
				),
			)('%s, with its credentials', async (what, chosen) => {
				const { editor, page } = world;
				for (const each of chosen) await editor.choose(each.parameter, each.name);
				await eventually(async () => {
					for (const each of chosen) {
						expect(await editor.shownChoice(each.parameter)).toBe(each.name);
					}
					expect(await editor.credentialLabels()).toEqual(
						credentialsAskedFor(description, parametersFor(chosen)),
					);
				});
				await screenshot(page, `${version} ${name}, ${what}`.replaceAll(':', ''));
			});
		});
	});
});
