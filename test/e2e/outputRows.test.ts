import { sandboxCredential } from '../../scripts/demo/index.mts';
import { type Json, n8nVersions, type Workflow } from '../../scripts/n8n/index.mts';
import { describeInBrowser, screenshot } from './support/browser';
import { BrowserWorld } from './support/browserWorld';
import { node, to } from './support/campaign';

const OURS = 'n8n-nodes-sms-campaign.';
const CHECK = 'Check Consent & Quiet Hours';

/** Of a row of n8n’s table, as the issue of the first five minutes wants it. */
const MOST_LINES = 3;

const NAMES = [
	['Zoé', 'Martin'],
	['Maximiliane-Alexandra', 'Konstantinopoulou-Papadimitriou'],
	['Krung Thep Mahanakhon', 'Amon Rattanakosin Mahinthara Ayuthaya'],
	['Αλεξάνδρα', 'Παπακωνσταντίνου'],
	['明日香', '長谷川'],
	['Wolfeschlegelsteinhausenbergerdorff', ''],
];

const TEXTS = [
	'ACME: our spring collection is here, 20 % off until Sunday: acme.example/spring. STOP to 36180',
	'ACME: Здравствуйте, Александра Константиновна! Распродажа до воскресенья. STOP 36180',
	'ACME：春のセールは日曜日まで全品二十パーセント引きです。STOP 36180',
	'ACME: 🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉 STOP 36180',
	'https://acme.example/a-very-long-address-without-any-place-to-break/it/anywhere STOP 36180',
	'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft STOP 36180',
];

const COUNTRIES = [
	['FR', '33', '+3361200', 'Europe/Paris'],
	['DE', '49', '+491512345', 'Europe/Berlin'],
	['CH', '41', '+4179123', 'Europe/Zurich'],
] as const;

/** Those who are blocked, each for another reason; the last cannot be worked on at all. */
const BLOCKED: readonly Json[] = [
	{ contact: { firstName: 'Zoé' } },
	{ contact: { firstName: 'Maximiliane-Alexandra', consent: { status: 'expired' } } },
	{ contact: { firstName: 'Αλεξάνδρα', consent: { status: 'none' } } },
	{ contact: { firstName: 'Zoé', optOut: true, consent: { status: 'explicit' } } },
	{ phone: undefined },
];

const person = (place: number, more: Json = {}): Json => {
	const [country, callingCode, begin, zone] = COUNTRIES[place % COUNTRIES.length]!;
	const [firstName = '', lastName = ''] = NAMES[place % NAMES.length]!;
	return {
		phone: {
			e164: `${begin}${1000 + place}`,
			country,
			callingCode,
			type: 'mobile',
			timeZones: [zone],
		},
		contact: { firstName, lastName, consent: { status: 'explicit' } },
		sms: {
			campaign: 'rows',
			purpose: 'marketing',
			text: TEXTS[place % TEXTS.length],
			sender: '36180',
			segments: 2,
			credits: 2,
		},
		...more,
	};
};

/** Own hours that are always open, whenever the test runs. */
const ANY_HOUR = {
	hours: 'ownWindowOnly',
	ownDays: [1, 2, 3, 4, 5, 6, 7],
	ownFrom: '00:00',
	ownTo: '24:00',
	ownWindowConfirmed: true,
};

describe.each(n8nVersions)('rows of the simplified output in %s', (version) => {
	describeInBrowser(version, () => {
		const world = new BrowserWorld(version, `rows of the output in ${version}, last view`, {
			width: 1440,
			height: 900,
		});
		beforeAll(() => world.start());
		afterAll(() => world.stop());

		/** Lines of each cell that has more than are wanted, as “Column: 4 × what is in it”. */
		const tooTall = async (): Promise<string[]> =>
			await world.page
				.locator('[data-test-id="output-panel"] table')
				.first()
				.evaluate((table, most) => {
					const heads = [...table.querySelectorAll('thead th')].map(
						(th) => (th as { innerText: string }).innerText,
					);
					return [...table.querySelectorAll('tbody tr')].flatMap((row) =>
						[...row.querySelectorAll('td')].flatMap((cell, place) => {
							const range = table.ownerDocument.createRange();
							range.selectNodeContents(cell);
							const tops = new Set(
								[...range.getClientRects()]
									.filter(({ width }) => width > 0)
									.map(({ top }) => Math.round(top / 4)),
							);
							const lines = tops.size;
							// What failed is told whole, with what to do about it.
							return lines > most && heads[place] !== 'failure'
								? [`${heads[place]}: ${lines} × ${(cell as { innerText: string }).innerText}`]
								: [];
						}),
					);
				}, MOST_LINES);

		it('are of three lines at most', async () => {
			const { client, editor, page, sandbox } = world;
			const gateway = await client.createCredential(sandboxCredential(sandbox));
			const credentials = { smsGatewayApi: { id: gateway.id, name: gateway.name } };
			const people = [
				...Array.from({ length: 9 }, (_, place) => person(place)),
				...BLOCKED.map((more, place) => person(9 + place, more)),
			];
			const workflow: Workflow = {
				name: 'rows',
				nodes: [
					node('Start', 'n8n-nodes-base.manualTrigger', 1, 0, {}),
					node('List', 'n8n-nodes-base.set', 3.4, 200, {
						mode: 'raw',
						jsonOutput: JSON.stringify({ people }),
					}),
					node('People', 'n8n-nodes-base.splitOut', 1, 400, { fieldToSplitOut: 'people' }),
					{
						...node(CHECK, `${OURS}checkConsentQuietHours`, 1.1, 600, ANY_HOUR),
						onError: 'continueRegularOutput',
					},
					{
						...node('Send SMS', `${OURS}sendSms`, 1.1, 800, {
							operation: 'send',
							options: { maximumCredits: 5 },
						}),
						credentials,
					},
				],
				connections: {
					Start: to('List'),
					List: to('People'),
					People: to(CHECK),
					[CHECK]: to('Send SMS'),
				},
				settings: { executionOrder: 'v1' },
			};
			await editor.openWorkflow(await client.createWorkflow(workflow));
			await editor.executeWorkflow();
			const found: Record<string, string[]> = {};
			for (const [name, branches] of [
				['Send SMS', ['Sent', 'Not Sent']],
				[CHECK, ['Blocked']],
			] as const) {
				await editor.openNode(name);
				const panel = page.locator('[data-test-id="output-panel"]');
				for (const branch of branches) {
					await panel.getByText(`${branch} Branch`).first().click();
					await panel
						.getByText('Table', { exact: true })
						.first()
						.click()
						.catch(() => undefined);
					await panel.locator('table').first().waitFor();
					for (const theme of ['light', 'dark'] as const) {
						await page.emulateMedia({ colorScheme: theme });
						await page.waitForTimeout(300);
						await screenshot(page, `rows, ${version}, ${name}, ${branch}, ${theme}`);
					}
					found[`${name}, ${branch}`] = await tooTall();
				}
				await page
					.locator('[data-test-id="ndv-close-button"], [data-test-id="back-to-canvas"]')
					.first()
					.click();
			}
			expect(found).toEqual({
				'Send SMS, Sent': [],
				'Send SMS, Not Sent': [],
				[`${CHECK}, Blocked`]: [],
			});
		});
	});
});
