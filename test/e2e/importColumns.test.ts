import type { Page } from 'playwright-core';
import type { Json } from '../../scripts/n8n/index.mts';
import { describeInBrowser, screenshot } from './support/browser';
import { BrowserWorld } from './support/browserWorld';
import { Editor } from './support/editor';
import { eventually } from './support/eventually';
import { versionsUnderTest } from './support/versions';
import { World } from './support/world';

const node = (name: string, type: string, typeVersion: number, x: number, parameters: object) => ({
	id: name,
	name,
	type,
	typeVersion,
	position: [x, 0],
	parameters,
});

const ours = (name: string, type: string, x: number, parameters: object) =>
	node(name, `n8n-nodes-sms-campaign.${type}`, 1, x, parameters);

const inARow = (nodes: readonly ReturnType<typeof node>[]) =>
	Object.fromEntries(
		nodes
			.slice(0, -1)
			.map(({ name }, at) => [
				name,
				{ main: [[{ node: nodes[at + 1]?.name, type: 'main', index: 0 }]] },
			]),
	);

const workflowOf = (name: string, nodes: readonly ReturnType<typeof node>[]) => ({
	name,
	nodes,
	connections: inARow(nodes),
	settings: { executionOrder: 'v1' },
});

const start = node('Start', 'n8n-nodes-base.manualTrigger', 1, 0, {});

const EXPORTED = ['+33612345678', '+4915123456789'] as const;

/** Two people in the ledger, of whom one said stop; then all of it out of it and in again. */
const roundTrip = (way: 'items' | 'csv') =>
	workflowOf(`round trip, ${way}`, [
		start,
		ours('First List', 'importPhoneList', 200, {
			source: 'text',
			text: [
				'Phone,First name,Consent,Consent Date,Birthday,Opt-out',
				`${EXPORTED[0]},Zoé,yes,2025-01-05,1990-05-14,`,
				`${EXPORTED[1]},Jörg,yes,2025-01-05,,yes`,
			].join('\n'),
			options: { saveToList: 'Customers' },
		}),
		ours('Get Many', 'smsLedger', 400, {
			resource: 'contact',
			operation: 'getAll',
			returnAll: true,
		}),
		...(way === 'csv'
			? [
					node('File', 'n8n-nodes-base.convertToFile', 1.1, 600, { operation: 'csv' }),
					ours('Import Phone List', 'importPhoneList', 800, { source: 'file' }),
				]
			: [ours('Import Phone List', 'importPhoneList', 600, { source: 'items' })]),
	]);

describe.each(versionsUnderTest())('our own export in n8n %s', (version) => {
	const world = new World(version);
	beforeAll(() => world.start());
	afterAll(() => world.stop());

	it.each(['items', 'csv'] as const)('comes back as %s with nothing lost', async (way) => {
		const { client } = world;
		const { id } = await client.createWorkflow(roundTrip(way));
		const execution = await client.execution(await client.runWorkflow(id, 'Start'), 60_000);
		const [run] = execution.runs.get('Import Phone List') ?? [];
		expect(run?.error ?? execution.error).toBeUndefined();
		const [valid = []] = run?.outputs ?? [];
		const contacts = Object.fromEntries(
			valid.map(({ phone, contact }) => [(phone as Json)['e164'], contact]),
		);
		expect(Object.keys(contacts).sort()).toEqual([...EXPORTED].sort());
		expect(contacts[EXPORTED[0]]).toMatchObject({
			firstName: 'Zoé',
			birthday: '1990-05-14',
			consent: { status: 'explicit' },
		});
		expect(contacts[EXPORTED[0]]).not.toHaveProperty('optOut');
		expect(contacts[EXPORTED[1]]).toMatchObject({ firstName: 'Jörg' });
		expect(contacts[EXPORTED[1]]).toHaveProperty('optOut');
	});
});

interface List {
	readonly name: string;
	readonly text: string;
	/** What must stand in the hint. */
	readonly read: readonly string[];
}

/** Lists as their owners have them. */
const LISTS: readonly List[] = [
	{
		name: 'a French shop',
		text: [
			'Client;Prénom;Nom;Tél. fixe;Tél. mobile;Accord SMS;Désabonné SMS;Né(e) le',
			'A1;Zoé;Martin;01 42 68 53 00;+33 6 12 34 56 78;oui;;14/05/1990',
			'A2;Luc;Petit;;+33 6 12 34 56 79;oui;oui;31/12/1985',
			'A3;Ana;Roux;;+33 6 12 34 56 70;non;;04/05/1979',
		].join('\n'),
		read: ['number from “Tél. mobile”', '“Prénom”', 'consent from “Accord SMS”', '“Désabonné SMS”'],
	},
	{
		name: 'a German club',
		text: [
			'Mitgliederliste, Stand 01.03.2026;;;;',
			'Vorname;Nachname;Handy;Einwilligung SMS;Abgemeldet am',
			'Jörg;Weiß;+49 1512 3456789;ja;',
			'Änne;Groß;+49 1512 3456780;ja;01.02.2026',
		].join('\n'),
		read: ['number from “Handy”', 'consent from “Einwilligung SMS”', '“Abgemeldet am”'],
	},
	{
		name: 'HubSpot',
		text: [
			'Record ID,First Name,Last Name,Phone Number,Mobile Phone Number,Unsubscribed from all email,SMS Opt-In Status,Date of birth',
			'151,Ann,Lee,+16175550123,,false,opted_in,1990-05-04',
			'152,Ben,Lee,,+15125550199,false,opted_out,1985-12-31',
		].join('\n'),
		read: ['“Phone Number”', '“Mobile Phone Number”', '“SMS Opt-In Status”'],
	},
	{
		name: 'Klaviyo',
		text: [
			'Email,First Name,Phone Number,Email Marketing Consent,SMS Marketing Consent,SMS Marketing Consent Timestamp',
			'a@example.org,Ann,+16175550123,SUBSCRIBED,SUBSCRIBED,2025-02-01 10:00:00',
			'b@example.org,Ben,+15125550199,SUBSCRIBED,UNSUBSCRIBED,2025-06-01 10:00:00',
		].join('\n'),
		read: ['number from “Phone Number”', '“SMS Marketing Consent”'],
	},
	{
		name: 'an unknown list',
		text: [
			'Who,Reach me at,May we text?',
			'Ann,+16175550123,sure',
			'Ben,+15125550199,no thanks',
		].join('\n'),
		read: ['number from “Reach me at”', '“May we text?”'],
	},
];

const VERSION = '2.41.1';

describeInBrowser(VERSION, () => {
	const world = new BrowserWorld(VERSION, 'columns, last view', { width: 1700, height: 1000 });
	let page: Page;
	let editor: Editor;

	beforeAll(async () => {
		await world.start();
		({ page, editor } = world);
	});
	afterAll(() => world.stop());

	it.each(LISTS)('says what was read of $name', async ({ name, text, read }) => {
		const parameters = { source: 'text', text };
		await editor.openWorkflow(
			await world.client.createWorkflow(
				workflowOf(name, [start, ours('Import Phone List', 'importPhoneList', 220, parameters)]),
			),
		);
		await editor.executeWorkflow();
		await editor.openNode('Import Phone List');
		const output = page.locator('[data-test-id="output-panel"]');
		await eventually(async () => {
			const shown = await output.innerText();
			for (const part of read) expect(shown).toContain(part);
		});
		await screenshot(page, `columns, ${name}`);
	});
});
