import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { Ledger } from '../../lib/ledger';
import type { E164 } from '../../lib/phone';
import { systemClock } from '../../sandbox/clock.mts';
import { SendSms } from '../../nodes/SendSms/SendSms.node';
import { openSandbox, type TestSandbox } from '../sandbox/testSandbox';
import { sure } from '../support/ledgers';
import { runNode, type NodeRun } from '../support/runNode';
import { newUserFolder, openBeside, sealedItems } from '../support/smsLedger';
import { standClockAt } from '../support/standClockAt';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const people = ['+33612000001', '+33612000002', '+33612000003', '+33612000004', '+33612000005'];
const iso = (at: number) => new Date(at).toISOString();

const open = () => ({
	decision: 'send',
	sendAt: iso(Date.now() - HOUR),
	sendBefore: iso(Date.now() + HOUR),
});

const item = (e164: string | undefined = people[0], fields: IDataObject = {}): IDataObject => ({
	phone: { e164, country: 'FR', callingCode: '33', type: 'mobile', timeZones: ['Europe/Paris'] },
	contact: { firstName: 'Zoé', consent: { status: 'explicit' } },
	sms: {
		campaign: 'autumn',
		step: '',
		purpose: 'marketing',
		sender: '',
		text: 'The secret word is Xylophone. STOP to 36180',
		segments: 1,
		credits: 1,
	},
	check: open(),
	...fields,
});
const all = () => people.map((e164) => item(e164));

let sandbox: TestSandbox;
let folder = '';
let executions = 0;
let ledger: Ledger;
beforeEach(async () => {
	// A Wednesday noon, of no holiday.
	standClockAt('2026-11-25T12:00:00+01:00');
	folder = newUserFolder();
	sandbox = await openSandbox({ clock: systemClock, idempotency: false });
});
afterEach(async () => {
	jest.useRealTimers();
	await ledger?.close();
	await sandbox.close();
});

async function run(
	operation: string,
	items: IDataObject[],
	more: INodeParameters = {},
	as: NodeRun = {},
) {
	return await runNode(new SendSms(), {
		items: await sealedItems(items),
		executionId: `execution-${(executions += 1)}`,
		parameters: { operation, ...more },
		credentials: {
			smsGatewayApi: {
				gateway: 'sandbox',
				sandboxUrl: sandbox.url,
				sandboxApiKey: 'sandbox-key',
				senderName: 'ACME',
			},
		},
		...as,
	});
}
const send = (items: IDataObject[], options: INodeParameters = {}, as: NodeRun = {}) =>
	run('send', items, { options }, as);
const said = (items: readonly IDataObject[] = []) =>
	items.map(({ delivery }) => {
		const { status, reason } = delivery as Record<string, string>;
		return `${status} ${reason}`.trim();
	});
const beside = async () => (ledger = await openBeside(folder));
const received = (e164 = '') => sandbox.tally().byNumber.get(e164)?.sent ?? 0;
const optOut = async (e164: string) => {
	const entry = { e164: e164 as E164, kind: 'opt_out', scope: 'all', source: 'reply' } as const;
	await sure((await beside()).consent.record([entry], { now: Date.now() }));
};

