import { setTimeout as sleep } from 'node:timers/promises';
import { furnish, sandboxCredential, shippedWorkflows } from '../../scripts/demo/index.mts';
import { readTally } from '../../sandbox/tally.mts';
import { LOOKED_WITHIN_MS } from './support/release';
import { versionsUnderTest } from './support/versions';
import { World } from './support/world';

const HOUR_MS = 3_600_000;
const HEADER = { name: 'x-calendar', value: 'a-secret-of-the-calendar' };

/** The shipped workflow, as a user has it who has chosen the credentials. */
describe.each(versionsUnderTest())('appointment reminders in n8n %s', (version) => {
	const world = new World(version, { SANDBOX_IDEMPOTENCY: 'off' });
	let address = '';
	beforeAll(async () => {
		await world.start();
		const { client, n8n, sandbox } = world;
		await client.createCredential({ name: 'Calendar', type: 'httpHeaderAuth', data: HEADER });
		await furnish(client, sandboxCredential(sandbox));
		const shipped = (await shippedWorkflows()).get('appointment-reminders');
		const workflow = (await client.workflows()).find(({ name }) => name === shipped?.name);
		if (!workflow) throw new Error('The workflow was not imported');
		await client.activateWorkflow(workflow.id);
		const hook = shipped?.nodes.find(({ type }) => type === 'n8n-nodes-base.webhook');
		const { path } = hook?.parameters as { readonly path: string };
		address = `${n8n.url}/webhook/${path}`;
	});
	afterAll(() => world.stop());

	const post = async (body: unknown, headers: Record<string, string> = secret) =>
		await fetch(address, {
			method: 'POST',
			headers: { 'content-type': 'application/json', ...headers },
			body: JSON.stringify(body),
		});
	const secret = { [HEADER.name]: HEADER.value };
	/** What the calendar tells, once n8n has heard it. */
	async function tell(event: string, id: string, phone: string, at: number): Promise<void> {
		const appointment = { id, phone, at: new Date(at).toISOString(), firstName: 'Zoé' };
		const reply = await post({ event, appointment });
		// It answers once the execution is over.
		expect(reply.status).toBe(200);
	}
	/** An appointment whose reminder is due so many seconds from now. */
	const dueIn = (seconds: number) => Date.now() + 2 * HOUR_MS + seconds * 1000;
	async function untilTrue(isTrue: () => boolean | Promise<boolean>, withinMs: number) {
		for (const end = Date.now() + withinMs; Date.now() < end; await sleep(500)) {
			if (await isTrue()) return;
		}
	}
	const textsTo = (phone: string) =>
		readTally(world.sandbox.tallyFile).byNumber.get(phone)?.sent ?? 0;

	it('are sent once, at the last time, through a kill, and never for what was cancelled', async () => {
		const [moved, cancelled, again, late] = [1, 2, 3, 4].map((n) => `+3361200000${n}`) as [
			string,
			string,
			string,
			string,
		];
		// n8n listens a moment after it has said that the workflow is active.
		await untilTrue(async () => (await post({ event: 'hello' })).status === 200, 30_000);
		expect((await post({ event: 'created' }, {})).status).toBe(403);
		await tell('created', 'visit 1', moved, dueIn(3600));
		await tell('created', 'visit 2', cancelled, dueIn(20));
		await tell('created', 'visit 3', again, dueIn(3600));
		await tell('cancelled', 'visit 2', cancelled, dueIn(20));
		await tell('cancelled', 'visit 3', again, dueIn(3600));
		await tell('cancelled', 'never heard of', again, dueIn(3600));
		await tell('moved', 'visit 1', moved, dueIn(7200));
		// Nobody is reminded of what is nearer than two hours.
		await tell('created', 'visit 4', late, dueIn(-600));
		await world.kill();
		await world.restart();
		await untilTrue(async () => (await post({ event: 'hello' })).status === 200, 30_000);
		await tell('moved', 'visit 1', moved, dueIn(5));
		await tell('moved', 'visit 3', again, dueIn(5));
		await untilTrue(() => textsTo(moved) > 0 && textsTo(again) > 0, LOOKED_WITHIN_MS);
		// Another look at the ledger, and another word about what was sent.
		await tell('moved', 'visit 1', moved, dueIn(3));
		await sleep(65_000);
		expect([moved, cancelled, again, late].map(textsTo)).toEqual([1, 0, 1, 0]);
		expect(readTally(world.sandbox.tallyFile).total.sent).toBe(2);
	}, 360_000);
});
