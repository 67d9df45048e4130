import type { IDataObject, INode } from 'n8n-workflow';
import { readWatcher, WATCHERS } from '../../lib/campaign';
import type { Ledger } from '../../lib/ledger';
import { version } from '../../package.json';
import { CheckConsentQuietHours } from '../../nodes/CheckConsentQuietHours/CheckConsentQuietHours.node';
import { ScheduledSmsTrigger } from '../../nodes/ScheduledSmsTrigger/ScheduledSmsTrigger.node';
import { SendSms } from '../../nodes/SendSms/SendSms.node';
import { openLedger } from '../../nodes/shared/ledger';
import { systemClock } from '../../sandbox/clock.mts';
import { openSandbox, type TestSandbox } from '../sandbox/testSandbox';
import { sure } from '../support/ledgers';
import { runNode } from '../support/runNode';
import { newUserFolder, openBeside, person, use, zoe } from '../support/smsLedger';
import { standClockAt } from '../support/standClockAt';
import { startTrigger } from '../support/startTrigger';

const MINUTE = 60_000;
/** A Wednesday evening in France, when marketing waits for the morning. */
const EVENING = Date.parse('2026-06-03T22:30:00+02:00');

const trigger = new ScheduledSmsTrigger();

let ledger: Ledger;
let sandbox: TestSandbox;
beforeEach(async () => {
	standClockAt(EVENING);
	ledger = await openBeside(newUserFolder());
	sandbox = await openSandbox({ clock: systemClock, idempotency: false });
});
afterEach(async () => {
	jest.useRealTimers();
	await ledger.close();
	await sandbox.close();
});

const watchers = async () => (await sure(ledger.notes.under(WATCHERS))).map(readWatcher);

const gateway = () => ({
	smsGatewayApi: {
		gateway: 'sandbox',
		sandboxUrl: sandbox.url,
		sandboxApiKey: 'sandbox-key',
		senderName: '36180',
	},
});

const sms = {
	campaign: 'summer',
	purpose: 'marketing',
	text: 'ACME: hello. STOP to 36180',
	segments: 1,
	credits: 1,
};
const item = (e164 = zoe): IDataObject =>
	person(e164, { contact: { consent: { status: 'explicit' } }, sms });

const NAME = 'Check Consent & Quiet Hours';
const node = (name: string, parameters: INode['parameters'] = {}, more: Partial<INode> = {}) => ({
	name,
	type: 'n8n-nodes-sms-campaign.sendSms',
	parameters,
	...more,
});
const wire = (...names: string[]) =>
	names.map((name) => ({ node: name, type: 'main' as const, index: 0 }));

/** Check with what follows on Send Now and Send Later. */
async function check(
	later: readonly string[],
	followers: ReturnType<typeof node>[],
	more: Record<string, { main: ReturnType<typeof wire>[] }> = {},
	items = [item()],
) {
	const run = await runNode(new CheckConsentQuietHours(), {
		items,
		whole: {
			nodes: followers,
			connections: { [NAME]: { main: [wire('Now'), wire(...later), []] }, ...more },
		},
	});
	expect(run.outputs[1]).toHaveLength(items.length);
	return run.hints.slice(1);
}

const schedule = async (items: readonly IDataObject[], scheduleWith = 'ledger') =>
	await runNode(new SendSms(), {
		items,
		parameters: { operation: 'schedule', scheduleWith, options: {} },
		credentials: gateway(),
	});

const toWait = async () =>
	(await runNode(new CheckConsentQuietHours(), { items: [item()] })).outputs[1] ?? [];

/** Ticks until a look of this moment stands in the ledger: a look that is under way takes no tick. */
async function looked(tick: () => void, lookedAt: string): Promise<void> {
	for (let tries = 0; tries < 500; tries++) {
		tick();
		await new Promise((resolve) => setTimeout(resolve, 20));
		if ((await watchers()).some((watcher) => watcher?.lookedAt === lookedAt)) return;
	}
}

