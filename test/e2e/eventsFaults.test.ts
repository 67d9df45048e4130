import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { sandboxCredential } from '../../scripts/demo/index.mts';
import type { Reference } from '../../scripts/n8n/index.mts';
import { signWebhook } from '../../sandbox/signature.mts';
import { eventually } from './support/eventually';
import { Sink } from './support/sink';
import { versionsUnderTest } from './support/versions';
import { World } from './support/world';

const WEBHOOK_ID = '0f6d2c54-7f1b-4a52-8d0e-7b3f5a6c9e11';

describe.each(versionsUnderTest())('what comes back while things break, in n8n %s', (version) => {
	const world = new World(version, {}, { N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'true' });
	let sink: Sink;
	let url = '';
	let credential: Reference;

	beforeAll(async () => {
		sink = new Sink();
		await world.start();
		url = `${world.n8n.url}/webhook/${WEBHOOK_ID}/events`;
		const { id, name } = await world.client.createCredential(sandboxCredential(world.sandbox));
		credential = { id, name };
		const workflow = sink.workflow(WEBHOOK_ID, { smsGatewayApi: credential });
		await world.client.activateWorkflow((await world.client.createWorkflow(workflow)).id);
		await untilListening();
	});
	afterAll(async () => {
		await world.stop();
		sink.close();
	});

	const untilListening = () =>
		eventually(async () => expect(await (await fetch(url)).text()).toContain('is listening'));

	/** Posts a reply. @returns the status, or what became of the connection */
	async function post(
		id: string,
		text = `hello ${id}`,
		{ key = world.sandbox.apiKey, signal }: { key?: string; signal?: AbortSignal } = {},
	) {
		const from = `+3361297${String(id.length * 7 + Number(/\d+$/.exec(id)?.[0] ?? 0)).padStart(4, '0')}`;
		const body = JSON.stringify({ type: 'reply', id, from, to: 'ACME', text });
		const second = Math.floor(Date.now() / 1000);
		try {
			const reply = await fetch(url, {
				method: 'POST',
				body,
				...(signal && { signal }),
				headers: {
					'content-type': 'application/json',
					'x-sandbox-timestamp': String(second),
					'x-sandbox-signature': signWebhook(key, second, body),
				},
			});
			await reply.arrayBuffer();
			return { status: reply.status, retryAfter: reply.headers.get('retry-after') };
		} catch {
			return { status: 0, retryAfter: null };
		}
	}

	const ledgerFile = () => join(world.home, '.n8n', 'sms-campaign.sqlite');

	function inLedger(ids: readonly string[]): unknown[] {
		const database = new DatabaseSync(ledgerFile());
		try {
			const sql = `SELECT gateway_message_id FROM sms_events WHERE gateway_message_id IN (${ids.map(() => '?').join()})`;
			return database
				.prepare(sql)
				.all(...ids)
				.map((row) => row['gateway_message_id']);
		} finally {
			database.close();
		}
	}

	const named = (name: string, count: number) =>
		Array.from({ length: count }, (_, i) => `${name}-message-${i}`);

	const again = { status: 503, retryAfter: '60' };

	it('takes each post once, and gives each out, though n8n is ended twice in the middle of them', async () => {
		// In order first, in the second in which events are gathered for an execution.
		const gathered = named('term', 5);
		for (const id of gathered) expect((await post(id)).status).toBe(200);
		await world.n8n.stop();
		await world.restart();
		await untilListening();

		// Then as a power cut would, with posts anywhere on their way.
		const burst = named('kill', 90);
		let taken = 0;
		const answers = await Promise.all(
			burst.map(async (id) => {
				const { status } = await post(id);
				if (status === 200 && ++taken === 30) await world.kill();
				return status;
			}),
		);
		const answered = burst.filter((_, i) => answers[i] === 200);
		const others = burst.filter((_, i) => answers[i] !== 200);
		expect(others).not.toEqual([]);
		const written = inLedger(burst);
		expect(written).toEqual(expect.arrayContaining(answered));
		process.stderr.write(
			`${version}: killed after ${answered.length} answers, with ${written.length} events in the ledger\n`,
		);
		await world.restart();
		await untilListening();
		for (const id of others) expect((await post(id)).status).toBe(200);
		expect(inLedger(burst).toSorted()).toEqual(burst.toSorted());

		// What the killed one had taken up is free once its lease is over; opening the address brings it out.
		await sleep(31_000);
		await fetch(url);
		const ids = [...gathered, ...burst];
		await eventually(async () => {
			const seen = new Set(sink.givenOf(ids).map(({ event }) => event['gatewayMessageId']));
			expect(seen.size).toBe(ids.length);
		});
		for (const id of ids) {
			const repeats = sink.givenOf([id]).slice(1);
			expect(repeats.map(({ event }) => event['repeated'])).toEqual(repeats.map(() => true));
		}
	}, 180_000);

	it('counts a post once whose answer never arrived', async () => {
		const ids = named('unheard', 30);
		const unheard = await Promise.all(
			ids.map((id, i) => post(id, 'STOP', { signal: AbortSignal.timeout(2 + i * 2) })),
		);
		expect(unheard.map(({ status }) => status)).toContain(0);
		for (const id of ids) expect((await post(id, 'STOP')).status).toBe(200);
		expect(inLedger(ids).toSorted()).toEqual(ids.toSorted());
		await eventually(async () => expect(sink.givenOf(ids)).toHaveLength(ids.length));
	});

	it('has the gateway come again while the ledger is locked, and then takes it once', async () => {
		const [id = ''] = named('locked', 1);
		const database = new DatabaseSync(ledgerFile());
		database.exec('BEGIN IMMEDIATE');
		const started = Date.now();
		expect(await post(id, 'STOP')).toEqual(again);
		expect(Date.now() - started).toBeLessThan(5000);
		database.exec('ROLLBACK');
		database.close();
		expect((await post(id, 'STOP')).status).toBe(200);
		await eventually(async () => expect(sink.givenOf([id])).toHaveLength(1));
		expect(inLedger([id])).toHaveLength(1);
	}, 60_000);

	it('has the gateway come again while the ledger file is gone, and loses nothing', async () => {
		const [id = '', kept = ''] = named('moved', 2);
		expect((await post(kept)).status).toBe(200);
		const files = ['', '-wal', '-shm'].map((end) => ledgerFile() + end);
		for (const file of files) renameSync(file, `${file}.away`);
		expect(await post(id)).toEqual(again);
		for (const file of files) renameSync(`${file}.away`, file);
		expect((await post(id)).status).toBe(200);
		expect(inLedger([id, kept])).toHaveLength(2);
	}, 60_000);

	it('refuses what is signed with another key, and counts it', async () => {
		const [id = ''] = named('forged', 1);
		const forge = async () =>
			expect((await post(id, 'STOP', { key: 'another key' })).status).toBe(403);
		await forge();
		expect(inLedger([id])).toEqual([]);
		// Counts are written every ten seconds at most; what could not be written, with the next post.
		await eventually(async () => {
			await forge();
			const page = await (await fetch(url)).text();
			expect(page).toMatch(/Not taken in the last two days: [1-9]/);
		});
	});

	it('has the gateway come again while its credential is missing', async () => {
		await world.client.deleteCredential(credential);
		expect(await post('no-credential-1', 'STOP')).toEqual(again);
		expect(world.n8n.isRunning()).toBe(true);
	});
});
