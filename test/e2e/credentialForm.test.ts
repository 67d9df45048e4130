import type { Page } from 'playwright-core';
import { gateways } from '../../lib/gateways';
import { sandboxCredential } from '../../scripts/demo/index.mts';
import { describeInBrowser, screenshot } from './support/browser';
import { BrowserWorld } from './support/browserWorld';
import { eventually } from './support/eventually';

const VERSION = '2.41.1';

describeInBrowser(VERSION, () => {
	const world = new BrowserWorld(VERSION, 'last view of the credential', {
		width: 1200,
		height: 1100,
	});
	let page: Page;

	beforeAll(async () => {
		await world.start();
		const { id } = await world.client.createCredential(sandboxCredential(world.sandbox));
		({ page } = world);
		await page.goto(`${world.n8n.url}/home/credentials/${id}`);
		await field('gateway').waitFor();
	});
	afterAll(() => world.stop());

	const field = (name: string) => page.locator(`[data-test-id="parameter-input-${name}"]`).first();

	/** The names of the gateways' own fields that the form shows. */
	const asked = async (): Promise<string[]> => {
		const ids = await page
			.locator('[data-test-id^="parameter-input-"]')
			.evaluateAll((inputs) =>
				inputs.map((input) => (input as { dataset: { testId?: string } }).dataset.testId ?? ''),
			);
		const names = new Set(ids.map((id) => id.replace('parameter-input-', '')));
		return gateways
			.flatMap(({ keyFields }) => keyFields.map(({ name }) => name))
			.filter((name) => names.has(name));
	};

	const choose = async (name: string, choice: string) => {
		await field(name).click();
		await page.getByRole('option', { name: choice, exact: true }).click();
		await page.locator('.el-select-dropdown:visible').first().waitFor({ state: 'hidden' });
	};

	it.each(gateways.map((gateway) => [gateway.displayName, gateway] as const))(
		'asks for the keys of %s and of no other gateway',
		async (displayName, { id, keyFields }) => {
			await choose('gateway', displayName);
			const expected = keyFields
				.filter(({ showWhen = {} }) =>
					Object.entries(showWhen).every(([name, values]) =>
						values.includes(keyFields.find((other) => other.name === name)?.default ?? ''),
					),
				)
				.map(({ name }) => name);
			await eventually(async () => expect(await asked()).toEqual(expected));
			await screenshot(page, `credential ${id}`);
		},
	);

	it('follows a choice within a gateway', async () => {
		await choose('gateway', 'Twilio');
		await choose('twilioSignIn', 'API Key');
		await choose('twilioSendFrom', 'Messaging Service');
		await field('twilioMessagingServiceSid').waitFor();
		await eventually(async () => expect(await asked()).not.toContain('twilioAuthToken'));
		await screenshot(page, 'credential twilio, API key and Messaging Service');
	});

	it.each([
		['passes with the right key', 'sandbox', {}, 'OK', /accepts these keys/],
		[
			'names the field of a wrong key',
			'sandbox',
			{ sandboxApiKey: 'wrong' },
			'Error',
			/check “Sandbox API Key”/,
		],
		[
			'names an empty field',
			'vonage',
			{ vonageApiKey: 'a', vonageApiSecret: ' ' },
			'Error',
			/“API Secret” of Vonage/,
		],
	])('tests: %s', async (_name, gateway, changes, status, message) => {
		const right = sandboxCredential(world.sandbox);
		const credential = { ...right, data: { ...right.data, gateway, ...changes } };
		const stored = await world.client.createCredential(credential);
		expect(await world.client.testCredential(credential, stored)).toEqual({
			status,
			message: expect.stringMatching(message),
		});
	});
});