describe('a campaign', () => {
	it('that n8n runs again in the same execution tells what it did, on the same outputs', async () => {
		const as = { executionId: 'the same' };
		const before = await send(all(), {}, as);
		const again = await send(all(), {}, as);
		expect(again.outputs).toEqual(
			before.outputs.map((output) =>
				output.map((sent) => ({
					...sent,
					check: expect.anything(),
					delivery: {
						...(sent['delivery'] as IDataObject),
						at: expect.any(String),
						repeated: true,
					},
				})),
			),
		);
		expect(sandbox.tally().total.sent).toBe(people.length);
	});

	it('that is finished reads calmly', async () => {
		await send(all());
		const { outputs, hints } = await send(all());
		expect(outputs[0]).toEqual([]);
		expect(new Set(said(outputs[1]))).toEqual(new Set(['skipped already_sent']));
		expect(hints).toEqual([
			expect.stringMatching(/^Nothing to do: all 5 were sent on \d+ \w+ \d{4}$/),
		]);
	});

	it('sends to whom the ledger knows as opted out nothing, whatever the item says', async () => {
		await optOut(people[2]!);
		const { outputs } = await send(all());
		expect(outputs[1]).toMatchObject([
			{ phone: { e164: people[2] }, delivery: { reason: 'opted_out' } },
		]);
		expect(received(people[2])).toBe(0);
	});

	it('that is paused sends nothing and says since when', async () => {
		await send([item(people[0])]);
		await sure((await beside()).campaigns.pause('Autumn', { now: Date.now() }));
		const { outputs } = await send(all());
		expect(said(outputs[1])).toEqual(['skipped already_sent', ...Array(4).fill('skipped paused')]);
	});

	it('goes to a pilot’s sample first, the same one again, and then to the rest only', async () => {
		const pilot = await send(all(), { pilot: 2 });
		expect(pilot.outputs.map((output) => output.length)).toEqual([2, 3]);
		expect(pilot.hints).toEqual([
			expect.stringMatching(
				/^2 sent for 2 credits, [\d,]+ left; 3 not sent: kept back by the pilot\. Run the campaign again without “Pilot \(Messages\)” to send to the rest$/,
			),
		]);
		const again = await send(all(), { pilot: 2 });
		expect(again.outputs[0]).toEqual([]);
		const rest = await send(all());
		expect(rest.outputs.map((output) => output.length)).toEqual([3, 2]);
		expect(people.map(received)).toEqual([1, 1, 1, 1, 1]);
	});

	it('keeps to one budget over all its runs', async () => {
		await send(all().slice(0, 2), { maximumCredits: 3 });
		const { outputs } = await send(all(), { maximumCredits: 3 });
		expect(said(outputs[0])).toEqual(['accepted']);
		expect(sandbox.tally().total.credits).toBe(3);
	});

	it('comes from the sender that the options name for a country', async () => {
		const senders = { entries: [{ country: 'FR', sender: '38123' }] };
		await send(all().slice(0, 1), { senders });
		const [stored] = (await sure((await beside()).messages.page({}, { limit: 1 }))).items;
		expect(stored).toMatchObject({ sender: '38123' });
	});

	it('keeps only the hash of its texts in the ledger where that is chosen', async () => {
		await send(all(), { textInLedger: 'hash' });
		const { items } = await sure((await beside()).messages.page({}, { limit: 10 }));
		expect(items).toHaveLength(people.length);
		for (const { text, textHash } of items) {
			expect(text).toBeUndefined();
			expect(textHash).toMatch(/^[0-9a-f]{64}$/);
		}
	});

	it('can count what is in doubt as failed, and still does not send it twice', async () => {
		const fault = { kind: 'drop' };
		await sandbox.request('POST', '/page/controls/faults', fault);
		const { outputs } = await send([item()], { onUnknown: 'fail' });
		expect(said(outputs[1])).toEqual(['refused no_answer']);
		await sandbox.request('DELETE', '/page/controls/faults');
		await send([item()]);
		expect(received(people[0])).toBe(1);
	});

	it('as a tool of an AI agent puts everything on the first output', async () => {
		const { outputs } = await send(
			[item(), item(people[1], { contact: {} })],
			{},
			{
				type: 'n8n-nodes-sms-campaign.sendSmsTool',
			},
		);
		expect(said(outputs[0])).toEqual(['accepted', 'skipped no_consent']);
	});

	it('goes on with the other items where an expression fails, if it may', async () => {
		const { items } = await send(
			all().slice(0, 2),
			{ messageKey: '={{ $json.phone.e164.endsWith("1") ? $json.nowhere.key : "k" }}' },
			{ settings: { onError: 'continueRegularOutput' } },
		);
		expect(items.map((output) => output.length).reduce((a, b) => a + b)).toBe(2);
		expect(items.flat().some(({ json }) => 'error' in json)).toBe(false);
	});
});

describe('Schedule', () => {
	const later = () => ({
		decision: 'later',
		message: 'France opens',
		sendAt: iso(Date.now() + HOUR),
		sendBefore: iso(Date.now() + 2 * HOUR),
		timeZones: ['Europe/Paris'],
	});

	it('holds what comes from Send Later in the ledger, and Send takes it up when it is given out', async () => {
		const held = await run('schedule', [item(people[0], { check: later() })]);
		expect(held.outputs[0]).toMatchObject([{ delivery: { status: 'held', reason: '' } }]);
		expect(held.hints).toEqual([
			expect.stringMatching(/^1 message waits in the ledger/),
			expect.stringMatching(/^Nothing will leave: add “Scheduled SMS Trigger”/),
		]);
		expect(received(people[0])).toBe(0);
		const early = await send([item(people[0])]);
		expect(said(early.outputs[1])).toEqual(['skipped waiting']);

		const due = Date.now() + 4 * DAY;
		const [released] = await sure(
			(await beside()).messages.release({ limit: 10, now: due, leaseMs: DAY }),
		);
		const payload = released!.payload as IDataObject;
		expect(payload).toMatchObject({ phone: { e164: people[0] }, sms: { campaign: 'autumn' } });
		expect(payload).not.toHaveProperty('check');
		const delivery = { status: 'held', messageId: released!.message.key };
		const { outputs } = await send([{ ...payload, check: open(), delivery }]);
		expect(said(outputs[0])).toEqual(['accepted']);
		expect(received(people[0])).toBe(1);
	});

	it('moves a fixed time to the next opening of each recipient', async () => {
		const { outputs } = await run('schedule', [item(people[0])], {
			scheduleTime: 'fixed',
			// A Monday, three in the morning in France.
			sendAt: '2027-03-01T03:00:00+01:00',
		});
		expect(outputs[0]).toMatchObject([{ delivery: { status: 'held' } }]);
		const [stored] = (await sure((await beside()).messages.page({}, { limit: 1 }))).items;
		const hour = new Date(stored!.sendAt!).toLocaleTimeString('en-GB', {
			timeZone: 'Europe/Paris',
		});
		expect(Number(hour.slice(0, 2))).toBeGreaterThanOrEqual(8);
		expect(Number(hour.slice(0, 2))).toBeLessThanOrEqual(10);
	});

	it('hands it to the gateway’s own scheduler, which has it once', async () => {
		const parameters = {
			scheduleWith: 'gateway',
			scheduleTime: 'fixed',
			sendAt: '2026-12-08T12:00:00+01:00',
		};
		const { outputs } = await run('schedule', [item(people[0])], parameters);
		expect(outputs[0]).toMatchObject([{ delivery: { status: 'scheduled', reason: '' } }]);
		const again = await run('schedule', [item(people[0])], parameters);
		expect(said(again.outputs[1])).toEqual(['skipped waiting']);
		expect(sandbox.tally().total.scheduled).toBe(1);
	});

	it.each<[string, IDataObject, string]>([
		['nobody consented to', { contact: {} }, 'no_consent'],
		[
			'the check blocked',
			{ check: { decision: 'blocked', reason: 'opted_out', message: 'x' } },
			'opted_out',
		],
		['nobody says when to send', { check: undefined }, 'no_time'],
	])('keeps nothing that %s', async (_name, fields, reason) => {
		const { outputs } = await run('schedule', [item(people[0], fields)]);
		expect(said(outputs[1])).toEqual([`skipped ${reason}`]);
	});

	it('refuses a time that is none', async () => {
		const { error } = await run('schedule', [item()], { scheduleTime: 'fixed', sendAt: 'soon' });
		expect(error?.message).toBe('“Send At” is not a date: “soon”');
	});
});

