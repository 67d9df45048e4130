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
function shownBy(description: INodeTypeDescription, typeVersion: number) {
	const about = { typeVersion };
	const values =
		NodeHelpers.getNodeParameters(description.properties, {}, true, false, about, description) ??
		{};
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

	it('offer nothing of SMS Ledger that is refused to an agent', () => {
		const { values, choices } = shownBy(asTool(new SmsLedger()), 1);
		expect(choices('resource')).toEqual(['account', 'campaign', 'consent', 'contact', 'message']);
		expect(choices('operation')).not.toContain('delete');
		expect(choices('operation')).toContain('getAll');
		expect(values).toMatchObject({ resource: 'contact', operation: 'getAll' });
	});

	it('leave all of SMS Ledger to a workflow', () => {
		const { choices } = shownBy(new SmsLedger().description, 1);
		expect(choices('resource')).toContain('ledger');
		expect(choices('operation')).toContain('delete');
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
			const { error } = await asked('0612');
			expect(error?.message).toMatch(/^“Phone Number”/);
		});
	});
});
