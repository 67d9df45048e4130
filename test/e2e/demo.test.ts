import { z } from 'zod';
import {
	accountsAgree,
	activateShipped,
	furnish,
	RELEASE,
	runCampaign,
	sandboxCredential,
	type CampaignRun,
} from '../../scripts/demo/index.mts';
import { itemsOf, type Json, type Reference } from '../../scripts/n8n/index.mts';
import { acceptedMessages, type AcceptedMessage } from '../../scripts/sandbox/index.mts';
import { versionsUnderTest } from './support/versions';
import { World } from './support/world';

const OURS = 'n8n-nodes-sms-campaign.';

describe.each(versionsUnderTest())('the shipped demo campaign in n8n %s', (version) => {
	const world = new World(version);
	let campaign: Reference;
	let run: CampaignRun;
	let tally: AcceptedMessage[];

	beforeAll(async () => {
		await world.start();
		const { client, sandbox } = world;
		campaign = await furnish(client, sandboxCredential(sandbox));
		await activateShipped(client, RELEASE);
		run = await runCampaign(client, campaign, sandbox);
		tally = await acceptedMessages(sandbox.tallyFile);
	});
	afterAll(() => world.stop());

	const testKey = async (apiKey: string) => {
		const { client, sandbox } = world;
		const [stored] = await client.credentials();
		return await client.testCredential(sandboxCredential({ ...sandbox, apiKey }), stored!);
	};

	it('finds the credential good with the right key', async () => {
		expect(await testKey(world.sandbox.apiKey)).toMatchObject({ status: 'OK' });
	});

	it('finds the credential bad with a wrong key', async () => {
		expect(await testKey('wrong')).toMatchObject({ status: 'Error' });
	});

	it.each(['importPhoneList', 'composeSms', 'checkConsentQuietHours', 'sendSms'])(
		'runs a node of type %s',
		(type) => {
			const names = run.execution.nodes.filter((node) => node.type === OURS + type);
			expect(names).not.toHaveLength(0);
			for (const { name } of names) expect(run.execution.runs.get(name)).not.toHaveLength(0);
		},
	);

	it('lets every node that runs succeed', () => {
		const errors = [...run.execution.runs.values()].flat().map(({ error }) => error);
		expect(errors.filter((error) => error !== undefined)).toEqual([]);
	});

	it('sends a real campaign: some now, some never', () => {
		expect(run.summary.sent.messages).toBeGreaterThan(0);
		expect(run.summary.rejected.size).toBeGreaterThan(0);
		expect(run.summary.blocked.size).toBeGreaterThan(0);
	});

	it('tells of the very messages that the gateway took, with their segments and credits', () => {
		const told = itemsOf(run.execution, `${OURS}sendSms`, 0).flatMap((item) => {
			const { phone, delivery } = sentItem.parse(item);
			if (delivery.status !== 'accepted') return [];
			const { messageId, segments, credits } = delivery;
			return { to: phone.e164, clientReference: messageId, segments, credits };
		});
		expect(told.sort(byNumber)).toEqual(tally.toSorted(byNumber));
	});

	it('keeps whoever waits in the ledger, and loses nobody', () => {
		const { later, sentOtherwise } = run.summary;
		const waiting = [...later.values()].reduce((sum, count) => sum + count, 0);
		expect(waiting).toBeGreaterThan(0);
		expect(sentOtherwise).toEqual(new Map([['held', waiting]]));
	});

	it('sends to each number once', () => {
		expect(new Set(tally.map(({ to }) => to)).size).toBe(tally.length);
		expect(new Set(tally.map(({ clientReference }) => clientReference)).size).toBe(tally.length);
	});

	it('costs what the summary says', () => {
		expect(accountsAgree(run)).toBe(true);
	});

	it('can be run again by hand: nobody gets it twice, and everybody is told of', async () => {
		const { client, sandbox } = world;
		const again = await runCampaign(client, campaign, sandbox);
		expect(again.gateway.messages).toBe(0);
		const [held = 0] = run.summary.sentOtherwise.values();
		expect(again.summary.notSent).toEqual(
			new Map([
				['already_sent', run.summary.sent.messages],
				['waiting', held],
			]),
		);
	});

	it('is sent once more under another name', async () => {
		const { client, sandbox } = world;
		const shipped = await client.workflow(campaign.id);
		const nodes = shipped.nodes.map((node) =>
			node.type === `${OURS}composeSms`
				? { ...node, parameters: { ...(node['parameters'] as Json), campaign: 'once-more' } }
				: node,
		);
		const { name, connections, settings } = shipped;
		const renamed = await client.createWorkflow({
			...{ name: `${name}, once more`, nodes, connections },
			...(settings && { settings }),
		});
		const more = await runCampaign(client, renamed, sandbox);
		expect(more.gateway.messages).toBe(run.summary.sent.messages);
	});
});

const sentItem = z.object({
	phone: z.object({ e164: z.string() }),
	delivery: z.object({
		status: z.string(),
		messageId: z.string(),
		segments: z.number(),
		credits: z.number(),
	}),
});

const byNumber = (a: { to: string }, b: { to: string }) => a.to.localeCompare(b.to);
