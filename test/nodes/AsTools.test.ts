import {
	type INodeParameters,
	type INodeType,
	type INodeTypeDescription,
	NodeConnectionTypes,
	NodeHelpers,
} from 'n8n-workflow';
import { CheckConsentQuietHours } from '../../nodes/CheckConsentQuietHours/CheckConsentQuietHours.node';
import { ComposeSms } from '../../nodes/ComposeSms/ComposeSms.node';
import { ImportPhoneList } from '../../nodes/ImportPhoneList/ImportPhoneList.node';
import { SendSms } from '../../nodes/SendSms/SendSms.node';
import { SmsLedger } from '../../nodes/SmsLedger/SmsLedger.node';
import { runNode } from '../support/runNode';
import { newUserFolder, use, zoe } from '../support/smsLedger';

/** As n8n makes a tool of a node (`convertNodeToAiTool`). */
const asTool = ({ description }: INodeType): INodeTypeDescription => ({
	...description,
	name: `${description.name}Tool`,
	inputs: [],
	outputs: [NodeConnectionTypes.AiTool],
});

/** What the form shows, by name and by label, with what it begins with. */
function shownBy(
	description: INodeTypeDescription,
	typeVersion: number,
	chosen: INodeParameters = {},
) {
	const about = { typeVersion };
	const { properties } = description;
	const values =
		NodeHelpers.getNodeParameters(properties, chosen, true, false, about, description) ?? {};
	const fields = description.properties.filter((field) =>
		NodeHelpers.displayParameter(values, field, about, description),
	);
	const choices = (name: string) =>
		fields
			.filter((field) => field.name === name)
			.flatMap(({ options = [] }) => options.map((option) => 'value' in option && option.value));
	return { values: values as INodeParameters, names: fields.map(({ name }) => name), choices };
}

