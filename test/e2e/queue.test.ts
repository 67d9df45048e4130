import { setTimeout as sleep } from 'node:timers/promises';
import { readFile } from 'node:fs/promises';
import { sandboxCredential } from '../../scripts/demo/index.mts';
import type { Reference } from '../../scripts/n8n/index.mts';
import { signWebhook } from '../../sandbox/signature.mts';
import { readTally } from '../../sandbox/tally.mts';
import { node, numbers, to } from './support/campaign';
import { eventually } from './support/eventually';
import { describeInQueueMode, QueueWorld } from './support/queueWorld';
import { Sink } from './support/sink';

const ours = (name: string) => `n8n-nodes-sms-campaign.${name}`;
const WEBHOOK_ID = '7b1d5c7e-0a55-4a1a-8c39-3f0e8a4b6d21';
const SHORT_CODE = '36180';

describeInQueueMode('2.41.1', () => {
	const world = new QueueWorld('2.41.1');
	let sink: Sink;
	let credentials: { smsGatewayApi: Reference; smsLedgerApi: Reference };

	beforeAll(async () => {
		sink = new Sink();
		await world.start();
		const { client, sandbox, ledger } = world;
		const [gateway, database] = [
			await client.createCredential(sandboxCredential(sandbox)),
			await client.createCredential({
				name: 'Ledger',
				type: 'smsLedgerApi',
				data: { ...ledger, ssl: 'disable' },
			}),
		];
		credentials = {
			smsGatewayApi: { id: gateway.id, name: gateway.name },
			smsLedgerApi: { id: database.id, name: database.name },
		};
		const { id } = await client.createWorkflow(sink.workflow(WEBHOOK_ID, credentials));
		await client.activateWorkflow(id);
		for (const { url } of [world.main, world.webhook]) {
			await eventually(async () => {
				const page = await fetch(`${url}/webhook/${WEBHOOK_ID}/events`);
				expect(await page.text()).toContain('is listening');
			});
		}
	}, 300_000);
	afterAll(async () => {
		await world.stop();
		sink.close();
	});

	async function post(to: { readonly url: string }, id: string, from: string, text: string) {
		const body = JSON.stringify({ type: 'reply', id, from, to: SHORT_CODE, text });
		const second = Math.floor(Date.now() / 1000);
		const reply = await fetch(`${to.url}/webhook/${WEBHOOK_ID}/events`, {
			method: 'POST',
			body,
			headers: {
				'content-type': 'application/json',
				'x-sandbox-timestamp': String(second),
				'x-sandbox-signature': signWebhook(world.sandbox.apiKey, second, body),
			},
		});
		await reply.arrayBuffer();
		return reply.status;
	}

	/** Posts until it is taken, as a gateway does that is told to come again. @returns all statuses */
	async function postAgain(...what: Parameters<typeof post>): Promise<number[]> {
		const statuses = [];
		do {
			if (statuses.length > 0) await sleep(500);
			statuses.push(await post(...what));
		} while (statuses.at(-1) !== 200 && statuses.length < 20);
		return statuses;
	}

	/** People through Check and Send, by hand, which n8n gives to its worker. */
	async function campaign(name: string, people: readonly string[]): Promise<string> {
		const items = people.map((e164) => ({
			phone: {
				e164,
				country: 'FR',
				callingCode: '33',
				type: 'mobile',
				timeZones: ['Europe/Paris'],
			},
			contact: { consent: { status: 'explicit' } },
			sms: {
				...{ campaign: name, step: '', purpose: 'marketing', sender: SHORT_CODE },
				...{ text: 'ACME: Hello! STOP to 36180', segments: 1, credits: 1 },
			},
		}));
		const { id } = await world.client.createWorkflow({
			name,
			nodes: [
				node('Start', 'n8n-nodes-base.manualTrigger', 1, 0, {}),
				node('List', 'n8n-nodes-base.set', 3.4, 200, {
					mode: 'raw',
					jsonOutput: JSON.stringify({ people: items }),
				}),
				node('People', 'n8n-nodes-base.splitOut', 1, 400, { fieldToSplitOut: 'people' }),
				{
					...node('Check', ours('checkConsentQuietHours'), 1, 600, {
						hours: 'ownWindowOnly',
						ownDays: [1, 2, 3, 4, 5, 6, 7],
						ownFrom: '00:00',
						ownTo: '24:00',
						ownWindowConfirmed: true,
						options: { safetyMargin: 0 },
					}),
					credentials: { smsLedgerApi: credentials.smsLedgerApi },
				},
				{
					...node('Send SMS', ours('sendSms'), 1, 800, {
						operation: 'send',
						options: { messagesPerSecond: 100, concurrentRequests: 2 },
					}),
					credentials,
				},
			],
			connections: {
				Start: to('List'),
				List: to('People'),
				People: to('Check'),
				Check: to('Send SMS'),
			},
			settings: { executionOrder: 'v1' },
		});
		return await world.client.runWorkflow(id, 'Start');
	}

	const tally = () => readTally(world.sandbox.tallyFile);

	it('has a STOP posted to the webhook process bind for a campaign on the worker', async () => {
		const people = numbers(600);
		const last = people.at(-1)!;
		const execution = await campaign('in the queue', people);
		while (tally().total.sent < 50) await sleep(50);
		const typed = Date.now();
		expect(await post(world.webhook, 'mid-campaign', last, 'STOP')).toBe(200);
		process.stderr.write(`The STOP was in the ledger after ${Date.now() - typed} ms\n`);
		await world.client.execution(execution, 120_000);
		expect(tally().byNumber.get(last)?.sent ?? 0).toBe(0);
		expect(tally().total.sent).toBe(people.length - 1);
		await eventually(async () =>
			expect(sink.givenOf(['mid-campaign'])).toMatchObject([{ output: 'Opt-Out' }]),
		);
		expect(await readFile(world.workers[0]!.logFile, 'utf8')).toContain('finished execution');
	}, 180_000);

	it('loses no post when PostgreSQL cuts all connections, if the gateway comes again', async () => {
		const ids = Array.from({ length: 60 }, (_, i) => `cut-off-${i}`);
		const all = ids.map(async (id, i) => {
			await sleep(i * 20);
			const from = `+3361298${String(i).padStart(4, '0')}`;
			return await postAgain(world.webhook, id, from, 'hello');
		});
		for (let i = 0; i < 4; i++) {
			await sleep(300);
			const { database } = world.ledger;
			world.postgres.psql(
				`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database}'`,
			);
		}
		const statuses = await Promise.all(all);
		expect(statuses.map((each) => each.at(-1))).toEqual(ids.map(() => 200));
		expect(statuses.flat().filter((status) => status !== 200 && status !== 503)).toEqual([]);
		await eventually(async () =>
			expect(new Set(sink.givenOf(ids).map(({ event }) => event['from'])).size).toBe(ids.length),
		);
	}, 60_000);

	it('gives an event out once, whichever processes it is posted to, and on the worker', async () => {
		const ids = Array.from({ length: 50 }, (_, i) => `to-both-${i}`);
		const statuses = await Promise.all(
			ids.flatMap((id, i) =>
				[world.main, world.webhook].map((process) =>
					postAgain(process, id, `+3361299${String(i).padStart(4, '0')}`, 'hello'),
				),
			),
		);
		expect(new Set(statuses.map((each) => each.at(-1)))).toEqual(new Set([200]));
		await eventually(async () =>
			expect(new Set(sink.givenOf(ids).map(({ event }) => event['from'])).size).toBe(ids.length),
		);
		// Whatever was given out twice would come within a lease.
		await sleep(8000);
		expect(sink.givenOf(ids)).toHaveLength(ids.length);
	}, 60_000);
});
