import { setTimeout as sleep } from 'node:timers/promises';
import {
	furnish,
	listen,
	sandboxCredential,
	shippedWorkflows,
	swiftWebhooks,
	REPLIES,
} from '../../scripts/demo/index.mts';
import { itemsOf, type Json } from '../../scripts/n8n/index.mts';
import { readLog, readTally } from '../../sandbox/tally.mts';
import {
	checked,
	checkedForLater,
	createCampaign,
	node,
	notSent,
	numbers,
	run,
	statesOf,
	tallyOf,
	to,
	type CampaignSetup,
} from './support/campaign';
import { eventually } from './support/eventually';
import { activateRelease, LOOKED_WITHIN_MS } from './support/release';
import { versionsUnderTest } from './support/versions';
import { World } from './support/world';

const ours = (name: string) => `n8n-nodes-sms-campaign.${name}`;
const SHORT_CODE = '36180';
const HEARD_WITHIN_MS = 2000;
const MINUTE_MS = 60_000;

describe.each(versionsUnderTest())('what comes back to n8n %s', (version) => {
	const world = new World(
		version,
		{
			SANDBOX_CREDITS: '100000',
			// The gateway would forgive what we must not do: texting twice, and texting who said STOP.
			SANDBOX_IDEMPOTENCY: 'off',
			SANDBOX_OPT_OUTS: 'off',
		},
		swiftWebhooks,
	);
	beforeAll(async () => {
		await world.start();
		const { client, sandbox, n8n } = world;
		await furnish(client, sandboxCredential(sandbox));
		await listen(client, n8n.url);
	});
	afterAll(() => world.stop());

	const tally = () => readTally(world.sandbox.tallyFile);
	const countOf = (e164: string) => tally().byNumber.get(e164);

	/** What a person does on the page. @returns when it was done (epoch ms) */
	async function say(phone: string, text: string): Promise<number> {
		const at = Date.now();
		const reply = await fetch(`${world.sandbox.url}/page/reply`, {
			method: 'POST',
			body: JSON.stringify({ phone, text, to: SHORT_CODE }),
		});
		expect(reply.status).toBe(201);
		return at;
	}

	/** When the gateway took each message to a number (epoch ms). */
	const takenAt = (e164: string): number[] =>
		readLog(world.sandbox.tallyFile)
			.filter(({ event, to: whom }) => event === 'accepted' && whom === e164)
			.map(({ at }) => Date.parse(at));

	/** A person in a campaign that can be answered. */
	const byShortCode = (item: Json): Json => ({
		...item,
		sms: { ...(item['sms'] as Json), sender: SHORT_CODE },
	});
	const person = (campaign: string, e164: string, fields: Json = {}): Json =>
		byShortCode(checked(campaign, e164, fields));

	const send = async (campaign: string, people: readonly string[], more?: Partial<CampaignSetup>) =>
		await createCampaign(world, {
			campaign,
			people: people.map((e164) => person(campaign, e164)),
			...more,
		});

	/** The consent history of a person, as a user asks for it. */
	async function historyOf(e164: string): Promise<Json[]> {
		const { client } = world;
		const { id } = await client.createWorkflow({
			name: `history of ${e164}`,
			nodes: [
				node('Start', 'n8n-nodes-base.manualTrigger', 1, 0, {}),
				node('SMS Ledger', ours('smsLedger'), 1, 200, {
					resource: 'consent',
					operation: 'getHistory',
					phoneNumber: e164,
				}),
			],
			connections: { Start: to('SMS Ledger') },
			settings: { executionOrder: 'v1' },
		});
		const execution = await client.execution(await client.runWorkflow(id, 'Start'), MINUTE_MS);
		return itemsOf(execution, ours('smsLedger'), 0);
	}

	const saidStop = { kind: 'opt_out', source: 'reply', proof: expect.stringContaining('STOP') };

	it('is posted to an address that the trigger has registered at the gateway by itself', async () => {
		await eventually(async () => {
			const reply = await fetch(`${world.sandbox.url}/v1/webhooks`, {
				headers: { authorization: `Bearer ${world.sandbox.apiKey}` },
			});
			const { webhooks } = (await reply.json()) as { webhooks: { url: string }[] };
			expect(webhooks.map(({ url }) => url)).toEqual([
				expect.stringMatching(new RegExp(`^${world.n8n.url}/webhook/.+/events$`)),
			]);
		});
	});

	it('a STOP typed on a phone while a campaign of 2,000 runs: no text to it after two seconds', async () => {
		const campaign = 'two-thousand';
		const people = numbers(2000);
		// The first has its text already, the next may have it any moment, the others wait for theirs.
		const stoppers = [0, 400, 900, 1500, 1999].map((index) => people[index]!);
		const workflow = await send(campaign, people, {
			options: { messagesPerSecond: 100, concurrentRequests: 2 },
		});
		const running = run(world, workflow);
		while (tally().total.sent < 100) await sleep(20);
		const saidAt = new Map<string, number>();
		for (const e164 of stoppers) saidAt.set(e164, await say(e164, 'STOP'));
		const execution = await running;

		const [{ recordedAt } = {}] = await historyOf(stoppers.at(-1)!);
		const bound = Date.parse(String(recordedAt)) - saidAt.get(stoppers.at(-1)!)!;
		process.stderr.write(`${version}: the STOP was on record after ${bound} ms\n`);
		const late = stoppers.flatMap((e164) =>
			takenAt(e164).filter((at) => at > saidAt.get(e164)! + HEARD_WITHIN_MS),
		);
		expect(late).toEqual([]);
		// Whoever stood far enough behind has had none at all, and nobody else has lost theirs.
		expect(stoppers.slice(2).map((e164) => countOf(e164)?.sent ?? 0)).toEqual([0, 0, 0]);
		const others = people.filter((e164) => !stoppers.includes(e164));
		expect(new Set(others.map((e164) => countOf(e164)?.sent))).toEqual(new Set([1]));
		expect(tallyOf(notSent(execution), 'reason')['opted_out']).toBeGreaterThanOrEqual(3);
	});

	it('the workflow is handed each STOP once, with whose it is', async () => {
		const { name } = (await shippedWorkflows()).get(REPLIES)!;
		const { id } = (await world.client.workflows()).find((each) => each.name === name)!;
		await eventually(async () => {
			const executions = await world.client.executionsOf(id);
			const stops = executions.flatMap((each) => itemsOf(each, ours('smsEventsTrigger'), 1));
			expect(stops).toHaveLength(5);
			for (const { event } of stops) {
				expect(event).toMatchObject({ kind: 'optOut', text: 'STOP', to: SHORT_CODE });
			}
			expect(executions.map(({ status }) => status)).toEqual(executions.map(() => 'success'));
		});
	});

	it('every receipt is in the ledger, though no workflow was run for it', async () => {
		await eventually(async () =>
			expect(statesOf(world, 'two-thousand')['delivered']).toBe(tally().total.delivered),
		);
	});

	it('stands in the consent history with its proof', async () => {
		const [e164 = ''] = numbers(2000).slice(-1);
		expect(await historyOf(e164)).toMatchObject([saidStop]);
	});

	it('a STOP between scheduling and release: nothing is sent', async () => {
		const campaign = 'waiting';
		const [stopper, other] = ['+33612100001', '+33612100002'];
		const soon = new Date(Date.now() + 20_000).toISOString();
		const end = new Date(Date.now() + 60 * MINUTE_MS).toISOString();
		const check = { sendAt: soon, sendBefore: end };
		const workflow = await createCampaign(world, {
			campaign,
			people: [stopper, other].map((e164) => byShortCode(checkedForLater(campaign, e164, check))),
			parameters: { operation: 'schedule', scheduleWith: 'ledger' },
		});
		expect((await run(world, workflow)).status).toBe('success');
		await say(stopper, 'STOP');
		await activateRelease(world);
		const until = Date.now() + LOOKED_WITHIN_MS;
		while (!countOf(other)?.delivered && Date.now() < until) await sleep(500);
		await sleep(2000);
		expect([countOf(stopper)?.accepted, countOf(other)?.sent]).toEqual([0, 1]);
		await eventually(async () =>
			expect(statesOf(world, campaign)).toEqual({ cancelled: 1, delivered: 1 }),
		);
	});

	it('a STOP while the text waits at the gateway: it is called back there', async () => {
		const campaign = 'at-the-gateway';
		const e164 = '+33612100003';
		const sendAt = new Date(Date.now() + 10 * MINUTE_MS).toISOString();
		const end = new Date(Date.now() + 60 * MINUTE_MS).toISOString();
		const check = { decision: 'later', sendAt, sendBefore: end };
		const workflow = await createCampaign(world, {
			campaign,
			people: [person(campaign, e164, { check })],
			parameters: { operation: 'schedule', scheduleWith: 'gateway' },
		});
		await run(world, workflow);
		expect(countOf(e164)?.scheduled).toBe(1);
		await say(e164, 'STOP');
		await eventually(async () => expect(countOf(e164)?.canceled).toBe(1));
		expect(statesOf(world, campaign)).toEqual({ cancelled: 1 });
	});

	it('keeps a person out of the next campaign, until START brings them back', async () => {
		const [e164 = ''] = numbers(2000).slice(-1);
		const textsOf = async (campaign: string) => {
			const before = countOf(e164)?.sent ?? 0;
			await run(world, await send(campaign, [e164]));
			return (countOf(e164)?.sent ?? 0) - before;
		};
		expect(await textsOf('after-stop')).toBe(0);
		await say(e164, 'START');
		await eventually(async () => expect((await historyOf(e164)).length).toBeGreaterThan(1));
		expect(await textsOf('after-start')).toBe(1);
		const [first, second] = await historyOf(e164);
		expect(first).toMatchObject(saidStop);
		expect(second).toMatchObject({ source: 'reply', proof: expect.stringContaining('START') });
	});
});