describe('the heartbeat of Scheduled SMS Trigger', () => {
	it('stands in the ledger from the activation on, with its version and whether it can ask', async () => {
		await startTrigger(trigger, { credentials: gateway() });
		expect(await watchers()).toEqual([
			{
				lookedAt: new Date(EVENING).toISOString(),
				workflow: 'workflow',
				version,
				asksGateway: true,
				life: expect.any(String),
			},
		]);
	});

	it('is one note, written over at each look', async () => {
		const { ticks } = await startTrigger(trigger);
		for (const minutes of [1, 2]) {
			const at = EVENING + minutes * MINUTE;
			standClockAt(at);
			await looked(ticks[0]!, new Date(at).toISOString());
		}
		expect(await watchers()).toMatchObject([
			{ lookedAt: new Date(EVENING + 2 * MINUTE).toISOString(), asksGateway: false },
		]);
	});

	it('is not left by a run by hand', async () => {
		const { byHand } = await startTrigger(trigger, {}, 'manual');
		await expect(byHand()).rejects.toThrow('No message that waits is due yet');
		expect(await watchers()).toEqual([]);
	});

	it('ends with the workflow, but not with the end of an earlier life', async () => {
		const first = await startTrigger(trigger);
		const second = await startTrigger(trigger);
		await first.close();
		expect(await watchers()).not.toMatchObject([{ endedAt: expect.anything() }]);
		await second.close();
		expect(await watchers()).toMatchObject([{ endedAt: new Date(EVENING).toISOString() }]);
	});

	it('goes on while a gateway takes minutes to call something back', async () => {
		const { ticks } = await startTrigger(trigger, { credentials: gateway() });
		const handle = await openLedger({ getNode: () => ({}) as never, getCredentials: jest.fn() });
		const asked = jest
			.spyOn(handle.messages, 'toCallBack')
			.mockImplementation(() => new Promise(() => undefined));
		for (const minutes of [1, 2, 3, 4]) {
			const at = EVENING + minutes * MINUTE;
			standClockAt(at);
			await looked(ticks[0]!, new Date(at).toISOString());
		}
		expect(await watchers()).toMatchObject([
			{ lookedAt: new Date(EVENING + 4 * MINUTE).toISOString() },
		]);
		expect(asked).toHaveBeenCalledTimes(1);
		asked.mockRestore();
	});

	it('leaves no look after its end', async () => {
		const { ticks, close } = await startTrigger(trigger);
		ticks[0]?.();
		await close();
		await new Promise((resolve) => setTimeout(resolve, 50));
		expect(await watchers()).toMatchObject([{ endedAt: expect.any(String) }]);
	});
});

const NOTHING = /^Nothing will leave: add “Scheduled SMS Trigger” to an active workflow/;

describe('Schedule', () => {
	it('says that nothing will leave where nobody watches, and who watched last', async () => {
		const items = await toWait();
		expect((await schedule(items)).hints).toEqual([
			expect.stringMatching(/^1 message waits in the ledger/),
			expect.stringMatching(NOTHING),
		]);
		const { close } = await startTrigger(trigger);
		await close();
		expect((await schedule(items)).hints.join()).toContain(
			'“Scheduled SMS Trigger” in the workflow “workflow” looked for the last time on 2026-06-03 20:30 UTC. Activate that workflow again',
		);
	});

	it('is silent where somebody watches, and speaks again once that is over', async () => {
		const items = await toWait();
		await startTrigger(trigger);
		expect((await schedule(items)).hints.join()).not.toContain('Nothing will leave');
		standClockAt(EVENING + 5 * MINUTE);
		expect((await schedule(items)).hints.join()).toContain('Nothing will leave');
	});

	it('does not count a look into another ledger', async () => {
		await startTrigger(trigger);
		await ledger.close();
		ledger = await openBeside(newUserFolder());
		expect((await schedule(await toWait())).hints.join()).toMatch(/Nothing will leave/);
	});

	it('needs nobody for what waits at the gateway, nor where nothing waits', async () => {
		const items = await toWait();
		expect((await schedule(items, 'gateway')).hints.join()).not.toContain('Nothing will leave');
		expect((await schedule([person()])).hints.join()).not.toContain('Nothing will leave');
	});
});

