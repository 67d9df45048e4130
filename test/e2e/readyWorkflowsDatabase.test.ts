import { readTally } from '../../sandbox/tally.mts';
import { itemsOf } from '../../scripts/n8n/index.mts';
import { describeWithPostgres, startPostgres, type PostgresServer } from '../support/postgres';
import { numbers } from './support/campaign';
import { fillCredentials, importShipped, inTheAfternoon, ours } from './support/shipped';
import { versionsUnderTest } from './support/versions';
import { World } from './support/world';

const MINUTE_MS = 60_000;

describe.each(versionsUnderTest())('the ready workflows with a database, in n8n %s', (version) => {
	describeWithPostgres('of customers', () => {
		const world = new World(version, { SANDBOX_CREDITS: '100000', SANDBOX_IDEMPOTENCY: 'off' });
		const people = numbers(4300);
		let postgres: PostgresServer;
		beforeAll(async () => {
			postgres = await startPostgres();
			const { host, port, database, user, password } = postgres.newDatabase();
			await world.start();
			await fillCredentials(world, [
				{
					name: 'Customer Database',
					type: 'postgres',
					data: { host, port, database, user, password, ssl: 'disable' },
				},
			]);
			postgres.psql(
				`create table customers (phone text, first_name text, last_name text, birthday date, country text,
					consent text, consent_date date, unsubscribed_at timestamptz);
				insert into customers select '+336120' || lpad(i::text, 5, '0'), 'Person', 'No. ' || i, '1990-05-17', 'FR',
					'yes', '2026-01-12', case when i % 100 = 7 then timestamptz '2026-03-01 10:00+01' end
					from generate_series(0, ${people.length - 1}) i;
				insert into customers values ('+33 1 42 68 53 00', 'Office', '', null, 'FR', 'yes', '2026-01-12', null);
				grant select on customers to public;`,
				database,
			);
		}, 5 * MINUTE_MS);
		afterAll(async () => {
			await world.stop();
			await postgres?.stop();
		});

		it('sync: people, consents and opt-outs of the night are in the ledger', async () => {
			const { id } = await importShipped(world, 'nightly-contact-sync');
			const execution = await world.client.runWorkflow(id, 'Every Night');
			const ended = await world.client.execution(execution, 3 * MINUTE_MS);
			expect(ended.error).toBeUndefined();
			expect(itemsOf(ended, ours('importPhoneList'), 0)).toHaveLength(people.length);
			expect(itemsOf(ended, ours('importPhoneList'), 1)).toMatchObject([
				{ rejection: { code: 'not_mobile' } },
			]);
			expect(ended.runs.has('Sync Opt-Outs')).toBe(true);
		});

		it('large campaign: all pages of that list, each in a run of its own, nobody twice', async () => {
			const { id } = await importShipped(world, 'large-campaign-pages', {
				'Check Consent & Quiet Hours': inTheAfternoon,
				'Send SMS': (parameters) => ({
					...parameters,
					options: { messagesPerSecond: 1000, concurrentRequests: 20 },
				}),
			});
			await world.client.activateWorkflow(id).catch(() => undefined);
			const runAll = async () => {
				const execution = await world.client.runWorkflow(id, 'Start');
				return await world.client.execution(execution, 8 * MINUTE_MS);
			};
			const ended = await runAll();
			expect(ended.error).toBeUndefined();
			const pages = ended.runs.get('The List in Pages')?.[0]?.outputs[0] ?? [];
			expect(pages.map(({ contacts }) => contacts)).toEqual([2000, 2000, 300]);
			expect(ended.runs.get('Each Page by Itself')?.[0]?.outputs[0]).toHaveLength(3);
			const { total, byNumber } = readTally(world.sandbox.tallyFile);
			const stopped = people.filter((_, i) => i % 100 === 7);
			expect(total.sent).toBe(people.length - stopped.length);
			for (const e164 of stopped) expect(byNumber.get(e164)?.sent ?? 0).toBe(0);
			const again = await runAll();
			expect(again.error).toBeUndefined();
			expect(readTally(world.sandbox.tallyFile).total.sent).toBe(total.sent);
		});
	});
});
