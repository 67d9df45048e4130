import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readTally } from '../../sandbox/tally.mts';
import { sandboxCredential, shippedWorkflows, withCredentials } from '../../scripts/demo/index.mts';
import {
	itemsOf,
	n8nVersions,
	type Execution,
	type Json,
	type Reference,
	type Workflow,
} from '../../scripts/n8n/index.mts';
import { toE164 } from '../../lib/phone';
import { sure } from '../support/ledgers';
import { openBeside } from '../support/smsLedger';
import { describeInBrowser, screenshot } from './support/browser';
import { BrowserWorld } from './support/browserWorld';
import { node } from './support/campaign';
import { versionsUnderTest } from './support/versions';
import { World } from './support/world';

const TRIGGER = 'n8n-nodes-sms-campaign.birthdayTrigger';
const ZOE = '+33612000001';
const MAX = '+33612000002';

/** It polls every minute. */
const POLLED_WITHIN_MS = 150_000;
/** An address that could not be read is asked again after two. */
const RECOVERED_WITHIN_MS = 250_000;

const today = () =>
	new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(new Date());

/** People are greeted whatever the hour of the test. */
const atAnyHour = { localHour: 0, options: { legalHours: false } };

/** The shipped workflow, at any hour. */
async function greetings(credentials: readonly Reference[]): Promise<Workflow> {
	const shipped = (await shippedWorkflows()).get('birthday-greetings')!;
	const changed: Readonly<Record<string, object>> = {
		'Birthday Trigger': atAnyHour,
		'Check Consent & Quiet Hours': {
			hours: 'ownWindowOnly',
			ownDays: [1, 2, 3, 4, 5, 6, 7],
			ownFrom: '00:00',
			ownTo: '24:00',
			ownWindowConfirmed: true,
			options: { safetyMargin: 0 },
		},
	};
	const nodes = shipped.nodes.map((each) => ({
		...each,
		parameters: { ...(each['parameters'] as object), ...changed[each.name] },
	}));
	return withCredentials({ ...shipped, nodes }, credentials);
}

const ofUrl = (name: string, parameters: object, credentials = {}): Workflow => ({
	name,
	nodes: [
		{
			...node('Birthday Trigger', TRIGGER, 2, 0, {
				pollTimes: { item: [{ mode: 'everyMinute' }] },
				source: 'url',
				...atAnyHour,
				...parameters,
			}),
			credentials,
		},
		node('Seen', 'n8n-nodes-base.noOp', 1, 200, {}),
	],
	connections: { 'Birthday Trigger': { main: [[{ node: 'Seen', type: 'main', index: 0 }]] } },
	settings: { executionOrder: 'v1' },
});

