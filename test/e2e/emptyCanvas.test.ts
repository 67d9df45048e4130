import type { Locator } from 'playwright-core';
import { itemsOf, n8nVersions, type Json } from '../../scripts/n8n/index.mts';
import { acceptedMessages } from '../../scripts/sandbox/index.mts';
import { describeInBrowser, screenshot } from './support/browser';
import { BrowserWorld } from './support/browserWorld';
import { eventually } from './support/eventually';
import { ours } from './support/shipped';

/** 30 people of 8 countries under headers of a restaurant's own. */
const GUESTS = `Guest;Cell;Nation;May we text you?;Since
Mia Keller;+41 79 123 45 67;Switzerland;yes;2026-01-08
Luca Frei;+41 76 345 67 89;Switzerland;yes;2026-01-09
Noah Baum;079 234 56 78;Switzerland;yes;2026-01-10
Lea Vogt;+41 78 901 23 45;Switzerland;;
Zoé Martin;+33 6 12 34 56 78;France;yes;2026-01-12
Léa Petit;06 98 76 54 32;France;yes;2026-02-03
Hugo Blanc;+33 7 81 23 45 67;France;no;2026-02-03
Zoe Martin;+33612345678;France;yes;2026-01-12
Jonas Weber;+49 176 04069010;Germany;yes;2025-10-30
Anja Klein;0176 0406 9011;Germany;yes;2026-02-01
Max Lang;+49 171 3920002;Germany;yes;2025-12-24
Kai Kurz;+49 171 55;Germany;yes;2025-12-24
Oliver Shaw;+44 7400 123456;United Kingdom;yes;2026-01-21
Amelia Clarke;07400 123457;United Kingdom;yes;2026-01-22
Harry Singh;+44 7520 654321;United Kingdom;STOP;2025-09-09
Ava Stone;+44 20 7946 0000;United Kingdom;yes;2026-01-22
Sofía Peña;+34 612 34 56 78;Spain;yes;2026-02-20
Mateo Ruiz;654 321 987;Spain;yes;2026-02-20
Núria Vila;+34 711 22 33 44;Spain;yes;2026-01-15
Avery Johnson;+1 212 555 0143;United States;yes;2026-01-18
Jordan Kim;(415) 555-0132;United States;yes;2026-01-18
Maya Torres;+1 646 555 0119;United States;yes;2026-02-22
Ethan Brooks;+1 312 555 0177;United States;;
Ruby Walker;+61 491 570 006;Australia;yes;2026-02-09
Lachlan Reed;0491 570 156;Australia;yes;2026-02-09
Chloe Hart;+61 491 570 157;Australia;yes;2026-02-09
Thandi Nkosi;+27 82 123 4567;South Africa;yes;2026-01-23
Pieter Botha;083 765 4321;South Africa;yes;2026-01-24
Sipho Zulu;+27 71 234 5678;South Africa;yes;2026-01-24
Nobody;n/a;;yes;2026-01-12`;

const CHECK = 'Check Consent & Quiet Hours';
const MOST = 20;
/**
 * Once for all campaigns: the account with the gateway, which begins as the sandbox. n8n 1 asks one step more on either
 * side of its form.
 */
const MOST_FOR_CREDENTIAL = { '2.41.1': 2, '1.123.50': 4 };

