import { randomBytes } from 'node:crypto';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import { readTally } from '../../sandbox/tally.mts';
import { sandboxCredential, swiftWebhooks } from '../../scripts/demo/index.mts';
import { itemsOf, type Json, type Reference } from '../../scripts/n8n/index.mts';
import type { Ledger } from '../../lib/ledger';
import { linkTo, newCode } from '../../lib/links';
import type { E164 } from '../../lib/phone';
import { sure } from '../support/ledgers';
import { openBeside } from '../support/smsLedger';
import { node, numbers, to } from './support/campaign';
import { eventually } from './support/eventually';
import { Sink } from './support/sink';
import { versionsUnderTest } from './support/versions';
import { World } from './support/world';

const WEBHOOK_ID = '5a7c1f8e-6f0b-4f3e-9d52-0c1d2e3f4a5c';
const CAMPAIGN = 'tracked';
const ours = (name: string) => `n8n-nodes-sms-campaign.${name}`;
const PHONE = {
	'user-agent':
		'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36',
	accept: 'text/html,*/*;q=0.8',
	'accept-language': 'en',
};

describe.each(versionsUnderTest())('tracked links, in n8n %s', (version) => {
	const faults = [
		{ kind: 'undelivered', numbers: '+3361230004*' },
		{ kind: 'refuse', numbers: '+3361230005*' },
	];
	const world = new World(
		version,
		{ SANDBOX_CREDITS: '100000', SANDBOX_FAULTS: JSON.stringify(faults) },
		swiftWebhooks,
	);
	let sink: Sink;
	let gateway: Reference;

	beforeAll(async () => {
		sink = new Sink();
		await world.start();
		gateway = await world.client.createCredential(sandboxCredential(world.sandbox));
		const { id } = await world.client.createWorkflow(
			sink.workflow(WEBHOOK_ID, credentials(), { shortLinkPath: 's' }),
		);
		await world.client.activateWorkflow(id);
		await eventually(async () => expect((await open('?')).status).toBe(404));
	});
	afterAll(async () => {
		await world.stop();
		sink.close();
	});

	const credentials = () => ({ smsGatewayApi: { id: gateway.id, name: gateway.name } });
	const agent = new Agent({ keepAlive: true, maxSockets: 20 });

	/** As a browser opens a link, without going where it leads. */
	const open = (query: string, headers: Record<string, string> = PHONE) =>
		new Promise<{ status: number; location: string | undefined }>((resolve, reject) => {
			get(`${world.n8n.url}/webhook/s${query}`, { headers, agent }, (reply) => {
				reply.resume();
				reply.on('end', () =>
					resolve({ status: reply.statusCode ?? 0, location: reply.headers.location }),
				);
			}).on('error', reject);
		});

	async function inLedger<Value>(ask: (ledger: Ledger) => Promise<Value>): Promise<Value> {
		const ledger = await openBeside(join(world.home, '.n8n'));
		try {
			return await ask(ledger);
		} finally {
			await ledger.close();
		}
	}

	const report = () => inLedger(({ campaigns }) => sure(campaigns.report(CAMPAIGN)));
	const clicks = () => sink.given.filter(({ output }) => output === 'Link Click');

	const rule = async (body: object) => {
		const reply = await fetch(`${world.sandbox.url}/page/controls/answers`, {
			method: 'POST',
			body: JSON.stringify(body),
		});
		expect(reply.status).toBe(201);
	};

	const peopleOf = (all: readonly string[]) =>
		all.map((e164) => ({
			phone: {
				e164,
				country: 'FR',
				callingCode: '33',
				type: 'mobile',
				timeZones: ['Europe/Paris'],
			},
			contact: {
				firstName: 'Zoé',
				consent: { status: 'explicit', at: '2026-01-01T00:00:00Z', source: 'form' },
			},
		}));

	/** Compose, Check and Send, by hand. */
	const campaignOf = (shop: string, name = CAMPAIGN, all = numbers(3), more = '') => ({
		name,
		nodes: [
			node('Start', 'n8n-nodes-base.manualTrigger', 1, 0, {}),
			node('List', 'n8n-nodes-base.set', 3.4, 200, {
				mode: 'raw',
				jsonOutput: JSON.stringify({ people: peopleOf(all) }),
			}),
			node('People', 'n8n-nodes-base.splitOut', 1, 400, { fieldToSplitOut: 'people' }),
			{
				...node('Compose SMS', ours('composeSms'), 1, 600, {
					campaign: name,
					message: `ACME: hi {firstName}, see ${shop}?from=sms. ${more}STOP au 36180`,
					options: { trackLinks: true, sender: 'ACME' },
				}),
				credentials: credentials(),
			},
			node('Check', ours('checkConsentQuietHours'), 1, 800, {
				hours: 'ownWindowOnly',
				ownDays: [1, 2, 3, 4, 5, 6, 7],
				ownFrom: '00:00',
				ownTo: '24:00',
				ownWindowConfirmed: true,
				options: { safetyMargin: 0 },
			}),
			{
				...node('Send SMS', ours('sendSms'), 1, 1000, { operation: 'send', options: {} }),
				credentials: credentials(),
			},
		],
		connections: {
			Start: to('List'),
			List: to('People'),
			People: to('Compose SMS'),
			'Compose SMS': to('Check'),
			Check: to('Send SMS'),
		},
		settings: { executionOrder: 'v1' },
	});

	it('are tapped on a phone of the sandbox, counted once, and given out on Link Click', async () => {
		const [tapper = '', previewer = '', both = ''] = numbers(3);
		await rule({ tap: 'person', afterMs: 3000, numbers: tapper });
		await rule({ tap: 'preview', afterMs: 500, numbers: previewer });
		await rule({ tap: 'preview', afterMs: 200, numbers: both });
		const { id } = await world.client.createWorkflow(
			campaignOf(`${world.sandbox.url}/favicon.svg`),
		);
		const run = await world.client.runWorkflow(id, 'Start');
		const execution = await world.client.execution(run, 120_000);
		expect(execution.status).toBe('success');
		const sent = itemsOf(execution, ours('sendSms'), 0);
		expect(sent).toHaveLength(3);
		for (const { sms } of sent) {
			expect((sms as Json)['text']).toMatch(
				new RegExp(`see ${world.n8n.url}/webhook/s\\?[2-9B-Zb-z]{8}\\. STOP`),
			);
		}
		await eventually(async () => expect(clicks()).toHaveLength(1));
		expect(clicks()[0]?.event).toMatchObject({
			kind: 'linkClick',
			from: tapper,
			campaign: CAMPAIGN,
			link: { url: `${world.sandbox.url}/favicon.svg?from=sms`, first: true },
		});
		expect((await report())?.clicked).toBe(1);
		const phone = await fetch(`${world.sandbox.url}/page/phones/${tapper}`);
		const { entries } = (await phone.json()) as { entries: Json[] };
		expect(entries.find(({ kind }) => kind === 'tap')).toMatchObject({
			steps: [{ status: 302 }, { status: 200 }],
		});
	}, 240_000);

	it('are told by the report as the sandbox itself counted them, to the last message and credit', async () => {
		const all = Array.from({ length: 60 }, (_, i) => `+336123000${String(i).padStart(2, '0')}`);
		await rule({ tap: 'person', afterMs: 3000, numbers: '+3361230001*' });
		await rule({ tap: 'preview', afterMs: 500, numbers: '+3361230002*' });
		const name = '=cmd|<b>Été & Co</b>';
		const workflow = await world.client.createWorkflow(
			campaignOf(
				`${world.sandbox.url}/favicon.svg`,
				name.slice(1),
				all,
				'A long text. '.repeat(12),
			),
		);
		const run = await world.client.runWorkflow(workflow.id, 'Start');
		expect((await world.client.execution(run, 120_000)).status).toBe('success');
		const told = () => {
			const { byNumber } = readTally(world.sandbox.tallyFile);
			const sum = (of: 'accepted' | 'delivered' | 'undelivered' | 'refused' | 'credits' | 'tap') =>
				all.reduce((counted, e164) => counted + (byNumber.get(e164)?.[of] ?? 0), 0);
			return {
				sent: sum('accepted'),
				delivered: sum('delivered'),
				undelivered: sum('undelivered'),
				refused: sum('refused'),
				creditsCharged: sum('credits'),
				taps: sum('tap'),
			};
		};
		await eventually(async () => {
			const { sent, delivered, undelivered, taps } = told();
			expect([sent, delivered + undelivered, taps]).toEqual([50, 50, 20]);
			const { states, clicked } = (await inLedger(({ campaigns }) =>
				sure(campaigns.report(name.slice(1))),
			))!;
			expect([states.accepted, clicked]).toEqual([undefined, 10]);
		});
		const report = await world.client.createWorkflow({
			name: 'report',
			nodes: [
				node('Start', 'n8n-nodes-base.manualTrigger', 1, 0, {}),
				node('Report', ours('smsLedger'), 1, 200, {
					resource: 'campaign',
					operation: 'getReport',
					campaign: { __rl: true, mode: 'name', value: name.slice(1) },
					options: { page: true, csvFile: true },
				}),
				node('Lines', 'n8n-nodes-base.extractFromFile', 1, 400, {
					operation: 'csv',
					binaryPropertyName: 'csv',
					options: {},
				}),
			],
			connections: { Start: to('Report'), Report: to('Lines') },
			settings: { executionOrder: 'v1' },
		});
		const ended = await world.client.execution(
			await world.client.runWorkflow(report.id, 'Start'),
			120_000,
		);
		expect(ended.status).toBe('success');
		const { taps, ...counted } = told();
		expect(taps).toBe(20);
		expect(counted.creditsCharged).toBeGreaterThan(counted.sent);
		const [item] = itemsOf(ended, ours('smsLedger'), 0);
		expect(item).toMatchObject({ ...counted, recipients: 60, clicks: 10, uniqueClickers: 10 });
		const shown = String(item?.['html']).replaceAll(/<style>.*?<\/style>/gs, '');
		const words = shown.replaceAll(/<[^>]*>/g, ' ').replaceAll(/[\s\u00a0]+/g, ' ');
		expect(shown).not.toContain('<b>Été');
		expect(words).toContain(`Delivered, by receipt ${counted.delivered} `);
		expect(words).toContain('10 people, 10 clicks');
		expect(words).toContain(`Credits charged ${counted.creditsCharged} `);
		const lines = itemsOf(ended, 'n8n-nodes-base.extractFromFile', 0);
		const sentAt = Object.keys(lines[0] ?? {}).find((column) => column.startsWith('Sent (')) ?? '';
		const having = (status: string) => lines.filter(({ Status }) => Status === status).length;
		const sum = (column: string) => lines.reduce((all, line) => all + Number(line[column] ?? 0), 0);
		expect({
			sent: lines.filter((line) => (line[sentAt] ?? '') !== '').length,
			delivered: having('delivered'),
			undelivered: having('undelivered'),
			refused: having('refused'),
			creditsCharged: sum('Credits Charged'),
		}).toEqual(counted);
		expect([lines.length, sum('Clicks')]).toEqual([60, 10]);
	}, 240_000);

	it('lead nobody anywhere by a code that is not known', async () => {
		for (const query of ['?Bcd3FgH7', '?url=https://evil.example', `?${'x'.repeat(12_000)}`, '']) {
			expect(await open(query)).toEqual({ status: 404, location: undefined });
		}
	});

	it('say on the setup page whether they are answered', async () => {
		const page = await fetch(`${world.n8n.url}/webhook/${WEBHOOK_ID}/events`);
		const text = await page.text();
		expect(text).toContain(`Links: ${world.n8n.url}/webhook/s?…`);
		expect(text).not.toMatch(/Somebody else answers|cannot reach/);
	});

	const MANY = 1500;
	const SHOP = 'https://shop.example/';

	it('are opened by many at once, without an execution each', async () => {
		const links = numbers(MANY).map((e164) => ({
			...{ token: newCode(randomBytes), url: SHOP, campaign: 'many', step: '' },
			e164: e164 as E164,
		}));
		await inLedger((ledger) =>
			sure(ledger.links.obtain(links, { now: 1, another: () => newCode(randomBytes) })),
		);
		const begun = performance.now();
		const replies = await Promise.all(links.map(({ token }) => open(linkTo('', token))));
		const seconds = (performance.now() - begun) / 1000;
		expect(replies.filter(({ status }) => status !== 302)).toEqual([]);
		process.stderr.write(
			`n8n ${version}: ${MANY} links opened at ${Math.round(MANY / seconds)} a second\n`,
		);
		const opened = () => clicks().filter((click) => JSON.stringify(click).includes(SHOP));
		await eventually(async () => expect(opened()).toHaveLength(MANY));
		const executions = await world.client.executionsOf(
			(await world.client.workflows()).find(({ name }) => name === 'what comes back')!.id,
		);
		expect(executions.length).toBeLessThan(MANY / 20);
	}, 240_000);
});
