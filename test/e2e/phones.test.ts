import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { mkdtempSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { findChromium } from '../../scripts/browser/index.mts';
import { inProject } from '../../scripts/project.mts';
import { startSandbox, type Sandbox } from '../../sandbox/server.mts';
import { artifacts } from './support/artifacts';
import { openBrowser, screenshot } from './support/browser';

const CLAIRE = '+33612345678';
const BEAT = '+41791234567';

const withChromium = findChromium() === undefined ? describe.skip : describe;
const missing = findChromium() === undefined ? ' (NO CHROMIUM HERE)' : '';

withChromium(`the page of phones${missing}`, () => {
	let sandbox: Sandbox;
	let browser: Browser;
	let page: Page;
	let shop: Server;
	let link: string;
	const problems: string[] = [];
	const visitors: (string | undefined)[] = [];

	beforeAll(async () => {
		sandbox = await startSandbox({
			port: 0,
			log: join(mkdtempSync(join(artifacts(), 'sandbox-')), 'log.jsonl'),
			pageFolder: inProject('sandbox', 'page'),
			deliveryDelayMs: 10,
		});
		shop = createServer((request, response) => {
			visitors.push(request.headers['user-agent']);
			response.end('Welcome');
		}).listen(0, '127.0.0.1');
		await once(shop, 'listening');
		link = `http://127.0.0.1:${(shop.address() as AddressInfo).port}/spring`;
		await api('/v1/messages', {
			messages: [
				{ to: BEAT, from: 'ACME', text: 'From a name' },
				{ to: CLAIRE, from: '36180', text: `Open ${link} today. STOP to opt out` },
			],
		});
		browser = await openBrowser();
		page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
		page.on('pageerror', ({ message }) => problems.push(message));
		page.on('console', (said) => said.type() === 'error' && problems.push(said.text()));
	});
	afterAll(async () => {
		if (page) await screenshot(page, 'sandbox-phones');
		await browser?.close();
		await sandbox?.close();
		shop?.close();
	});

	const api = (path: string, body: object) =>
		fetch(sandbox.url + path, {
			method: 'POST',
			headers: { authorization: 'Bearer sandbox-key' },
			body: JSON.stringify(body),
		});
	const open = async (phone: string) => {
		await page.goto(`${sandbox.url}/#${phone}`);
		await page.locator('#thread .in').first().waitFor();
	};
	const replies = () => page.locator('#thread .out .text').allInnerTexts();
	/** The sizes of a wide screen, a small one and a phone. */
	const sizes = [
		[1440, 900],
		[1000, 700],
		[375, 667],
	] as const;

	it('opens a link as a phone, on a tap', async () => {
		await open(CLAIRE);
		await page.locator('.link').click();
		await page.locator('.tap.opened').waitFor();
		expect(await page.locator('.tap').innerText()).toContain(link);
		expect(visitors).toEqual([expect.stringMatching(/iPhone|Android/)]);
		expect(page.url()).toContain(sandbox.url);
	});

	it('replies by a button, in any script, and with what is typed', async () => {
		await open(CLAIRE);
		await page.getByRole('button', { name: 'توقف' }).click();
		await page.locator('#reply').fill('<b>Merci</b> 😊');
		await page.keyboard.press('Enter');
		await page.getByRole('button', { name: 'STOP', exact: true }).click();
		await page.locator('#opted-out').waitFor();
		expect(await replies()).toEqual(['توقف', '<b>Merci</b> 😊', 'STOP']);
	});

	it('says of a name that no phone can reply to it', async () => {
		await open(BEAT);
		await page.locator('.no-reply').waitFor();
		expect(await page.locator('.no-reply').innerText()).toContain('ACME is a name');
		expect(await page.locator('#reply').isVisible()).toBe(false);
		expect(await page.locator('.details .consent').innerText()).toContain('Cannot say STOP');
	});

	it('has phones answer of themselves by a rule, and takes the rule away', async () => {
		await open(BEAT);
		await page.locator('#answers-open').click();
		await page.locator('#answers [name=text]').fill('Ja, gerne');
		await page.locator('#answers [name=share]').fill('100');
		await page.locator('#answers [name=after]').fill('0');
		await page.getByRole('button', { name: 'Add rule' }).click();
		await page.locator('#answers-list').getByText('100 % say “Ja, gerne”').waitFor();
		await page.locator('#answers-close').click();
		await api('/v1/messages', { messages: [{ to: BEAT, from: '36180', text: 'Coming?' }] });
		await page.locator('#thread .out').getByText('Ja, gerne').waitFor();
		await page.locator('#answers-open').click();
		await page.getByRole('button', { name: /^Remove: 100/ }).click();
		await page.locator('#answers-none').waitFor();
		await page.locator('#answers-close').click();
	});

	it('lays a fault on posts, and switches how the gateway behaves', async () => {
		await page.locator('#faults-open').click();
		await page.locator('[name=kind]').selectOption('late');
		await page.locator('[name=events]').selectOption('reply');
		await page.getByRole('button', { name: 'Add fault' }).click();
		await page.locator('#faults-list').getByText('Late, 2 s, replies only').waitFor();
		await page.locator('#parts').check();
		await page.locator('#faults-close').click();
		expect(await (await fetch(`${sandbox.url}/page/controls`)).json()).toMatchObject({
			behaviour: { parts: true, optOuts: true },
			faults: [{ kind: 'late', events: 'reply', delayMs: 2000 }],
		});
	});

	it.each(sizes)('fits a screen of %i by %i pixels', async (width, height) => {
		await page.setViewportSize({ width, height });
		for (const address of [`#${CLAIRE}`, `#${BEAT}`, '#']) {
			await page.goto(`${sandbox.url}/${address}`);
			await page.locator('#main:not([data-view=empty])').waitFor();
			const overflow = await page.evaluate<number>(
				'document.documentElement.scrollWidth - document.documentElement.clientWidth',
			);
			expect([address, overflow]).toEqual([address, 0]);
		}
	});

	it('has thrown nothing, and loaded nothing from elsewhere', () => {
		expect(problems).toEqual([]);
	});
});