describe('the nodes as tools of an AI agent, who hands over no items', () => {
	it('offer one message alone of Send SMS', () => {
		const { values, choices, names } = shownBy(asTool(new SendSms()), 1.1);
		expect(choices('operation')).toEqual(['sendOne']);
		expect(values['operation']).toBe('sendOne');
		expect(names).toEqual(expect.arrayContaining(['phone', 'messageKey', 'message']));
	});

	it('offer pasted text alone of Import Phone List', () => {
		const { values, choices } = shownBy(asTool(new ImportPhoneList()), 1.1);
		expect(choices('source')).toEqual(['text']);
		expect(values['source']).toBe('text');
	});

	it('show no preview of an item in Compose SMS', () => {
		const { names } = shownBy(asTool(new ComposeSms()), 2);
		expect(names).not.toContain('messagePreview');
	});

	describe('SMS Ledger', () => {
		const RESOURCES = ['account', 'campaign', 'consent', 'contact', 'message'];
		/** By resource, what the form offers, with what it begins with first. */
		const offered = (description: INodeTypeDescription, version: number) =>
			Object.fromEntries(
				RESOURCES.map((resource) => {
					const { values, choices } = shownBy(description, version, { resource });
					return [resource, new Set([values['operation'], ...choices('operation')])];
				}),
			);

		it('offers what looks up and what stops', () => {
			const tool = asTool(new SmsLedger());
			expect(shownBy(tool, 1.1).choices('resource')).toEqual(RESOURCES);
			expect(offered(tool, 1.1)).toEqual({
				account: new Set(['getBalance']),
				campaign: new Set(['getReport', 'getOverview', 'pause']),
				consent: new Set(['getHistory', 'recordOptOut']),
				contact: new Set(['getAll', 'get', 'getTimeline', 'upsert']),
				message: new Set(['getAll', 'getStatus', 'cancel']),
			});
		});

		it('offers a tool of before all that is not refused to every tool', () => {
			const tool = asTool(new SmsLedger());
			const refused: Record<string, string[]> = {
				contact: ['delete'],
				message: ['allowRetry', 'takeIn'],
			};
			expect(shownBy(tool, 1).choices('resource')).toEqual(RESOURCES);
			for (const resource of RESOURCES) {
				const ofTool = shownBy(tool, 1, { resource });
				const ofWorkflow = shownBy(new SmsLedger().description, 1, { resource });
				const all = ofWorkflow.choices('operation');
				const left = all.filter((operation) => !refused[resource]?.includes(String(operation)));
				expect(ofTool.choices('operation')).toEqual(left);
				// What n8n has not stored for being the default stays what it was.
				expect(ofTool.values['operation']).toBe(ofWorkflow.values['operation']);
			}
		});

		it.each([1, 1.1])('leaves all to a workflow, in version %d', (version) => {
			const { description } = new SmsLedger();
			const all = offered(description, version);
			expect(shownBy(description, version).choices('resource')).toContain('ledger');
			expect(Object.values(all).map(({ size }) => size)).toEqual([3, 5, 4, 7, 6]);
		});

		describe('asked by a model', () => {
			const tool = { type: 'n8n-nodes-sms-campaign.smsLedgerTool' };
			beforeEach(() => void newUserFolder());
			const historyOf = async (e164: string) =>
				(await use('consent', 'getHistory')({ phoneNumber: e164 })).outputs[0];

			it.each([
				['consent', 'recordOptIn', { source: 'the chat' }, 'record consent'],
				['contact', 'delete', {}, 'erase a person'],
				['ledger', 'startNew', {}, 'replace the ledger'],
				['message', 'allowRetry', { campaign: 'spring' }, 'let a refused message be sent again'],
				['message', 'takeIn', {}, 'say what people have answered'],
				['message', 'reconcile', { foundOutBy: 'person' }, 'vouch for what became of a message'],
			])(
				'refuses %s: %s, and says why and what instead',
				async (resource, operation, more, what) => {
					const { error } = await use(resource, operation)({ phoneNumber: zoe, ...more }, tool);
					expect(error?.message).toMatch(`An AI agent may not ${what}. `);
					expect(error?.message).toMatch(/(in a workflow of its own)|“The Gateway’s Record”/);
					expect(await historyOf(zoe)).toEqual([]);
				},
			);

			it('takes no consent from what the model writes beside what it is asked for', async () => {
				const said = { consent: 'yes', contact: { consent: { status: 'explicit' } } };
				const saved = await use('contact', 'upsert')(
					{ phoneNumber: zoe },
					{ ...tool, items: [said] },
				);
				expect(saved.outputs[0]).toMatchObject([{ phone: { e164: zoe } }]);
				expect(await historyOf(zoe)).toEqual([]);
			});

			it('takes a STOP', async () => {
				await use('consent', 'recordOptOut')({ phoneNumber: zoe, source: 'the chat' }, tool);
				expect(await historyOf(zoe)).toMatchObject([{ kind: 'opt_out' }]);
			});

			it('says that there is nothing, where an empty text would reach the model', async () => {
				const { outputs } = await use('consent', 'getHistory')({ phoneNumber: zoe }, tool);
				expect(outputs).toEqual([[{ sentence: 'Nothing was found.' }]]);
			});
		});
	});

	it('take no consent from a list that a model writes down', async () => {
		newUserFolder();
		const parameters = {
			source: 'text',
			text: `phone;consent;stop\n${zoe};yes;\n+33612345679;;STOP`,
			options: { saveToList: 'vip' },
		};
		const importer = new ImportPhoneList();
		await runNode(importer, { parameters, type: 'n8n-nodes-sms-campaign.importPhoneListTool' });
		const history = use('consent', 'getHistory');
		expect((await history({ phoneNumber: zoe })).outputs[0]).toEqual([]);
		expect((await history({ phoneNumber: '+33612345679' })).outputs[0]).toMatchObject([
			{ kind: 'opt_out' },
		]);
		await runNode(importer, { parameters });
		expect((await history({ phoneNumber: zoe })).outputs[0]).toMatchObject([{ kind: 'imported' }]);
	});

	it('ask for the number in Check, and say nothing of outputs that a tool has not', () => {
		const { names } = shownBy(asTool(new CheckConsentQuietHours()), 1.1);
		expect(names).toContain('phoneNumber');
		expect(names).not.toContain('output');
	});

	it.each([
		['Send SMS', new SendSms(), 'operation', 5, 'send'],
		['Import Phone List', new ImportPhoneList(), 'source', 3, 'items'],
	])('of the first version go on as they were built: %s', (_name, node, field, count, first) => {
		for (const [description, version] of [
			[asTool(node), 1],
			[node.description, 1],
			[node.description, 1.1],
		] as const) {
			const { values, choices } = shownBy(description, version);
			expect(choices(field)).toHaveLength(count);
			expect(values[field]).toBe(first);
		}
	});

	describe('Check, asked about a number', () => {
		beforeEach(() => void newUserFolder());
		const check = new CheckConsentQuietHours();
		check.description.name += 'Tool';
		const asked = (phoneNumber: string, args = {}) =>
			runNode(check, {
				items: [args],
				parameters: { phoneNumber, options: { decideAsOf: '2026-11-24T12:00:00+01:00' } },
				settings: { typeVersion: 1.1 },
			});

		it('knows the consent on record', async () => {
			await use(
				'consent',
				'recordOptIn',
			)({
				phoneNumber: zoe,
				source: 'form',
				scope: 'News',
				at: '2026-01-12T09:00:00+01:00',
			});
			const { outputs } = await asked('+33 6 12 34 56 78');
			expect(outputs[0]).toMatchObject([{ phone: { e164: zoe }, check: { decision: 'send' } }]);
		});

		it('takes no word of the model for it', async () => {
			const { outputs } = await asked(zoe, { contact: { consent: { status: 'explicit' } } });
			expect(outputs[0]).toMatchObject([{ check: { decision: 'blocked', reason: 'no_consent' } }]);
		});

		it('says what is wrong with a number', async () => {
			const { outputs, error } = await asked('0612');
			expect(error).toBeUndefined();
			expect(outputs).toEqual([
				[{ sentence: expect.stringMatching(/^“Phone Number”: .*missing digits\. Write it in/) }],
			]);
		});
	});
});
