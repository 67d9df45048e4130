import { n8nVersions, type Reference, type Workflow } from '../../scripts/n8n/index.mts';
import { sandboxCredential } from '../../scripts/demo/index.mts';
import { describeInBrowser, screenshot } from './support/browser';
import { BrowserWorld } from './support/browserWorld';
import { node, run, to } from './support/campaign';
import { activateRelease } from './support/release';

const OURS = 'n8n-nodes-sms-campaign.';
const CHECK = 'Check Consent & Quiet Hours';
const DAY = 86_400_000;

/** An own window that opens in three days, whatever day it is. */
const threeDaysOn = () => {
	const day = new Date(Date.now() + 3 * DAY).getUTCDay() || 7;
	return {
		hours: 'ownWindowOnly',
		ownDays: [day],
		ownFrom: '10:00',
		ownTo: '12:00',
		ownWindowConfirmed: true,
	};
};

const wire = (name: string) => [{ node: name, type: 'main', index: 0 }];

const peopleOf = (campaign: string) =>
	['+33612000001', '+33612000002'].map((e164) => ({
		phone: { e164, country: 'FR', callingCode: '33', type: 'mobile', timeZones: ['Europe/Paris'] },
		contact: { consent: { status: 'explicit' } },
		sms: {
			campaign,
			purpose: 'marketing',
			text: 'ACME: hello. STOP to 36180',
			sender: '36180',
			segments: 1,
			credits: 1,
		},
	}));

describe.each(n8nVersions)('who waits in %s', (version) => {
	describeInBrowser(version, () => {
		const world = new BrowserWorld(version, `last view of Send Later in ${version}`, {
			width: 1600,
			height: 1000,
		});
		beforeAll(() => world.start());
		afterAll(() => world.stop());

		async function open(
			name: string,
			later: readonly string[],
			operation: string,
			more: object = {},
		): Promise<Reference> {
			const { client, sandbox, editor } = world;
			const wanted = sandboxCredential(sandbox);
			const gateway =
				(await client.credentials()).find((stored) => stored.name === wanted.name) ??
				(await client.createCredential(wanted));
			const credentials = { smsGatewayApi: { id: gateway.id, name: gateway.name } };
			const workflow: Workflow = {
				name,
				nodes: [
					node('Start', 'n8n-nodes-base.manualTrigger', 1, 0, {}),
					node('List', 'n8n-nodes-base.set', 3.4, 200, {
						mode: 'raw',
						jsonOutput: JSON.stringify({ people: peopleOf(name) }),
					}),
					node('People', 'n8n-nodes-base.splitOut', 1, 400, { fieldToSplitOut: 'people' }),
					node(CHECK, `${OURS}checkConsentQuietHours`, 1, 600, threeDaysOn()),
					{ ...node('Send SMS', `${OURS}sendSms`, 1, 900, {}), credentials },
					{
						...node('Keep', `${OURS}sendSms`, 1, 900, { operation, ...more }),
						position: [900, 250],
						credentials,
					},
					{
						...node('File', 'n8n-nodes-base.extractFromFile', 1, 1150, {
							operation: 'text',
							binaryPropertyName: 'plan',
						}),
						position: [1150, 250],
						disabled: !('simulate' in more),
					},
				],
				connections: {
					Start: to('List'),
					List: to('People'),
					People: to(CHECK),
					...('simulate' in more && { Keep: to('File') }),
					[CHECK]: { main: [wire('Send SMS'), later.flatMap(wire), []] },
				},
				settings: { executionOrder: 'v1' },
			};
			const created = await client.createWorkflow(workflow);
			await editor.openWorkflow(created);
			return created;
		}
		const said = (text: RegExp) => world.page.getByText(text).first();
		const close = async () => await world.page.keyboard.press('Escape');

		it('is told to be lost where Send Later leads nowhere, with what to connect', async () => {
			await open('loose', [], 'schedule');
			await world.editor.executeWorkflow();
			await world.editor.openNode(CHECK);
			await said(
				/2 wait until .*10:00.*the output “Send Later” leads nowhere: connect it/,
			).waitFor();
			await screenshot(world.page, `${version} Send Later leads nowhere`);
			await close();
		});

		it('is told to be kept by Send, which sends nobody before their hours', async () => {
			await open('wrong', ['Keep'], 'send');
			await world.editor.executeWorkflow();
			await world.editor.openNode(CHECK);
			await said(/“Keep” after “Send Later” sends nobody before their hours/).waitFor();
			await close();
			await world.editor.openNode('Keep');
			await said(/2 not sent: before their hours\. Use the operation “Schedule”/).waitFor();
			await screenshot(world.page, `${version} Send after Send Later`);
			await close();
		});

		it('waits for nothing where nobody watches, as Schedule says', async () => {
			await open('unwatched', ['Keep'], 'schedule');
			await world.editor.executeWorkflow();
			await screenshot(world.page, `${version} canvas of Schedule`);
			await world.editor.openNode('Keep');
			await said(/Nothing will leave: add “Scheduled SMS Trigger” to an active workflow/).waitFor();
			await world.page
				.getByText(/^Scheduled Branch|^Scheduled$/)
				.first()
				.waitFor();
			await screenshot(world.page, `${version} Schedule, nobody watches`);
			await close();
		});

		it('is told nothing of in yellow where all is well, also by a run of that one step', async () => {
			await activateRelease(world);
			await open('well', ['Keep'], 'schedule');
			await world.editor.openNode(CHECK);
			await world.page.locator('[data-test-id="node-execute-button"]').first().click();
			await said(/0 may go now; 2 wait: /).waitFor();
			expect(await said(/leads nowhere|Nothing will leave/).count()).toBe(0);
			await screenshot(world.page, `${version} Check as one step`);
			await close();
		});

		it('is shown by Estimate among those who would not be sent', async () => {
			await open('estimate', ['Keep'], 'estimate');
			await world.editor.executeWorkflow();
			await world.editor.openNode('Keep');
			await said(/Of 2 messages that came here 0 would go now/).waitFor();
			await said(/Would Not Branch/).waitFor();
			await screenshot(world.page, `${version} Estimate`);
			await close();
		});

		it('is told by a simulation when they go, with a page as a file', async () => {
			const workflow = await open('plan', ['Keep'], 'estimate', {
				simulate: true,
				simulation: { days: 14, page: true },
			});
			await world.editor.executeWorkflow();
			await world.editor.openNode('Keep');
			await said(/2 of 2 go on \w+day for 2 credits\./).waitFor();
			await said(/Would Go Branch/).waitFor();
			await screenshot(world.page, `${version} Estimate with a plan`);
			await close();
			const { runs } = await run(world, workflow);
			const [row] = runs.get('Keep')?.[0]?.outputs[0] ?? [];
			expect(row).toMatchObject({ country: 'FR', localHour: '10:00', people: 2, credits: 2 });
			const [file] = runs.get('File')?.[0]?.outputs[0] ?? [];
			expect(String(file?.['data'])).toMatch(/^<!doctype html>.*2 of 2 go on/s);
		});
	});
});