describe.each(versionsUnderTest())('birthdays in n8n %s', (version) => {
	const world = new World(version);
	const asked: IncomingMessage[] = [];
	let server: Server;
	let isDown = true;
	let ledgerGreets: Reference;
	let urlGreets: Reference;
	let urlFails: Reference;

	beforeAll(async () => {
		await world.start();
		const { client } = world;
		const ledger = await openBeside(join(world.home, '.n8n'));
		const e164 = toE164(ZOE)!;
		const now = Date.now();
		const contact = { firstName: 'Zoé', birthday: `1990-${today().slice(5)}` };
		const phone = { e164, country: 'FR', callingCode: '33', timeZones: ['Europe/Paris'] };
		await sure(ledger.contacts.upsert([{ phone, contact }], { now }));
		const agreed = { e164, kind: 'opt_in', status: 'explicit', source: 'shop' } as const;
		await sure(ledger.consent.record([agreed], { now }));
		await ledger.close();

		server = createServer((request, response) => {
			asked.push(request);
			if (request.url === '/down' && isDown) return response.writeHead(503).end();
			if (request.headers['x-key'] !== 'secret' && request.url === '/list') {
				return response.writeHead(401).end();
			}
			if (request.headers['if-none-match'] === '"1"') return response.writeHead(304).end();
			const people = [{ mobile: MAX, name: 'Max', birthday: `1980-${today().slice(5)}` }];
			return response.writeHead(200, { etag: '"1"' }).end(JSON.stringify({ people }));
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const url = (path: string) =>
			`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;

		const gateway = await client.createCredential(sandboxCredential(world.sandbox));
		const login = await client.createCredential({
			name: 'CRM',
			type: 'httpHeaderAuth',
			data: { name: 'X-Key', value: 'secret' },
		});
		ledgerGreets = await client.createWorkflow(await greetings([gateway]));
		urlGreets = await client.createWorkflow(
			ofUrl(
				'from a URL',
				{ url: url('/list'), authentication: 'httpHeaderAuth' },
				{ httpHeaderAuth: { id: login.id, name: login.name } },
			),
		);
		urlFails = await client.createWorkflow(ofUrl('from nowhere', { url: url('/down') }));
	});
	afterAll(async () => {
		server.closeAllConnections();
		server.close();
		await world.stop();
	});

	/** The first ended execution of a workflow that is as wanted. */
	async function executionOf(
		{ id }: Reference,
		withinMs: number,
		isWanted: (execution: Execution) => boolean = () => true,
	): Promise<Execution> {
		for (const deadline = Date.now() + withinMs; ;) {
			const found = (await world.client.executionsOf(id)).find(isWanted);
			if (found) return found;
			if (Date.now() > deadline) throw new Error(`No such execution within ${withinMs / 1000} s`);
			await new Promise((resolve) => setTimeout(resolve, 1000));
		}
	}

	const given = (execution: Execution): Json[] => itemsOf(execution, TRIGGER, 0);
	const sent = () => readTally(world.sandbox.tallyFile).byNumber.get(ZOE)?.sent ?? 0;

	it('shows samples by hand, and texts none of them', async () => {
		const { client } = world;
		const id = await client.runWorkflow(ledgerGreets.id, 'Birthday Trigger');
		const execution = await client.execution(id, 60_000);
		expect(given(execution)).toMatchObject([
			{ phone: { e164: ZOE }, birthday: { date: today(), sample: true } },
		]);
		expect(itemsOf(execution, 'n8n-nodes-sms-campaign.sendSms', 1)).toMatchObject([
			{ delivery: { reason: 'sample' } },
		]);
		expect(sent()).toBe(0);
	});

	it('greets from the ledger: Compose, Check, Send, once', async () => {
		for (const { id } of [ledgerGreets, urlGreets, urlFails]) {
			const begun = Date.now();
			await world.client.activateWorkflow(id);
			expect(Date.now() - begun).toBeLessThan(10_000);
		}
		const execution = await executionOf(
			ledgerGreets,
			POLLED_WITHIN_MS,
			(each) => each.status === 'success' && !given(each).some((item) => isSample(item)),
		);
		expect(itemsOf(execution, 'n8n-nodes-sms-campaign.sendSms', 0)).toMatchObject([
			{
				sms: { campaign: `birthday-${today().slice(0, 4)}`, purpose: 'birthday' },
				delivery: { status: 'accepted' },
			},
		]);
		expect(sent()).toBe(1);
	});

	it('reads a list behind a login, and asks by hand whether it has changed', async () => {
		const execution = await executionOf(urlGreets, POLLED_WITHIN_MS);
		expect(given(execution)).toMatchObject([
			{ phone: { e164: MAX }, name: 'Max', birthday: { date: today() } },
		]);
		const id = await world.client.runWorkflow(urlGreets.id, 'Birthday Trigger');
		expect(given(await world.client.execution(id, 60_000))).toMatchObject([
			{ birthday: { sample: true } },
		]);
		expect(asked.filter(({ url }) => url === '/list').at(-1)?.headers).toMatchObject({
			'x-key': 'secret',
			'if-none-match': '"1"',
		});
	});

	it('shows an address that cannot be read as a failed execution, and recovers by itself', async () => {
		const failed = await executionOf(urlFails, POLLED_WITHIN_MS);
		expect(failed.status).toBe('error');
		expect(failed.error).toContain('the address answered 503');
		isDown = false;
		const recovered = await executionOf(
			urlFails,
			RECOVERED_WITHIN_MS,
			({ status }) => status === 'success',
		);
		expect(given(recovered)).toMatchObject([{ phone: { e164: MAX } }]);
	}, 420_000);

	it('greets nobody twice after a crash and a restart', async () => {
		const before = (await world.client.executionsOf(urlGreets.id)).length;
		const asks = asked.length;
		await world.kill();
		await world.restart();
		await new Promise((resolve) => setTimeout(resolve, 75_000));
		expect(sent()).toBe(1);
		expect(await world.client.executionsOf(urlGreets.id)).toHaveLength(before);
		// Within the hour nobody was asked.
		expect(asked).toHaveLength(asks);
	}, 300_000);
});

const isSample = (item: Json): boolean =>
	(item['birthday'] as Json | undefined)?.['sample'] === true;

describe.each(n8nVersions)('Birthday Trigger in the editor of %s', (version) => {
	describeInBrowser(version, () => {
		const world = new BrowserWorld(version, `last view of birthdays in ${version}`, {
			width: 1700,
			height: 1100,
		});
		let page: Page;

		beforeAll(async () => {
			await world.start();
			({ page } = world);
		});
		afterAll(() => world.stop());

		it.each<[string, object, string[], string[]]>([
			[
				'the ledger',
				{ source: 'ledger', people: 'tag' },
				['People', 'Tag', 'Local Hour'],
				['SMS Ledger in PostgreSQL (Optional)'],
			],
			[
				'an address without a login',
				{ source: 'url' },
				['URL', 'Authentication', 'Local Hour', 'Default Country'],
				['SMS Ledger in PostgreSQL (Optional)'],
			],
			[
				'an address with one',
				{ source: 'url', authentication: 'httpHeaderAuth' },
				['URL', 'Authentication', 'Local Hour', 'Default Country'],
				['Header Auth', 'SMS Ledger in PostgreSQL (Optional)'],
			],
			[
				'a pasted table',
				{ source: 'text' },
				['Contacts', 'Local Hour', 'Default Country'],
				['SMS Ledger in PostgreSQL (Optional)'],
			],
		])('shows the form of %s', async (name, parameters, labels, credentials) => {
			const workflow = ofUrl(name, { options: {}, ...parameters });
			await world.editor.openWorkflow(await world.client.createWorkflow(workflow));
			await world.editor.openNode('Birthday Trigger');
			await world.editor.parameter('localHour').waitFor();
			await screenshot(page, `${version} birthdays of ${name}`);
			for (const label of ['Source', ...labels]) {
				await page.getByText(label, { exact: true }).first().waitFor();
			}
			expect(await world.editor.credentialLabels()).toEqual(credentials);
			await page.getByPlaceholder('Add option').click();
			await page.getByText('Days Before or After', { exact: true }).waitFor();
			await screenshot(page, `${version} birthdays of ${name}, options`);
		});
	});
});
