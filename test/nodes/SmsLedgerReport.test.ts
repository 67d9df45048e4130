import { parse } from 'papaparse';
import type { IBinaryData } from 'n8n-workflow';
import type { Ledger } from '../../lib/ledger';
import { send, sure } from '../support/ledgers';
import { newUserFolder, openBeside, use, zoe } from '../support/smsLedger';

const getReport = use('campaign', 'getReport');
const getOverview = use('campaign', 'getOverview');
const byName = (value: string) => ({ __rl: true, mode: 'name', value });
const campaign = byName('Black Friday');

const now = Date.parse('2026-11-24T11:00:00Z');
let ledger: Ledger;

beforeEach(async () => {
	ledger = await openBeside(newUserFolder());
});
afterEach(() => ledger.close());

const textOf = (file: IBinaryData | undefined): string =>
	Buffer.from(file?.data ?? '', 'base64').toString();

async function deliver(key: string, seconds: number): Promise<void> {
	const report = {
		gateway: 'sandbox',
		gatewayMessageId: `g-${key}`,
		status: 'delivered' as const,
		at: now + seconds * 1000,
	};
	await sure(ledger.messages.report([report], { now: now + seconds * 1000 }));
}

describe('SMS Ledger, Campaign: Get Report', () => {
	it('tells all that it told before, and more', async () => {
		await send(ledger, 'a', now);
		await deliver('a', 8);
		const { outputs, items } = await getReport({ campaign });
		expect(outputs[0]).toMatchObject([
			{
				campaign: 'Black Friday',
				sentence: '“Black Friday”: 1 message: 1 delivered; 1 credit',
				messages: 1,
				delivered: 1,
				accepted: 0,
				clicked: 0,
				creditsCharged: 1,
				budget: null,
				firstSentAt: '2026-11-24T11:00:00.000Z',
				recipients: 1,
				sent: 1,
				receiptsOpen: 0,
				deliveryRate: { rate: 1, of: 1, low: 0.2065, high: 1 },
				uniqueClickers: null,
				clickRate: null,
				countries: [{ country: 'FR', delivered: 1 }],
				arrival: { known: 1, medianSeconds: 8 },
			},
		]);
		expect(outputs[0]?.[0]).not.toHaveProperty('html');
		expect(items[0]?.[0]?.binary).toBeUndefined();
	});

	it('gives the page on the item and as a file, beside the files that came in', async () => {
		await send(ledger, 'a', now);
		const own = { data: '', mimeType: 'text/plain' };
		const { items } = await getReport(
			{ campaign, options: { page: true } },
			{ items: [{ json: {}, binary: { own } }] },
		);
		const item = items[0]?.[0];
		const html = String(item?.json['html']);
		expect(html).toMatch(/^<!doctype html>[\s\S]*<h1>Black Friday<\/h1>/);
		expect(item?.binary).toMatchObject({
			own,
			report: { fileName: 'black-friday-report.html', mimeType: 'text/html' },
		});
		expect(textOf(item?.binary?.['report'])).toBe(html);
	});

	it('gives every line as a file that no spreadsheet runs', async () => {
		const formula = '=HYPERLINK("https://example.com";"Ä")\n+1';
		for (let i = 0; i < 25; i++) await send(ledger, `k${i}`, now, { text: formula, step: `@${i}` });
		await deliver('k3', 8);
		const { items } = await getReport({ campaign, options: { csvFile: true } });
		const file = items[0]?.[0]?.binary?.['csv'];
		expect(file).toMatchObject({ fileName: 'black-friday-report.csv', mimeType: 'text/csv' });
		const { data, errors } = parse<Record<string, string>>(textOf(file), {
			header: true,
			skipEmptyLines: true,
		});
		expect(errors).toEqual([]);
		expect(data).toHaveLength(25);
		expect(data[3]).toMatchObject({
			Phone: `'${zoe}`,
			Country: 'France',
			Step: `'@3`,
			Status: 'delivered',
			Text: `'${formula}`,
			'Seconds to Phone': '8',
			'Message ID': 'k3',
		});
		expect(Object.values(data[4] ?? {}).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
		expect(Object.keys(data[0] ?? {})).toContain('Sent (UTC)');
	});

	it('makes a name that every file system takes', async () => {
		await send(ledger, 'a', now, { campaign: '../É "té" <b>/ 夏' });
		const { items } = await getReport({
			campaign: byName('../É "té" <b>/ 夏'),
			options: { page: true },
		});
		expect(items[0]?.[0]?.binary?.['report']?.fileName).toBe('e-te-b-夏-report.html');
	});

	it('makes no files for a campaign that it does not know', async () => {
		const { error } = await getReport({
			campaign: byName('none'),
			options: { page: true, csvFile: true },
		});
		expect(error?.message).toBe('The ledger knows no campaign “none”');
	});
});

describe('SMS Ledger, Campaign: Get Overview', () => {
	it('gives each campaign once, the newest first, whatever comes in', async () => {
		await send(ledger, 'a', now, { campaign: 'First' });
		await send(ledger, 'b', now + 1000, { campaign: 'Second' });
		const { items, hints } = await getOverview({}, { items: [{}, {}] });
		expect(items[0]?.map(({ json }) => json)).toMatchObject([
			{
				campaign: 'Second',
				sent: 1,
				deliveryRate: null,
				warnings: [expect.stringMatching(/^no receipts read yet: /)],
			},
			{ campaign: 'First', sent: 1 },
		]);
		expect(items[0]?.[0]?.pairedItem).toEqual([{ item: 0 }, { item: 1 }]);
		expect(hints).toEqual(['2 campaigns; 2 need attention']);
	});

	it('gives one item with the page where that is asked for, of an empty ledger too', async () => {
		const { items } = await getOverview({ options: { page: true } });
		expect(items[0]).toMatchObject([
			{
				json: { campaigns: [], months: [] },
				binary: { report: { fileName: 'all-campaigns-report.html', mimeType: 'text/html' } },
			},
		]);
		expect(String(items[0]?.[0]?.json['html'])).toContain('The ledger knows no campaign yet.');
	});
});
