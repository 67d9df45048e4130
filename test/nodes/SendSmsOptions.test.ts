import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { Ledger } from '../../lib/ledger';
import type { E164 } from '../../lib/phone';
import { SendSms } from '../../nodes/SendSms/SendSms.node';
import { openSandbox, type TestSandbox } from '../sandbox/testSandbox';
import { sure } from '../support/ledgers';
import { runNode } from '../support/runNode';
import { newUserFolder, openBeside, person, sealedItems } from '../support/smsLedger';

const HOUR = 3_600_000;
const people = ['+33612000001', '+33612000002', '+33612000003'];
const iso = (at: number) => new Date(at).toISOString();

let sandbox: TestSandbox;
let ledger: Ledger;
let executions = 0;
beforeEach(async () => {
	ledger = await openBeside(newUserFolder());
	sandbox = await openSandbox({ idempotency: false });
});
afterEach(async () => {
	await ledger.close();
	await sandbox.close();
});

/** Someone who may be texted now, by hours that the user answers for. */
const item = (e164: string, more: IDataObject = {}): IDataObject =>
	person(e164, {
		contact: { consent: { status: 'explicit' } },
		sms: { campaign: 'autumn', purpose: 'marketing', text: 'Hi', segments: 1, credits: 1 },
		check: {
			decision: 'send',
			sendAt: iso(Date.now() - HOUR),
			sendBefore: iso(Date.now() + HOUR),
		},
		...more,
	});

async function run(parameters: INodeParameters, items: IDataObject[]) {
	return await runNode(new SendSms(), {
		items: await sealedItems(items),
		executionId: `execution-${(executions += 1)}`,
		parameters: { operation: 'send', ...parameters },
		credentials: {
			smsGatewayApi: {
				gateway: 'sandbox',
				sandboxUrl: sandbox.url,
				sandboxApiKey: 'sandbox-key',
				senderName: '36180',
			},
		},
	});
}
const everybody = () => people.map((e164) => item(e164));
const sent = () => sandbox.tally().total.sent;

describe('a limit that cannot be read sends nothing', () => {
	it.each<[string, string, unknown]>([
		['Maximum Credits', 'maximumCredits', '={{ $json.budget }}'],
		['Maximum Credits', 'maximumCredits', '={{ NaN }}'],
		['Maximum Credits', 'maximumCredits', 'much'],
		['Maximum Credits', 'maximumCredits', -1],
		['Maximum Credits', 'maximumCredits', '={{ 1e999 }}'],
		['Pilot (Messages)', 'pilot', '={{ NaN }}'],
		['Pilot (Messages)', 'pilot', -5],
		['Pilot (Messages)', 'pilot', 2.5],
		['Concurrent Requests', 'concurrentRequests', 2_000_000],
		['Timeout (Seconds)', 'timeout', 0],
		['Connect Timeout (Seconds)', 'connectTimeout', '={{ null }}'],
		['Messages per Second', 'messagesPerSecond', 0],
		['Validity Period (Minutes)', 'validityPeriod', '={{ $json.nothing }}'],
	])('“%s” (%s) as %p', async (label, name, value) => {
		const { error } = await run({ options: { [name]: value } as INodeParameters }, everybody());
		expect(error?.message).toContain(`“${label}” is not a`);
		expect(error?.description).toBeTruthy();
		expect(sent()).toBe(0);
	});

	it('and one that differs from item to item is refused, where it is one for the run', async () => {
		const items = people.map((e164, index) => item(e164, { budget: index + 1 }));
		const { error } = await run({ options: { maximumCredits: '={{ $json.budget }}' } }, items);
		expect(error?.message).toContain('“Maximum Credits” is one for all items, and differs');
		expect(sent()).toBe(0);
	});
});

describe('Maximum Credits', () => {
	const limited = (options: INodeParameters) => run({ options }, everybody());
	const reasons = (items: readonly IDataObject[] = []) =>
		items.map(({ delivery }) => (delivery as IDataObject)['reason']);

	it('binds every later run, until one raises it on purpose', async () => {
		expect((await limited({ maximumCredits: 1 })).outputs[0]).toHaveLength(1);
		expect(reasons((await limited({})).outputs[1]).sort()).toEqual([
			'already_sent',
			'over_budget',
			'over_budget',
		]);
		expect((await limited({ maximumCredits: 9 })).outputs[0]).toHaveLength(0);
		expect((await limited({ maximumCredits: 2, raiseLimit: true })).outputs[0]).toHaveLength(1);
		expect(sent()).toBe(2);
	});
});

describe('an opt-out in one item', () => {
	const stopped = (writeOptOuts: boolean) =>
		run({ options: { writeOptOuts } }, [
			item(people[0]!),
			item(people[0]!, { contact: { optOut: true } }),
			item(people[1]!),
		]);
	const standing = async () =>
		(await sure(ledger.people.lookUp([people[0] as E164], {}))).get(people[0] as E164)?.optOut;

	it('binds the whole run and is kept', async () => {
		const { outputs } = await stopped(true);
		expect(outputs[0]).toMatchObject([{ phone: { e164: people[1] } }]);
		expect(await standing()).toMatchObject({ scope: 'all' });
	});

	it('binds the run even where it is not to be kept', async () => {
		const { outputs } = await stopped(false);
		expect(outputs[0]).toMatchObject([{ phone: { e164: people[1] } }]);
		expect(await standing()).toBeUndefined();
	});
});

describe('Schedule at a fixed time', () => {
	it('reads the time of each item', async () => {
		const noon = Date.parse('2031-03-04T12:00:00Z');
		const items = people.map((e164, index) => item(e164, { at: iso(noon + index * HOUR) }));
		const parameters = {
			operation: 'schedule',
			scheduleWith: 'ledger',
			scheduleTime: 'fixed',
			sendAt: '={{ $json.at }}',
		};
		const { outputs } = await run(parameters, items);
		expect(outputs[0]).toHaveLength(3);
		const { items: held } = await sure(ledger.messages.page({}, { limit: 9 }));
		expect(held.map(({ sendAt = 0 }) => (sendAt - noon) / HOUR).sort()).toEqual([0, 1, 2]);
	});
});
