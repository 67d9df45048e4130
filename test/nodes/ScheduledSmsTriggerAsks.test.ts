import { gatewayById } from '../../lib/gateways';
import type { Ledger } from '../../lib/ledger';
import type { E164 } from '../../lib/phone';
import { ScheduledSmsTrigger } from '../../nodes/ScheduledSmsTrigger/ScheduledSmsTrigger.node';
import { openSandbox, type TestSandbox } from '../sandbox/testSandbox';
import { infobipKeys, type InfobipLists, openInfobipLists, waiting } from '../support/infobipLists';
import { send, sure } from '../support/ledgers';
import { max, newUserFolder, openBeside, zoe } from '../support/smsLedger';
import { startTrigger } from '../support/startTrigger';
import type { NodeSetup } from '../support/workflowOf';

const trigger = new ScheduledSmsTrigger();
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

let ledger: Ledger;
let sandbox: TestSandbox;
let infobip: InfobipLists;
beforeEach(async () => {
	ledger = await openBeside(newUserFolder());
	sandbox = await openSandbox();
	infobip = await openInfobipLists();
});
afterEach(async () => {
	jest.restoreAllMocks();
	await ledger.close();
	await sandbox.close();
	await infobip.close();
});

const ago = (ms: number) => Date.now() - ms;
const stateOf = async (key: string) => (await sure(ledger.messages.get([key]))).get(key)?.state;

/** The gateway has delivered what it is asked for. */
function delivers() {
	const status = gatewayById('sandbox')!.status!;
	jest.spyOn(status, 'read').mockReturnValue({ ok: true, value: { kind: 'delivered' } });
	return jest.spyOn(status, 'build');
}

const withSandbox = (): NodeSetup => ({
	credentials: {
		smsGatewayApi: {
			...{ gateway: 'sandbox', sandboxUrl: sandbox.url, sandboxApiKey: 'sandbox-key' },
			senderName: '',
		},
	},
});

async function until(there: () => Promise<boolean> | boolean) {
	for (let i = 0; i < 200 && !(await there()); i++) {
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
	expect(await there()).toBe(true);
}

describe('Scheduled SMS Trigger, where posts of the gateway may be lost', () => {
	it('asks at its start for the messages of the last day that have no receipt', async () => {
		const asked = delivers();
		await send(ledger, 'open', ago(20 * MINUTE));
		await send(ledger, 'just sent', ago(MINUTE));
		await send(ledger, 'old', ago(2 * DAY));
		await startTrigger(trigger, withSandbox());
		await until(async () => (await stateOf('open')) === 'delivered');
		expect(asked.mock.calls.map(([, { idempotencyKey }]) => idempotencyKey)).toEqual(['open']);
		expect(await stateOf('just sent')).toBe('accepted');
	});

	it('asks every hour, and goes on with what it has not asked for', async () => {
		const asked = delivers();
		const { ticks } = await startTrigger(trigger, withSandbox());
		expect(ticks).toHaveLength(2);
		await send(ledger, 'later', ago(20 * MINUTE));
		await until(async () => {
			ticks[1]?.();
			return (await stateOf('later')) === 'delivered';
		});
		expect(asked.mock.calls.length).toBeGreaterThan(0);
	});

	it('hears a STOP that was written meanwhile, and who is on the gateway’s list', async () => {
		const stop = waiting('reply-0001', zoe, 'STOP', new Date(ago(MINUTE)).toISOString());
		infobip.inbox.push(stop);
		infobip.blocklist.push({
			destination: max.slice(1),
			createdDate: new Date(ago(DAY)).toISOString(),
		});
		const credentials = { smsGatewayApi: infobipKeys(infobip) };
		await startTrigger(trigger, { credentials });
		const optedOut = async (e164: string) =>
			(await sure(ledger.people.lookUp([e164 as E164], {}))).get(e164 as E164)?.optOut;
		await until(async () => (await optedOut(zoe)) !== undefined);
		await until(async () => (await optedOut(max)) !== undefined);
		const how = { now: Date.now(), outputs: ['optOut'], limit: 9, leaseMs: 1, node: 'n' } as const;
		expect(await sure(ledger.inbox.giveOut(how))).toHaveLength(2);
	});

	it.each<[string, () => NodeSetup]>([
		[
			'it is told not to',
			() => ({ ...withSandbox(), parameters: { options: { askForReceipts: false } } }),
		],
		['it has no gateway', () => ({})],
	])('asks for nothing where %s', async (_name, setup) => {
		const asked = delivers();
		await send(ledger, 'open', ago(20 * MINUTE));
		const { ticks } = await startTrigger(trigger, setup());
		expect(ticks).toHaveLength(1);
		await new Promise((resolve) => setTimeout(resolve, 100));
		expect(asked).not.toHaveBeenCalled();
		expect(await stateOf('open')).toBe('accepted');
	});
});