describe.each(n8nVersions)('an empty canvas in %s', (version) => {
	describeInBrowser(version, () => {
		const world = new BrowserWorld(version, `empty canvas ${version}, last view`, {
			width: 2200, // five nodes in a row, and the + after the last
			height: 1000,
		});
		beforeAll(async () => {
			await world.start();
		});
		afterAll(() => world.stop());

		/**
		 * What a user did. One is a click, a text typed or pasted (with the Enter that ends it), a key, or a choice
		 * from a list.
		 */
		const done: string[] = [];
		const by = (testId: string) => world.page.locator(`[data-test-id="${testId}"]`);
		const photograph = (what: string) => screenshot(world.page, `empty canvas ${version}, ${what}`);
		const click = async (what: string, where: Locator) => {
			done.push(`click ${what}`);
			await where.click();
		};
		const fill = async (what: string, text: string, where: Locator) => {
			done.push(`type into ${what}`);
			await where.fill(text);
		};
		const choose = async (parameter: string, name: string) => {
			done.push(`choose ${name}`);
			await world.editor.choose(parameter, name);
		};
		const close = async () => {
			await click(
				'the close button',
				world.page
					.locator('[data-test-id="ndv-close-button"], [data-test-id="back-to-canvas"]')
					.first(),
			);
			await by('node-parameters').waitFor({ state: 'hidden' });
		};
		/** Searches a node, takes it, and has its form open. */
		const add = async (displayName: string, plus: Locator, entry = 'Add to workflow') => {
			await click('+', plus);
			const search = by('node-creator-search-bar');
			await search.waitFor();
			done.push(`type ${displayName}, Enter`);
			await search.fill(displayName);
			await by('node-creator-item-name').getByText(displayName, { exact: true }).waitFor();
			await world.page.keyboard.press('Enter');
			// Below what the node does: a button, or its actions.
			const take = world.page.getByText(entry, { exact: true }).first();
			await take.waitFor();
			await photograph(`creator, ${displayName}`);
			await click(entry, take);
			await by('node-parameters').waitFor();
		};
		const after = (name: string) =>
			by('canvas-node')
				.filter({ hasText: name })
				.locator('[data-test-id="canvas-handle-plus"]')
				.first();

		/** The account with the gateway, from within the form that asks for it, as a newcomer makes it. */
		const createCredential = async () => {
			const { editor, page } = world;
			const first = page.getByText('Connect to SMS Gateway', { exact: true });
			const other = by('node-credentials-select').first();
			await first.or(other).first().waitFor();
			if (await first.isVisible()) await click('Connect to SMS Gateway', first);
			else {
				await click('the credential', other);
				await click('Create new credential', by('node-credentials-select-item-new').first());
			}
			const field = (name: string) => editor.parameter(name).locator('input').first();
			await field('sandboxUrl').waitFor();
			await photograph('credential');
			expect(await field('sandboxUrl').inputValue()).toBe('http://127.0.0.1:5680');
			expect(await field('sandboxApiKey').inputValue()).toBe('sandbox-key');
			// What `npm start` starts is there; only this test’s sandbox is elsewhere.
			await field('sandboxUrl').fill(world.sandbox.url);
			await field('sandboxApiKey').fill(world.sandbox.apiKey);
			await click('Save', by('credential-save-button').first());
			await eventually(async () => expect(await world.client.credentials()).toHaveLength(1));
			await page.waitForTimeout(2000); // one editor closes the form by itself, the other leaves it open
			await photograph('credential, saved');
			if (await field('sandboxUrl').isVisible()) {
				done.push('press Escape');
				await page.keyboard.press('Escape');
			}
			await field('sandboxUrl').waitFor({ state: 'hidden' });
			await by('node-parameters').waitFor();
		};

		const built = async () =>
			(await world.client.workflows()).find(({ name }) => name.startsWith('My workflow'));
		const ended = async () => {
			const workflow = await built();
			return workflow ? (await world.client.executionsOf(workflow.id)).length : 0;
		};

		it('becomes a campaign in a few interactions', async () => {
			const { editor } = world;
			await editor.newWorkflow();
			await add('Import Phone List', by('canvas-add-button'));
			await choose('source', 'Pasted Text');
			await fill('Phone List', GUESTS, editor.parameter('text').locator('textarea'));
			await photograph('Import');
			await close();

			await add('Compose SMS', after('Import Phone List'));
			// The first form that asks for it; the nodes that come after take it by themselves.
			const before = done.length;
			await createCredential();
			const forCredential = done.length - before;
			await fill('Campaign', 'spring-menu', editor.parameter('campaign').locator('input'));
			const message = editor.parameter('message').locator('textarea');
			const example = ((await message.getAttribute('placeholder')) ?? '').replace('e.g. ', '');
			await fill('Message', example, message);
			await eventually(async () =>
				expect(await editor.shownChoice('segmentMeter')).toMatch(/^1 SMS · GSM-7 .* each$/),
			);
			await photograph('Compose');
			await close();

			await add(CHECK, after('Compose SMS'));
			await photograph('Check');
			await close();

			await add('Send SMS', after(CHECK), 'Send a campaign');
			await photograph('Send');
			await click('Execute step', by('node-execute-button').first());
			// Not by the editor's own words: at some hour nobody may be texted, and Send gets nothing to do.
			await eventually(async () => expect(await ended()).toBe(1));
			await photograph('sent');
			process.stderr.write(`${version}: ${done.length} interactions: ${done.join('; ')}\n`);
			expect(forCredential).toBeLessThanOrEqual(MOST_FOR_CREDENTIAL[version]);
			expect(done.length - forCredential).toBeLessThanOrEqual(MOST);
		});

		it('texts who may be texted now, says when the others go, and who not and why', async () => {
			const { page, editor } = world;
			await page.keyboard.press('Escape');
			await photograph('canvas');
			await editor.openNode(CHECK);
			const said = await page
				.getByText(/may go now/)
				.first()
				.innerText();
			await photograph('Check after the run');
			const now = Number(/(\d+) may go now/.exec(said)?.[1]);
			const later = Number(/(\d+) waits?:/.exec(said)?.[1] ?? 0);
			expect(await acceptedMessages(world.sandbox.tallyFile)).toHaveLength(now);
			expect(said).toMatch(/3 without consent/);
			expect(said).toMatch(/1 opted out/);
			expect(now + later + 4).toBe(26);
			if (later > 0) {
				expect(said).toMatch(/waits?: .*(until|from) /);
				await page
					.getByText(/“Send Later” leads nowhere: connect it to “Send SMS”/)
					.first()
					.waitFor();
			}
		});

		it('does the same at any hour, as of one where Europe is awake', async () => {
			const { client } = world;
			const { nodes, connections, settings } = await client.workflow((await built())?.id ?? '');
			const turned = nodes.map((node) => {
				const parameters = node['parameters'] as Json;
				if (node.name === CHECK)
					return {
						...node,
						parameters: { ...parameters, options: { decideAsOf: '2027-03-02T14:00:00Z' } },
					};
				if (node.name === 'Compose SMS')
					return { ...node, parameters: { ...parameters, campaign: 'afternoon' } };
				return node;
			});
			const workflow = await client.createWorkflow({
				name: 'in the afternoon',
				nodes: turned,
				connections,
				settings: settings ?? {},
			});
			const start = nodes.find(({ type }) => type === 'n8n-nodes-base.manualTrigger')?.name ?? '';
			const execution = await client.execution(
				await client.runWorkflow(workflow.id, start),
				120_000,
			);
			const out = (node: string, output: number) => itemsOf(execution, ours(node), output);
			const reasons = out('checkConsentQuietHours', 2).map(
				({ check }) => (check as Json)['reason'],
			);
			expect(out('importPhoneList', 1).map(({ rejection }) => (rejection as Json)['code'])).toEqual(
				['duplicate', 'invalid_for_country', 'not_mobile', 'not_a_number'],
			);
			expect(out('checkConsentQuietHours', 1)).toHaveLength(4);
			expect(reasons.sort()).toEqual([...Array<string>(3).fill('no_consent'), 'opted_out']);
			expect(out('sendSms', 0)).toHaveLength(18);
			const [sent] = execution.runs.get('Send SMS')?.[0]?.hints ?? [];
			expect(sent?.message).toMatch(/^18 sent for 18 credits, [\d,.]+ left$/);
		});
	});
});
