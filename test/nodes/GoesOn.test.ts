import type { IDataObject, INodeExecutionData, INodeParameters, INodeType } from 'n8n-workflow';
import { CheckConsentQuietHours } from '../../nodes/CheckConsentQuietHours/CheckConsentQuietHours.node';
import { ComposeSms } from '../../nodes/ComposeSms/ComposeSms.node';
import { ImportPhoneList } from '../../nodes/ImportPhoneList/ImportPhoneList.node';
import { SendSms } from '../../nodes/SendSms/SendSms.node';
import { SmsLedger } from '../../nodes/SmsLedger/SmsLedger.node';
import { openSandbox, type TestSandbox } from '../sandbox/testSandbox';
import { operationsOf, parametersFor } from '../support/operationsOf';
import { runNode, type NodeRun } from '../support/runNode';
import { send } from '../support/ledgers';
import {
	composed,
	newUserFolder,
	openBeside,
	person,
	sealedItems,
	zoe,
} from '../support/smsLedger';

/*
 * Points 43, 44, 52 and 53 of n8n's checklist of manners, over everything that every node can do: of three items the
 * second cannot be worked on. Without "On Error: Continue" the run ends in an error that names that item; with it
 * the other two come out as ever, and the second with what failed, each linked to the item it came of.
 */

const nodes: readonly INodeType[] = [
	new CheckConsentQuietHours(),
	new ComposeSms(),
	new ImportPhoneList(),
	new SendSms(),
	new SmsLedger(),
];

/** Each thing that a node can do, as “Send SMS: Schedule”. */
const deeds = nodes.flatMap((node) => {
	const { description } = node;
	const chosen = operationsOf(description);
	const all = chosen.length > 0 ? chosen : [[]];
	return all.map((choices) => {
		const names = choices.map(({ name }) => name);
		return [[description.displayName, ...names].join(': '), { node, choices }] as const;
	});
});

interface Case {
	readonly parameters?: INodeParameters;
	readonly items: readonly IDataObject[];
	/** What the first output is left without: an operation that is done once has one item for all. */
	readonly once?: true;
	/** Gives several items, or none, for one. */
	readonly lists?: true;
}

const BAD = 1;
const byName = (value: string) => ({ __rl: true, mode: 'name', value });
/** A number that is one for the second item only after it has been corrected. */
const phones = [person(), { phone: 'nonsense' }, person('+33612345679')];
const numbers: Case = { items: phones };
const plain = [{ n: 0 }, { n: 1 }, { n: 2 }];
const named = byName('={{ $json.n === 1 ? "" : "Black Friday" }}');
const campaigns: Case = { items: plain, parameters: { campaign: named } };
const once: Case = { items: plain, once: true };

const messages = (): IDataObject[] => [
	composed(zoe),
	{ ...composed('+33612345670'), n: BAD },
	composed('+33612345679'),
];
/** A key that cannot be read for the second. */
const badKey = '={{ $json.n === 1 ? $("Nowhere").item.json.key : "a" }}';
const keyed = { messageKey: badKey };

const cases: Readonly<Record<string, Case>> = {
	'Check Consent & Quiet Hours': numbers,
	'Compose SMS': {
		items: [{ firstName: 'Zoé' }, { lastName: 'B' }, { firstName: 'Max' }],
		parameters: { campaign: 'spring', message: 'Hi {firstName}', missingFields: 'stop' },
	},
	'Import Phone List': {
		items: [{ list: 'phone\n+33612345678' }, { list: { a: 1 } }, { list: 'phone\n+33612345679' }],
		parameters: { source: 'text', text: '={{ $json.list }}' },
	},
	'Send SMS: Estimate': { items: messages(), parameters: { options: keyed } },
	'Send SMS: Schedule': { items: messages(), parameters: { options: keyed } },
	'Send SMS: Send': { items: messages(), parameters: { options: keyed } },
	'Send SMS: Send One Message': {
		items: [{ to: zoe }, { to: zoe, n: BAD }, { to: '+33612345679' }],
		parameters: {
			phone: '={{ $json.to }}',
			message: 'Hi',
			purpose: 'transactional',
			messageKey: badKey,
			options: {},
		},
	},
	'Send SMS: Send Test': { ...once, parameters: { testNumbers: zoe } },
	'SMS Ledger: Account: Fetch Replies': once,
	'SMS Ledger: Account: Get Balance': once,
	'SMS Ledger: Account: Sync Opt-Outs': once,
	'SMS Ledger: Campaign: Get Overview': once,
	'SMS Ledger: Campaign: Get Report': campaigns,
	'SMS Ledger: Campaign: Pause': campaigns,
	'SMS Ledger: Campaign: Refresh': {
		items: plain,
		parameters: { campaign: byName('={{ $json.n === 1 ? "Nowhere" : "Black Friday" }}') },
	},
	'SMS Ledger: Campaign: Resume': campaigns,
	'SMS Ledger: Consent: Get History': { ...numbers, lists: true },
	'SMS Ledger: Consent: Record Opt-In': { ...numbers, parameters: { source: 'shop' } },
	'SMS Ledger: Consent: Record Opt-Out': numbers,
	'SMS Ledger: Consent: Verify': { ...numbers, parameters: { records: 'contact' } },
	'SMS Ledger: Contact: Create or Update': numbers,
	'SMS Ledger: Contact: Delete': numbers,
	'SMS Ledger: Contact: Export': numbers,
	'SMS Ledger: Contact: Get': numbers,
	'SMS Ledger: Contact: Get Evidence': numbers,
	'SMS Ledger: Contact: Get Many': {
		items: plain,
		lists: true,
		parameters: { limit: '={{ $json.n === 1 ? "many" : 5 }}' },
	},
	'SMS Ledger: Contact: Get Timeline': { ...numbers, lists: true },
	'SMS Ledger: Ledger: Accept Ledger File': once,
	'SMS Ledger: Ledger: Back Up': {
		...once,
		parameters: { destination: 'path', filePath: '/nowhere/ledger.sqlite' },
	},
	'SMS Ledger: Ledger: Move to PostgreSQL': once,
	'SMS Ledger: Ledger: Restore': once,
	'SMS Ledger: Ledger: Start a New Ledger': once,
	'SMS Ledger: Message: Allow Retry': { ...campaigns, lists: true },
	'SMS Ledger: Message: Cancel': {
		...campaigns,
		parameters: { target: 'campaign', campaign: named },
	},
	'SMS Ledger: Message: Get Many': {
		items: plain,
		lists: true,
		parameters: { limit: '={{ $json.n === 1 ? "many" : 5 }}' },
	},
	'SMS Ledger: Message: Get Status': { items: [{ messageId: 'a' }, {}, { messageId: 'b' }] },
	'SMS Ledger: Message: Reconcile': {
		...campaigns,
		lists: true,
		parameters: { target: 'campaign', campaign: named },
	},
	'SMS Ledger: Message: Take In': {
		items: [
			{ from: zoe, text: 'STOP', id: '1', at: '2026-11-24T08:00:30Z' },
			{ from: 'nonsense', id: '2', at: 'never' },
			{ from: '+33612345679', text: 'Hi', id: '3', at: '2026-11-24T08:00:30Z' },
		],
		parameters: { takeFrom: 'rows' },
	},
};

