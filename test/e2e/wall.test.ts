import { copyFile, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sandboxCredential } from '../../scripts/demo/index.mts';
import { itemsOf, type Json, type Reference } from '../../scripts/n8n/index.mts';
import { readTally } from '../../sandbox/tally.mts';
import { openSqliteLedger } from '../../lib/ledger';
import { sure } from '../support/ledgers';
import { openBeside } from '../support/smsLedger';
import { artifacts } from './support/artifacts';
import {
	checked,
	createCampaign,
	node,
	notSent,
	numbers,
	run,
	statesOf,
	to,
} from './support/campaign';
import { versionsUnderTest } from './support/versions';
import { World } from './support/world';

const CHECK = 'n8n-nodes-sms-campaign.checkConsentQuietHours';
const SEND = 'n8n-nodes-sms-campaign.sendSms';

describe.each(versionsUnderTest())('the wall around sending in n8n %s', (version) => {
	const world = new World(version, {
		SANDBOX_CREDITS: '100000',
		// The gateway would forgive what we must not do.
		SANDBOX_IDEMPOTENCY: 'off',
		SANDBOX_FAULTS: '[{"kind":"delay","delayMs":100}]',
	});
	beforeAll(() => world.start());
	afterAll(() => world.stop());

	const tally = () => readTally(world.sandbox.tallyFile);
	const sentTo = (e164: string) => tally().byNumber.get(e164)?.sent ?? 0;
	const ledgerFile = () => join(world.home, '.n8n', 'sms-campaign.sqlite');

	it('a check that a Merge by position puts beside another number does not count', async () => {
		const people = numbers(3).map((e164, index) => ({ e164: `+3361299000${index}`, other: e164 }));
		const campaign = 'merged';
		const workflow = await mergedCampaign(
			people.map(({ other }) => unchecked(campaign, other)),
			people.map(({ e164 }) => unchecked(campaign, e164)),
		);
		const execution = await run(world, workflow);
		expect(itemsOf(execution, CHECK, 0)).toHaveLength(people.length);
		expect(notSent(execution).map(({ delivery }) => (delivery as Json)['reason'])).toEqual(
			people.map(() => 'not_checked'),
		);
		expect(people.map(({ e164 }) => sentTo(e164))).toEqual([0, 0, 0]);
	});

	it('an n8n that stood still for longer than its leases texts nobody twice', async () => {
		const campaign = 'suspended';
		const people = Array.from({ length: 200 }, (_, i) => `+3361298${String(i).padStart(4, '0')}`);
		const before = tally().total.sent;
		const workflow = await createCampaign(world, {
			campaign,
			people: people.map((e164) => checked(campaign, e164)),
			options: { messagesPerSecond: 60, concurrentRequests: 4, timeout: 1 },
		});
		await world.client.runWorkflow(workflow.id, 'Start');
		while (tally().total.sent < before + 40) await sleep(10);
		world.n8n.signal('SIGSTOP');
		// A request of one second, five to record it, and something to be sure.
		await sleep(8000);
		// Another n8n would take up now what this one left.
		const ledger = await openBeside(join(world.home, '.n8n'));
		await sure(ledger.messages.recoverExpired({ now: Date.now() }));
		await ledger.close();
		world.n8n.signal('SIGCONT');
		await untilSettled(campaign);
		await run(world, workflow);
		const { accepted = 0, unknown = 0, ...others } = statesOf(world, campaign);
		expect(others).toEqual({});
		expect(accepted + unknown).toBe(people.length);
		expect(Math.max(...people.map(sentTo))).toBe(1);
		expect(people.filter((e164) => sentTo(e164) === 1).length).toBeGreaterThanOrEqual(accepted);
	}, 120_000);

	it('a clean stop leaves the ledger in one complete file, and one that is gone is missed', async () => {
		const campaign = 'suspended';
		await world.n8n.stop();
		const copy = join(await mkdtemp(join(artifacts(), 'copy-')), 'sms-campaign.sqlite');
		await copyFile(ledgerFile(), copy);
		const alone = await sure(openSqliteLedger({ file: copy }));
		const report = await sure(alone.campaigns.report(campaign));
		expect(report?.messages).toBe(200);
		await alone.close();

		await rename(ledgerFile(), `${ledgerFile()}.moved`);
		for (const end of ['-wal', '-shm']) await rm(`${ledgerFile()}${end}`, { force: true });
		await world.restart();
		const people = ['+33612970000'];
		const workflow = await campaignOf('after the loss', people);
		const execution = await run(world, workflow);
		expect(execution.status).toBe('error');
		expect(JSON.stringify(execution)).toContain('ledger is gone');
		expect(people.map(sentTo)).toEqual([0]);
		await world.n8n.stop();
		await rename(`${ledgerFile()}.moved`, ledgerFile());
		await world.restart();
	}, 240_000);

	async function untilSettled(campaign: string): Promise<void> {
		for (let i = 0; i < 300; i++, await sleep(200)) {
			const { claimed = 0, sending = 0 } = statesOf(world, campaign);
			if (claimed + sending === 0) return;
		}
	}

	const unchecked = (campaign: string, e164: string): Json => {
		const item = { ...checked(campaign, e164) };
		delete item['check'];
		return item;
	};

	const set = (name: string, x: number, people: readonly Json[]) =>
		node(name, 'n8n-nodes-base.set', 3.4, x, {
			mode: 'raw',
			jsonOutput: JSON.stringify({ people }),
		});

	const checkNode = (x: number) =>
		node('Check', CHECK, 1, x, {
			hours: 'ownWindowOnly',
			ownDays: [1, 2, 3, 4, 5, 6, 7],
			ownFrom: '00:00',
			ownTo: '24:00',
			ownWindowConfirmed: true,
			options: { safetyMargin: 0 },
		});

	async function sendNode(x: number) {
		const wanted = sandboxCredential(world.sandbox);
		const { id, name } =
			(await world.client.credentials()).find((stored) => stored.name === wanted.name) ??
			(await world.client.createCredential(wanted));
		return {
			...node('Send SMS', SEND, 1, x, { operation: 'send', options: {} }),
			credentials: { smsGatewayApi: { id, name } },
		};
	}

	/** The first people are checked; their checks are put beside the others by position. */
	async function mergedCampaign(
		first: readonly Json[],
		others: readonly Json[],
	): Promise<Reference> {
		return await world.client.createWorkflow({
			name: 'merged by position',
			nodes: [
				node('Start', 'n8n-nodes-base.manualTrigger', 1, 0, {}),
				set('First', 200, first),
				node('First People', 'n8n-nodes-base.splitOut', 1, 400, { fieldToSplitOut: 'people' }),
				checkNode(600),
				set('Others', 200, others),
				node('Other People', 'n8n-nodes-base.splitOut', 1, 400, { fieldToSplitOut: 'people' }),
				node('Merge', 'n8n-nodes-base.merge', 3, 800, {
					mode: 'combine',
					combineBy: 'combineByPosition',
					options: { clashHandling: { values: { resolveClash: 'preferInput2' } } },
				}),
				await sendNode(1000),
			],
			connections: {
				Start: {
					main: [
						[
							{ node: 'First', type: 'main', index: 0 },
							{ node: 'Others', type: 'main', index: 0 },
						],
					],
				},
				First: to('First People'),
				'First People': to('Check'),
				Check: { main: [[{ node: 'Merge', type: 'main', index: 0 }]] },
				Others: to('Other People'),
				'Other People': { main: [[{ node: 'Merge', type: 'main', index: 1 }]] },
				Merge: to('Send SMS'),
			},
			settings: { executionOrder: 'v1' },
		});
	}

	/** A campaign whose checks come from Check itself. */
	async function campaignOf(campaign: string, people: readonly string[]): Promise<Reference> {
		const items = people.map((e164) => unchecked(campaign, e164));
		return await world.client.createWorkflow({
			name: campaign,
			nodes: [
				node('Start', 'n8n-nodes-base.manualTrigger', 1, 0, {}),
				set('List', 200, items),
				node('People', 'n8n-nodes-base.splitOut', 1, 400, { fieldToSplitOut: 'people' }),
				checkNode(600),
				await sendNode(800),
			],
			connections: {
				Start: to('List'),
				List: to('People'),
				People: to('Check'),
				Check: to('Send SMS'),
			},
			settings: { executionOrder: 'v1' },
		});
	}
});