describe('Send Test', () => {
	it('honours an opt-out that the ledger knows, and leaves the campaign’s books alone', async () => {
		await optOut(people[1]!);
		const { outputs } = await run('sendTest', [item()], {
			testNumbers: `${people[1]}, ${people[3]}`,
			numbersAreMine: true,
		});
		expect(said(outputs[0])).toEqual(['accepted']);
		expect(said(outputs[1])).toEqual(['skipped opted_out']);
		expect(await sure(ledger.campaigns.report('autumn'))).toBeUndefined();
	});
});

describe('Estimate', () => {
	it('knows what was sent, who waits until when, and why others are blocked', async () => {
		await send([item(people[0])]);
		await optOut(people[1]!);
		const monday = {
			decision: 'later',
			sendAt: '2027-03-01T08:00:00Z',
			timeZones: ['Europe/Paris'],
		};
		const { outputs, hints } = await run('estimate', [
			...all().slice(0, 3),
			item(people[3], { check: monday }),
			item(people[4], { contact: {} }),
		]);
		expect(hints[0]).toMatch(
			/^Of 5 messages that came here 1 would go now: 1 credit, [\d,]+ left; 1 waits until [^;]*09:00[^;]*; 1 sent before; 2 blocked, 1 opted out, 1 without consent\.$/,
		);
		expect(said(outputs[0])).toEqual(['simulated']);
		expect(received(people[2])).toBe(0);
	});
});

it('neither keys nor texts get into logs, errors, hints, or any item but their own', async () => {
	const written: string[] = [];
	const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((method) =>
		jest.spyOn(console, method).mockImplementation((...said) => void written.push(said.join(' '))),
	);
	await sandbox.request('POST', '/page/controls/faults', { kind: 'drop', times: 1 });
	const runs = [
		await send(all()),
		await send(all()),
		await send([item(people[0], { check: undefined })]),
		await send(
			all(),
			{},
			{
				credentials: {
					smsGatewayApi: {
						gateway: 'sandbox',
						sandboxUrl: sandbox.url,
						sandboxApiKey: 'wrong-key',
					},
				},
			},
		),
	];
	await sandbox.close();
	runs.push(
		await send([item(people[0], { sms: { ...(item()['sms'] as IDataObject), campaign: 'next' } })]),
	);
	spies.forEach((spy) => spy.mockRestore());
	const beyond = runs.map(({ outputs, hints, error }) => [
		outputs.map((output) => output.map(({ delivery }) => delivery)),
		hints,
		error && { ...error, message: error.message, context: undefined },
	]);
	const seen = JSON.stringify([beyond, written]);
	for (const secret of ['sandbox-key', 'wrong-key', 'Xylophone'])
		expect(seen).not.toContain(secret);
	for (const { outputs } of runs) {
		expect(JSON.stringify(outputs)).not.toMatch(/sandbox-key|wrong-key/);
	}
	// The ledger keeps texts, but no keys.
	for (const file of readdirSync(folder).filter((name) => name.includes('sqlite'))) {
		expect(readFileSync(path.join(folder, file)).includes('sandbox-key')).toBe(false);
	}
});
