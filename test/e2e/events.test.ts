import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sandboxCredential } from '../../scripts/demo/index.mts';
import type { Reference } from '../../scripts/n8n/index.mts';
import { signWebhook } from '../../sandbox/signature.mts';
import { readTally } from '../../sandbox/tally.mts';
import type { E164 } from '../../lib/phone';
import { openBeside } from '../support/smsLedger';
import { checked, createCampaign, numbers, run } from './support/campaign';
import { eventually } from './support/eventually';
import { Sink } from './support/sink';
import { versionsUnderTest } from './support/versions';
import { World } from './support/world';

const WEBHOOK_ID = '5a7c1f8e-6f0b-4f3e-9d52-0c1d2e3f4a5b';

describe.each(versionsUnderTest())('what comes back, in n8n %s', (version) => {
	const world = new World(version, { SANDBOX_CREDITS: '100000' });
	let sink: Sink;
	let url = '';

	beforeAll(async () => {
		sink = new Sink();
		await world.start();
		url = `${world.n8n.url}/webhook/${WEBHOOK_ID}/events`;
		const { id } = await listening();
		await world.client.activateWorkflow(id);
		await untilListening();
		// It has entered itself there; a flood of reports would only get into the way of these tests.
		await sleep(2000);
		await takeOutAtSandbox();
	});
	afterAll(async () => {
		await world.stop();
		sink.close();
	});

	async function listening(): Promise<Reference> {
		const { id, name } = await world.client.createCredential(sandboxCredential(world.sandbox));
		return await world.client.createWorkflow(
			sink.workflow(WEBHOOK_ID, { smsGatewayApi: { id, name } }),
		);
	}

	const untilListening = () =>
		eventually(async () => {
			const reply = await fetch(url);
			expect(reply.status).toBe(200);
			expect(await reply.text()).toContain('is listening');
		});

	async function takeOutAtSandbox(): Promise<void> {
		const { url: base, apiKey } = world.sandbox;
		const headers = { authorization: `Bearer ${apiKey}` };
		const reply = await fetch(`${base}/v1/webhooks`, { headers });
		const { webhooks = [] } = (await reply.json()) as { webhooks?: { id: string }[] };
		for (const { id } of webhooks) {
			await fetch(`${base}/v1/webhooks/${id}`, { method: 'DELETE', headers });
		}
	}

	const replyOf = (id: string, from: string, text: string, fields = {}) =>
		JSON.stringify({ type: 'reply', id, from, to: 'ACME', text, ...fields });

	function signed(body: string | Buffer, type = 'application/json'): RequestInit {
		const second = Math.floor(Date.now() / 1000);
		return {
			method: 'POST',
			body: new Uint8Array(Buffer.from(body)),
			headers: {
				'content-type': type,
				'x-sandbox-timestamp': String(second),
				'x-sandbox-signature': signWebhook(world.sandbox.apiKey, second, String(body)),
			},
		};
	}

	const statusOf = async (init: RequestInit) => {
		const reply = await fetch(url, init);
		await reply.arrayBuffer();
		return reply.status;
	};

	async function inLedger<Value>(
		ask: (ledger: Awaited<ReturnType<typeof openBeside>>) => Promise<Value>,
	): Promise<Value> {
		const ledger = await openBeside(join(world.home, '.n8n'));
		try {
			return await ask(ledger);
		} finally {
			await ledger.close();
		}
	}

	const historyOf = (e164: string) =>
		inLedger(async ({ consent }) => {
			const history = await consent.history(e164 as E164);
			return history.ok ? history.value : [];
		});

	const givenOf = (ids: readonly string[]) => sink.givenOf(ids);

	it('has a STOP by reply bind in the middle of a campaign', async () => {
		const people = numbers(2000);
		const last = people.at(-1)!;
		// A reply answers a text.
		await run(
			world,
			await createCampaign(world, { campaign: 'first', people: [checked('first', last)] }),
		);
		const campaign = 'second';
		const workflow = await createCampaign(world, {
			campaign,
			people: people.map((e164) => checked(campaign, e164)),
			options: { messagesPerSecond: 250 },
		});
		const execution = await world.client.runWorkflow(workflow.id, 'Start');
		await eventually(async () => {
			expect(readTally(world.sandbox.tallyFile).total.sent).toBeGreaterThan(100);
		});
		const typed = Date.now();
		expect(await statusOf(signed(replyOf('mid', last, 'Stop, please')))).toBe(200);
		const bound = Date.now() - typed;
		// The ledger is written before the answer.
		expect(await historyOf(last)).toHaveLength(1);
		await world.client.execution(execution, 120_000);
		expect(readTally(world.sandbox.tallyFile).byNumber.get(last)?.sent).toBe(1);
		expect(readTally(world.sandbox.tallyFile).total.sent).toBe(people.length);
		expect(await historyOf(last)).toMatchObject([{ proof: expect.stringMatching(/stop/i) }]);
		await eventually(async () =>
			expect(sink.given.filter(({ output }) => output === 'Opt-Out')).toMatchObject([
				{ event: { kind: 'optOut', from: last, campaign: 'first' } },
			]),
		);
		process.stderr.write(
			`A STOP in the middle of a campaign was on record and answered after ${bound} ms\n`,
		);
	}, 240_000);

	it('counts the same post once, a hundred times in parallel', async () => {
		const person = '+33612999001';
		const post = signed(replyOf('hundred', person, 'STOP'));
		const statuses = await Promise.all(Array.from({ length: 100 }, () => statusOf(post)));
		expect(statuses.filter((status) => status !== 200 && status !== 503)).toEqual([]);
		expect(statuses).toContain(200);
		await eventually(async () => expect(givenOf(['hundred'])).toHaveLength(1));
		await sleep(3000);
		expect(givenOf(['hundred'])).toHaveLength(1);
		expect(await historyOf(person)).toHaveLength(1);
	});

	it('refuses what is forged, played again or not of this gateway, and nothing changes', async () => {
		const person = '+33612999002';
		const body = replyOf('forged', person, 'STOP');
		const old = Math.floor(Date.now() / 1000) - 3600;
		const replayed = {
			...signed(body),
			headers: {
				'content-type': 'application/json',
				'x-sandbox-timestamp': String(old),
				'x-sandbox-signature': signWebhook(world.sandbox.apiKey, old, body),
			},
		};
		const unsigned = { method: 'POST', body, headers: { 'content-type': 'application/json' } };
		expect(await statusOf(unsigned)).toBe(403);
		expect(await statusOf(replayed)).toBe(403);
		expect(await statusOf({ ...signed(body), body: body.replace('33612', '33613') })).toBe(403);
		expect(await statusOf(signed('{"type":"voice"}'))).toBe(400);
		expect(await statusOf(signed(replyOf('large', person, 'x'.repeat(2_000_000))))).toBe(413);
		expect(await historyOf(person)).toEqual([]);
	});

	it('takes bytes of any type, and survives whatever is thrown at it', async () => {
		const post = (id: string, type: string) =>
			statusOf(signed(replyOf(id, '+33612999003', 'hello', { ['__proto__x']: 1 }), type));
		expect(await post('octets', 'application/octet-stream')).toBe(200);
		expect(await post('text', 'text/plain')).toBe(200);
		expect(await post('form', 'application/x-www-form-urlencoded')).toBe(200);
		const polluting = `{"__proto__":{"type":"x"},"type":"reply","id":"proto","from":"+33612999003","text":"hello"}`;
		expect(await statusOf(signed(polluting))).toBe(200);
		// n8n answers these itself, before any node hears of them.
		expect(await post('latin', 'application/json; charset=iso-8859-1')).toBe(422);
		const form = new FormData();
		form.set('text', 'STOP');
		expect(await statusOf({ method: 'POST', body: form })).toBe(403);
		await eventually(async () =>
			expect(givenOf(['octets', 'text', 'form', 'proto'])).toHaveLength(4),
		);
		expect((await fetch(url)).status).toBe(200);
	});

	it('reads a text in pieces when all of it is there: a last piece STOP is no STOP', async () => {
		const person = '+33612999005';
		const piece = (number: number, text: string) => {
			const part = { ref: '42', number, total: 2 };
			return statusOf(signed(replyOf(`piece-${number}`, person, text, { part })));
		};
		expect(await piece(2, 'STOP')).toBe(200);
		expect(await historyOf(person)).toEqual([]);
		expect(await piece(1, 'I loved the new film about the bus that would not ')).toBe(200);
		await eventually(async () =>
			expect(sink.given.filter(({ event }) => event['from'] === person)).toMatchObject([
				{ event: { parts: { total: 2, missing: 0 }, text: expect.stringMatching(/not STOP$/) } },
			]),
		);
		expect((await historyOf(person)).filter(({ scope }) => scope === 'all')).toEqual([]);
	});

	it('gives out what a kill left, with the next batch', async () => {
		const ids = Array.from({ length: 5 }, (_, i) => `before-${i}`);
		for (const id of ids) {
			expect(await statusOf(signed(replyOf(id, '+33612999004', `hello ${id}`)))).toBe(200);
		}
		await world.kill();
		await world.restart();
		await untilListening();
		// What the killed one had taken up is free once its lease is over.
		await sleep(31_000);
		expect(await statusOf(signed(replyOf('after', '+33612999004', 'hello again')))).toBe(200);
		await eventually(async () => {
			const seen = new Set(
				givenOf([...ids, 'after']).map(({ event }) => event['gatewayMessageId']),
			);
			expect(seen.size).toBe(6);
		});
		for (const id of ids) {
			const times = givenOf([id]).map(({ event }) => event['repeated'] === true);
			expect(times.slice(1)).toEqual(times.slice(1).map(() => true));
		}
	}, 180_000);
});
