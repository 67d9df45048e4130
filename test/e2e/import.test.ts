import type { Page } from 'playwright-core';
import type { Json } from '../../scripts/n8n/index.mts';
import { describeInBrowser, screenshot } from './support/browser';
import { BrowserWorld } from './support/browserWorld';
import { Editor } from './support/editor';
import { eventually } from './support/eventually';
import { versionsUnderTest } from './support/versions';
import { World } from './support/world';

/** A list as a person has it, one column for each kind of phone. */
const PEOPLE = [
	{ Name: 'Zoé Lefèvre', Office: '01 42 68 53 00', Mobile: '06 12 34 56 78', Country: 'FR' },
	{ Name: 'Beat Müller', Office: '', Mobile: '+41 79 123 45 67', Country: 'CH' },
	{ Name: 'Numeric', Office: '', Mobile: 33612345679, Country: 'FR' },
	{ Name: 'Zoe Lefevre', Office: '', Mobile: '+33612345678', Country: '' },
	{ Name: 'Marc Petit', Office: '', Mobile: '3.36123E+11', Country: 'FR' },
	{ Name: 'Nobody', Office: '', Mobile: 'n/a', Country: '' },
];

/** The list written into a file by n8n's own node, and read again by ours. */
const workflowWith = (name: string, format: 'csv' | 'xlsx', parameters: object) => ({
	name,
	nodes: [
		node('Start', 'n8n-nodes-base.manualTrigger', 1, 0, {}),
		node('People', 'n8n-nodes-base.code', 2, 220, {
			jsCode: `return ${JSON.stringify(PEOPLE.map((json) => ({ json })))};`,
		}),
		node('File', 'n8n-nodes-base.convertToFile', 1.1, 440, { operation: format }),
		node('Import Phone List', 'n8n-nodes-sms-campaign.importPhoneList', 1, 660, {
			source: 'file',
			...parameters,
		}),
	],
	connections: {
		Start: linkedTo('People'),
		People: linkedTo('File'),
		File: linkedTo('Import Phone List'),
	},
	settings: { executionOrder: 'v1' },
});

const node = (name: string, type: string, typeVersion: number, x: number, parameters: object) => ({
	id: name,
	name,
	type,
	typeVersion,
	position: [x, 0],
	parameters,
});

const linkedTo = (name: string) => ({ main: [[{ node: name, type: 'main', index: 0 }]] });

const at = (item: Json | undefined, part: string, field: string): unknown =>
	(item?.[part] as Json | undefined)?.[field];

describe.each(versionsUnderTest())('a file imported in n8n %s', (version) => {
	const world = new World(version);
	beforeAll(() => world.start());
	afterAll(() => world.stop());

	const imported = async (format: 'csv' | 'xlsx', parameters: object) => {
		const { client } = world;
		const { id } = await client.createWorkflow(workflowWith(format, format, parameters));
		const execution = await client.execution(await client.runWorkflow(id, 'Start'), 60_000);
		const [run] = execution.runs.get('Import Phone List') ?? [];
		expect(run?.error ?? execution.error).toBeUndefined();
		return run?.outputs ?? [];
	};

	it.each(['csv', 'xlsx'] as const)(
		'%s, as n8n writes it, comes back as contacts and reasons',
		async (format) => {
			const [valid = [], rejected = []] = await imported(format, {
				options: { plusless: true },
			});
			expect(valid.map((item) => at(item, 'phone', 'e164'))).toEqual([
				'+33612345678',
				'+41791234567',
				'+33612345679',
			]);
			expect(rejected.map((item) => at(item, 'rejection', 'code'))).toEqual([
				'duplicate',
				'damaged_by_spreadsheet',
				'not_a_number',
			]);
			expect(rejected.map((item) => at(item, 'rejection', 'row'))).toEqual([5, 6, 7]);
		},
	);

	it('comes back as one item when only a summary is asked for', async () => {
		const options = { output: 'summary', plusless: true };
		const [[item, ...others] = []] = await imported('xlsx', { options });
		expect(others).toEqual([]);
		expect(item).toMatchObject({ summary: { rows: 6, valid: 3, rejected: 3 } });
	});
});

const VERSION = '2.41.1';

describeInBrowser(VERSION, () => {
	const world = new BrowserWorld(VERSION, 'import, last view', { width: 1700, height: 1000 });
	let page: Page;
	let editor: Editor;

	beforeAll(async () => {
		await world.start();
		({ page, editor } = world);
	});
	afterAll(() => world.stop());

	const output = () => page.locator('[data-test-id="output-panel"]');

	it('shows a file going in, both outputs and the totals', async () => {
		await editor.openWorkflow(
			await world.client.createWorkflow(
				workflowWith('import', 'xlsx', { options: { plusless: true } }),
			),
		);
		await editor.executeWorkflow();
		await screenshot(page, 'import, canvas');
		await editor.openNode('Import Phone List');
		await output()
			.getByText('3 valid, 3 rejected: 1 duplicate, 1 damaged by spreadsheet, 1 not a number')
			.waitFor();
		await output().getByText('+41791234567').first().waitFor();
		await screenshot(page, 'import, valid');
		await output()
			.getByText(/^Rejected Branch/)
			.click();
		await output().getByText('damaged_by_spreadsheet').first().waitFor();
		await screenshot(page, 'import, rejected');
	});

	it('lets the column be chosen', async () => {
		await editor.parameter('phoneField').locator('input').fill('Office');
		await screenshot(page, 'import, column chosen');
		await page.locator('[data-test-id="node-execute-button"]').click();
		await eventually(async () =>
			expect(await output().innerText()).toContain('0 valid, 6 rejected: 5 empty, 1 not mobile'),
		);
		await screenshot(page, 'import, column read');
	});

	it.each([
		['asks for no credential by itself', {}, 0],
		['asks where to keep the contacts once a list is named', { saveToList: 'Customers' }, 1],
	])('%s', async (name, options, shown) => {
		await editor.openWorkflow(
			await world.client.createWorkflow(workflowWith(name, 'csv', { options })),
		);
		await editor.openNode('Import Phone List');
		await editor.parameter('phoneField').waitFor();
		await page.getByPlaceholder('Add option').click();
		const named = (text: string) => page.getByText(text, { exact: true }).count();
		await eventually(async () => {
			expect(await named('SMS Ledger in PostgreSQL (Optional)')).toBe(shown);
			expect(await named('Consent Source')).toBe(shown);
			expect(await named('Encoding')).toBe(1);
		});
		await screenshot(page, `import, ${name}`);
	});
});
