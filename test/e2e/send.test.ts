import { setTimeout as sleep } from 'node:timers/promises';
import { itemsOf, type Execution, type Json } from '../../scripts/n8n/index.mts';
import { readLog, readTally } from '../../sandbox/tally.mts';
import {
	checked,
	createCampaign,
	node,
	notSent,
	numbers,
	run,
	sent,
	statesOf,
	tallyOf,
	to,
} from './support/campaign';
import { versionsUnderTest } from './support/versions';
import { World } from './support/world';

const LEDGER = 'n8n-nodes-sms-campaign.smsLedger';

describe.each(versionsUnderTest())('Send SMS in n8n %s', (version) => {
	const world = new World(version, {
		SANDBOX_CREDITS: '100000',
		// The gateway would forgive what we must not do.
		SANDBOX_IDEMPOTENCY: 'off',
		SANDBOX_FAULTS: '[{"kind":"delay","delayMs":30}]',
	});
	beforeAll(() => world.start());
	afterAll(() => world.stop());

	const tally = () => readTally(world.sandbox.tallyFile);
	const fault = (body: object) =>
		fetch(`${world.sandbox.url}/page/controls/faults`, {
			method: 'POST',
			body: JSON.stringify(body),
		});
	/** How often each number was texted for a campaign. */
	function texted(people: readonly string[], before: ReturnType<typeof tally>): number[] {
		const after = tally();
		return people.map(
			(e164) => (after.byNumber.get(e164)?.sent ?? 0) - (before.byNumber.get(e164)?.sent ?? 0),
		);
	}

	it('two executions of one campaign at once send each message once, and keep to one budget', async () => {
		const campaign = 'at-once';
		const people = numbers(200);
		const before = tally();
		const workflow = await createCampaign(world, {
			campaign,
			people: people.map((e164) => checked(campaign, e164)),
			options: { maximumCredits: 120, messagesPerSecond: 60, concurrentRequests: 2 },
		});
		const both = await Promise.all([run(world, workflow), run(world, workflow)]);
		expect(both.map(({ status }) => status)).toEqual(['success', 'success']);

		const received = texted(people, before);
		expect(Math.max(...received)).toBe(1);
		expect(received.filter((count) => count === 1)).toHaveLength(120);
		const accepted = both.map((execution) => tallyOf(sent(execution), 'status')['accepted'] ?? 0);
		expect(accepted[0]! + accepted[1]!).toBe(120);
		expect(statesOf(world, campaign)).toEqual({ accepted: 120 });
		// They did meet: one found messages in the hands of the other.
		const reasons = both.flatMap((execution) => Object.keys(tallyOf(notSent(execution), 'reason')));
		expect(reasons).toContain('in_progress');
	});

	it('Retry On Fail after a refused first item does not send the others again', async () => {
		const campaign = 'retried';
		const people = numbers(5);
		const before = tally();
		await fault({ kind: 'refuse', numbers: people[0], times: 1 });
		const workflow = await createCampaign(world, {
			campaign,
			people: people.map((e164) => checked(campaign, e164)),
			settings: { retryOnFail: true, maxTries: 3, waitBetweenTries: 0 },
		});
		const execution = await run(world, workflow);
		expect(tallyOf(notSent(execution), 'reason')).toEqual({ invalid_recipient: 1 });
		expect(tallyOf(sent(execution), 'status')).toEqual({ accepted: 4 });
		expect(texted(people, before)).toEqual([0, 1, 1, 1, 1]);
	});

	it('Retry On Fail does not run the node again for a column called error', async () => {
		const campaign = 'called-error';
		const people = numbers(5);
		const before = tally();
		const workflow = await createCampaign(world, {
			campaign,
			// n8n runs a node again whose first item says “error”, though it did not fail: it goes on as “error_”.
			people: people.map((e164) => checked(campaign, e164, { error: 'from a node before' })),
			settings: { retryOnFail: true, maxTries: 3, waitBetweenTries: 0 },
		});
		const execution = await run(world, workflow);
		expect(tallyOf(sent(execution), 'status')).toEqual({ accepted: 5 });
		expect(tallyOf(sent(execution), 'repeated')).toEqual({ false: 5 });
		expect(sent(execution)[0]).toMatchObject({ error_: 'from a node before' });
		expect(texted(people, before)).toEqual([1, 1, 1, 1, 1]);
	});

	it('sends the same item twice in one input once', async () => {
		const campaign = 'twice';
		const [e164 = ''] = numbers(1);
		const before = tally();
		const workflow = await createCampaign(world, {
			campaign,
			people: [checked(campaign, e164), checked(campaign, e164)],
		});
		const execution = await run(world, workflow);
		expect(tallyOf(sent(execution), 'status')).toEqual({ accepted: 1 });
		expect(tallyOf(notSent(execution), 'reason')).toEqual({ duplicate: 1 });
		expect(texted([e164], before)).toEqual([1]);
	});

	it('a finished campaign run again sends nothing and says so', async () => {
		const campaign = 'again';
		const people = numbers(20);
		const workflow = await createCampaign(world, {
			campaign,
			people: people.map((e164) => checked(campaign, e164)),
		});
		await run(world, workflow);
		const before = tally();
		const execution = await run(world, workflow);
		expect(sent(execution)).toEqual([]);
		expect(tallyOf(notSent(execution), 'reason')).toEqual({ already_sent: 20 });
		expect(texted(people, before)).toEqual(people.map(() => 0));
	});

	it('a campaign that crosses closing time sends nothing after it and holds the rest', async () => {
		const campaign = 'closing';
		const people = numbers(200);
		const closing = Date.now() + 8000;
		const check = {
			decision: 'send',
			sendAt: new Date(closing - 3_600_000).toISOString(),
			sendBefore: new Date(closing).toISOString(),
		};
		const linesBefore = tally().total.accepted;
		const workflow = await createCampaign(world, {
			campaign,
			people: people.map((e164) => checked(campaign, e164, { check })),
			options: { messagesPerSecond: 15, concurrentRequests: 2 },
		});
		const execution = await run(world, workflow);
		const {
			accepted = 0,
			held = 0,
			...others
		} = tallyOf([...sent(execution), ...notSent(execution)], 'status');
		expect(others).toEqual({});
		expect(accepted).toBeGreaterThan(0);
		expect(held).toBeGreaterThan(0);
		expect(accepted + held).toBe(people.length);
		expect(statesOf(world, campaign)).toEqual({ accepted, held });
		expect(tally().total.accepted - linesBefore).toBe(accepted);
		expect(lastAccepted()).toBeLessThan(closing);
	});

	it('STOP recorded in the middle of a campaign stops the rest for that number', async () => {
		const campaign = 'stopped';
		const people = numbers(100);
		const last = people.at(-1)!;
		const before = tally();
		const workflow = await createCampaign(world, {
			campaign,
			people: people.map((e164) => checked(campaign, e164)),
			options: { messagesPerSecond: 25, concurrentRequests: 2 },
		});
		const running = run(world, workflow);
		while (tally().total.sent === before.total.sent) await sleep(20);
		await recordOptOut(last);
		const execution = await running;
		expect(texted(people, before)).toEqual([...people.slice(1).map(() => 1), 0]);
		expect(tallyOf(notSent(execution), 'reason')).toEqual({ opted_out: 1 });
	});

	it.each([
		['no check at all', undefined],
		['a check that blocked', { decision: 'blocked', reason: 'no_consent' }],
		['a check that says later', { decision: 'later', sendAt: '2099-01-01T10:00:00.000Z' }],
	])('sends nothing where there is %s', async (name, check) => {
		const campaign = `unchecked, ${name}`;
		const people = numbers(3);
		const before = tally();
		const workflow = await createCampaign(world, {
			campaign,
			people: people.map((e164) => checked(campaign, e164, { check })),
		});
		const execution = await run(world, workflow);
		expect(tallyOf(sent(execution), 'status')['accepted']).toBeUndefined();
		expect(texted(people, before)).toEqual([0, 0, 0]);
	});

	/** What a workflow does when a STOP comes in. */
	async function recordOptOut(e164: string): Promise<void> {
		const { client } = world;
		const { id } = await client.createWorkflow({
			name: `STOP of ${e164}`,
			nodes: [
				node('Start', 'n8n-nodes-base.manualTrigger', 1, 0, {}),
				node('SMS Ledger', LEDGER, 1, 200, {
					resource: 'consent',
					operation: 'recordOptOut',
					phoneNumber: e164,
					source: 'reply',
				}),
			],
			connections: { Start: to('SMS Ledger') },
			settings: { executionOrder: 'v1' },
		});
		const execution = await client.execution(await client.runWorkflow(id, 'Start'), 60_000);
		expect(outOptedAt(execution)).toBeDefined();
	}

	const outOptedAt = (execution: Execution): unknown =>
		(itemsOf(execution, LEDGER, 0)[0]?.['contact'] as Json | undefined)?.['optOut'];

	/** When the gateway took the last message, in epoch milliseconds. */
	function lastAccepted(): number {
		const lines = readLog(world.sandbox.tallyFile).filter(({ event }) => event === 'accepted');
		return Date.parse(lines.at(-1)!.at);
	}
});