it('are walked over everything that the nodes can do', () => {
	expect(Object.keys(cases).sort()).toEqual(deeds.map(([name]) => name).sort());
});

describe.each(deeds)('%s', (name, { node, choices }) => {
	let sandbox: TestSandbox;
	beforeEach(async () => {
		const ledger = await openBeside(newUserFolder());
		await send(ledger, 'a', Date.now());
		await ledger.close();
		sandbox = await openSandbox({ credits: 10 });
	});
	afterEach(() => sandbox.close());

	const { items = [], parameters = {}, once: isOnce, lists } = cases[name] ?? {};
	const isExpression = name.startsWith('Send SMS');
	const run = async (settings: NodeRun['settings'] = {}, more: NodeRun = {}) =>
		await runNode(node, {
			items: await sealedItems(items),
			parameters: { ...parametersFor(choices), ...parameters },
			credentials: {
				smsGatewayApi: {
					gateway: 'sandbox',
					sandboxUrl: sandbox.url,
					sandboxApiKey: 'sandbox-key',
					senderName: 'ACME',
				},
			},
			settings,
			...more,
		});
	const originOf = ({ pairedItem }: INodeExecutionData): unknown =>
		typeof pairedItem === 'object' && 'item' in pairedItem ? pairedItem.item : pairedItem;
	const isFailed = ({ json }: INodeExecutionData): boolean => 'failure' in json;

	if (!isOnce) {
		it('names the item that it fails of', async () => {
			const { error } = await run();
			expect(error).toMatchObject({
				context: { itemIndex: BAD },
				message: expect.not.stringMatching(/^$/),
			});
			// n8n’s own words of an expression have none.
			if (!isExpression) expect(error?.description).toMatch(/\.$/);
		});

		it('goes on with the others where it is told to', async () => {
			const { items: placed, error } = await run({ onError: 'continueRegularOutput' });
			const all = placed.flat();
			expect(error).toBeUndefined();
			expect(all.map(originOf).filter((origin) => typeof origin !== 'number')).toEqual([]);
			expect(all.filter(isFailed).map(originOf)).toEqual([BAD]);
			const worked = new Set(all.filter((item) => !isFailed(item)).map(originOf));
			if (!lists) expect([...worked].sort()).toEqual([0, 2]);
		});

		it('has what failed in its error output', async () => {
			const { items: placed } = await run({ onError: 'continueErrorOutput' });
			expect(placed.at(-1)?.map(originOf)).toEqual([BAD]);
			expect(placed.slice(0, -1).flat().filter(isFailed)).toEqual([]);
		});
	}

	describe('where nothing of the run can be done', () => {
		beforeEach(() => {
			process.env['EXECUTIONS_MODE'] = 'queue';
		});
		afterEach(() => {
			delete process.env['EXECUTIONS_MODE'];
		});
		const lost: NodeRun = {
			credentials: { smsGatewayApi: { gateway: 'none of these' } },
			...(name === 'Import Phone List' && {
				parameters: { source: 'text', text: zoe, options: { saveToList: 'news' } },
			}),
		};

		it.each([
			['at once', {}],
			['after it was tried again', { retryOnFail: true, maxTries: 2, waitBetweenTries: 1 }],
		])('gives no item out as worked on, %s', async (_when, settings) => {
			const { items: placed, error } = await run(
				{ onError: 'continueRegularOutput', ...settings },
				lost,
			);
			expect(error).toBeUndefined();
			expect(placed.flat().filter(isFailed).map(originOf)).toEqual([0, 1, 2]);
			expect(placed.flat().filter((item) => !isFailed(item))).toEqual([]);
		});

		it('has all in its error output', async () => {
			const { items: placed } = await run({ onError: 'continueErrorOutput' }, lost);
			expect(placed.at(-1)?.map(originOf)).toEqual([0, 1, 2]);
			expect(placed.slice(0, -1).flat()).toEqual([]);
		});
	});
});
