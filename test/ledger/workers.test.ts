import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describeStores, sure } from '../support/ledgers';
import { begin, ended, linesOf, startSender } from './startSender';

const WORKERS = 5;
const MESSAGES = 200;
const BUDGET = 150;

describeStores(`${WORKERS} processes that send one campaign at once`, (newHome) => {
	it('make the ledger once, send each message once, and keep to the budget', async () => {
		const folder = mkdtempSync(path.join(tmpdir(), 'ledger-workers-'));
		const home = newHome();
		const sentLog = path.join(folder, 'sent');
		const recordedLog = path.join(folder, 'recorded');
		const task = { settings: home.settings, messages: MESSAGES, sentLog, recordedLog };
		const now = Date.UTC(2026, 10, 27);
		const workers = await Promise.all(
			Array.from({ length: WORKERS }, (_, i) =>
				startSender({ ...task, run: `run-${i}`, now, maxCredits: BUDGET }),
			),
		);
		workers.forEach(begin);
		expect(await Promise.all(workers.map(ended))).toEqual(workers.map(() => 0));

		const sent = linesOf(sentLog);
		expect(sent).toHaveLength(BUDGET);
		expect(new Set(sent).size).toBe(BUDGET);
		const ledger = await home.open();
		expect(await sure(ledger.campaigns.report('Black Friday'))).toMatchObject({
			states: { accepted: BUDGET },
			charged: BUDGET,
			reserved: 0,
		});
		const runs = await sure(ledger.messages.page({}, { limit: MESSAGES }));
		expect(new Set(runs.items.map(({ run }) => run)).size).toBeGreaterThan(1);
		await ledger.close();
		rmSync(folder, { recursive: true, force: true });
	}, 60_000);
});
