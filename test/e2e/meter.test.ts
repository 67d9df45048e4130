import type { Page } from 'playwright-core';
import type { N8nVersion } from '../../scripts/n8n/index.mts';
import { describeInBrowser, screenshot } from './support/browser';
import { BrowserWorld } from './support/browserWorld';
import { Editor } from './support/editor';
import { eventually } from './support/eventually';

const turnedUnicode = 'The message holds a character that is not in GSM-7';
const aboveMaximum = 'takes more segments than “Maximum Segments” allows';

/** A trigger, a node that gives two people, and Compose SMS with these parameters. */
const workflowWith = (name: string, parameters: object) => ({
	name,
	nodes: [
		node('Start', 'n8n-nodes-base.manualTrigger', 0, {}),
		node('People', 'n8n-nodes-base.code', 220, {
			jsCode: "return [{ json: { firstName: 'Zoé' } }, { json: { firstName: 'Bartholomew' } }];",
		}),
		node('Compose SMS', 'n8n-nodes-sms-campaign.composeSms', 440, {
			purpose: 'marketing',
			campaign: 'meter',
			...parameters,
		}),
	],
	connections: { Start: linkedTo('People'), People: linkedTo('Compose SMS') },
	settings: { executionOrder: 'v1' },
});

const node = (name: string, type: string, x: number, parameters: object) => ({
	id: name,
	name,
	type,
	typeVersion: type.endsWith('code') ? 2 : 1,
	position: [x, 0],
	parameters,
});

const linkedTo = (name: string) => ({ main: [[{ node: name, type: 'main', index: 0 }]] });

const theMeter = (version: N8nVersion) => () => {
	const world = new BrowserWorld(version, `meter ${version}, last view`, {
		width: 1500,
		height: 950,
	});
	let page: Page;
	let editor: Editor;

	beforeAll(async () => {
		await world.start();
		({ page, editor } = world);
	});
	afterAll(() => world.stop());

	const open = async (name: string, parameters: object): Promise<void> =>
		editor.openWorkflow(await world.client.createWorkflow(workflowWith(name, parameters)));
	const shows = (text: string) =>
		eventually(async () => expect(await editor.shownChoice('segmentMeter')).toContain(text));
	const previews = (text: string) =>
		eventually(async () => expect(await editor.shownChoice('messagePreview')).toContain(text));
	const photograph = (name: string) => screenshot(page, `meter ${version}, ${name}`);
	const hint = (text: string) => page.getByText(text).first();

	it('follows typing, from one segment to two and to Unicode, and warns', async () => {
		await open('typed', { message: 'Hello', options: { maximumSegments: 2 } });
		await editor.openNode('Compose SMS');
		await shows('1 SMS · GSM-7 · 5 of 160 · 155 left · 1 credit each');
		await photograph('one segment');

		const message = editor.parameter('message').locator('textarea');
		await message.fill('Hello! '.repeat(40));
		await shows('2 SMS · GSM-7 · 280 of 306 · 26 left · 2 credits each');
		expect(await hint(aboveMaximum).isVisible()).toBe(false);

		// At once: n8n drops a change that comes while the answer to the one before is on its way.
		await message.press('End');
		await page.keyboard.insertText('x'.repeat(27));
		await shows('3 SMS · GSM-7 · 307 of 459');
		await hint(aboveMaximum).waitFor();
		await photograph('above the maximum');

		await message.fill('It’s 20% off, {firstName|dear friend}');
		await shows('1 SMS · Unicode · 25 of 70 · 45 left · 1 credit each; ’ makes it Unicode');
		await hint(turnedUnicode).waitFor();
		await hint(aboveMaximum).waitFor({ state: 'hidden' });
		await photograph('Unicode');
	});

	it('counts an expression for the first item, and hides while there is none', async () => {
		await open('expression', { message: '=Hi {{ $json.firstName }}, 20% off', options: {} });
		await editor.openNode('Compose SMS');
		await hint('execute the previous nodes first').waitFor();
		expect(await editor.parameter('segmentMeter').count()).toBe(0);
		await photograph('expression without data');

		await page.keyboard.press('Escape');
		await editor.executeWorkflow();
		await editor.openNode('Compose SMS');
		await shows('1 SMS · GSM-7 · 15 of 160');
		await photograph('expression with data');
	});

	it('shows the message of the first person while typing, and names a field that nobody has', async () => {
		await open('preview', { message: 'Hi {firstName}, 20% off', options: {} });
		await editor.openNode('Compose SMS');
		await previews('Execute the previous nodes to see the message of the first person here');
		await page.keyboard.press('Escape');
		await editor.executeWorkflow();
		await editor.openNode('Compose SMS');
		await previews('Hi Zoé, 20% off');
		const message = editor.parameter('message').locator('textarea');
		await message.fill('Hi {fristName}, 30% off');
		await previews(
			'No value for {fristName}: no recipient has such a field. Did you mean {firstName}?',
		);
		await photograph('preview of an unknown field');
		await message.fill(
			'Hi {firstName}, 30% off until Sunday: show this text at the till. '.repeat(2),
		);
		await previews('Hi Zoé, 30% off until Sunday');
		await photograph('preview');
	});

	it('counts what the options add', async () => {
		await open('options', {
			message: 'It’s 20% off',
			options: {
				smartEncoding: 'typography',
				senderIdentification: 'ACME',
				optOutNotice: 'own',
				optOutText: 'Opt out: acme.example/stop',
				creditsPerSegment: 1.5,
			},
		});
		await editor.openNode('Compose SMS');
		await shows('1 SMS · GSM-7 · 45 of 160 · 115 left · 1.5 credits each; 1 character replaced');
		expect(await hint(turnedUnicode).isVisible()).toBe(false);
		await photograph('options');
	});
};

describeInBrowser('2.41.1', theMeter('2.41.1'));
describeInBrowser('1.123.50', theMeter('1.123.50'));