describe('SMS Ledger', () => {
	it('says that nothing will leave where it lists what waits and nobody watches', async () => {
		await schedule(await toWait());
		const getMany = use('message', 'getAll');
		expect((await getMany()).hints).toEqual([expect.stringMatching(NOTHING)]);
		expect((await getMany({ filters: { states: ['accepted'] } })).hints).toEqual([]);
		await startTrigger(trigger);
		expect((await getMany()).hints).toEqual([]);
	});
});

describe('Check, of those who wait', () => {
	const toSchedule = node('Later', { operation: 'schedule' });

	it('says what to connect where Send Later leads nowhere', async () => {
		expect(await check([], [])).toEqual([
			'1 waits until 08:00 tomorrow, and the output “Send Later” leads nowhere: connect it to “Send SMS” with the operation “Schedule”. Then add “Scheduled SMS Trigger” to an active workflow: it gives out what waits when its time comes',
		]);
		await startTrigger(trigger);
		expect(await check([], [], {}, [item(), item('+33612000002')])).toEqual([
			'2 wait until 08:00 tomorrow, and the output “Send Later” leads nowhere: connect it to “Send SMS” with the operation “Schedule”',
		]);
	});

	it('says that nothing will leave where nobody watches the ledger it leads to', async () => {
		expect(await check(['Later'], [toSchedule])).toEqual([
			expect.stringMatching(/^1 waits until 08:00 tomorrow\. Nothing will leave: add/),
		]);
		await startTrigger(trigger);
		expect(await check(['Later'], [toSchedule])).toEqual([]);
	});

	it('says that Send sends nobody before their hours', async () => {
		const wrong = [
			'1 waits until 08:00 tomorrow, but “Later” after “Send Later” sends nobody before their hours: choose the operation “Schedule” there',
		];
		expect(await check(['Later'], [node('Later')])).toEqual(wrong);
		const between = { name: 'Edit', type: 'n8n-nodes-base.set', parameters: {} };
		const edited = { Edit: { main: [wire('Later')] } };
		expect(await check(['Edit'], [node('Later'), between], edited)).toEqual(wrong);
	});

	it.each([
		['a Wait', { name: 'Way', type: 'n8n-nodes-base.wait', parameters: {} }],
		['another Check', node('Way', {}, { type: 'n8n-nodes-sms-campaign.checkConsentQuietHours' })],
		['a node that is none of ours', { name: 'Way', type: 'n8n-nodes-base.slack', parameters: {} }],
	])('is silent about %s before a Send', async (what, way) => {
		const leads = { Way: { main: what.startsWith('a node') ? [] : [wire('Later')] } };
		expect(await check(['Way'], [way, node('Later')], leads)).toEqual([]);
	});

	it.each([
		[
			'the gateway’s own scheduler',
			node('Later', { operation: 'schedule', scheduleWith: 'gateway' }),
		],
		['a Send that is switched off', node('Later', {}, { disabled: true })],
	])('is silent about %s', async (_what, follower) => {
		expect(await check(['Later'], [follower])).toEqual([]);
	});

	it('follows a ring of wires once', async () => {
		const ring = { name: 'Ring', type: 'n8n-nodes-base.noOp', parameters: {} };
		expect(await check(['Ring'], [ring], { Ring: { main: [wire('Ring')] } })).toEqual([]);
	});

	it('leaves alone what came out of the ledger: there it is held again', async () => {
		const [waiting] = (await schedule(await toWait())).outputs[0] ?? [];
		expect(await check([], [], {}, [{ ...waiting! }])).toEqual([]);
	});
});
