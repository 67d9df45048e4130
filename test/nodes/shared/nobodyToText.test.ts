import type { INodeType } from 'n8n-workflow';
import { CheckConsentQuietHours } from '../../../nodes/CheckConsentQuietHours/CheckConsentQuietHours.node';
import { ComposeSms } from '../../../nodes/ComposeSms/ComposeSms.node';
import { SendSms } from '../../../nodes/SendSms/SendSms.node';
import { runNode } from '../../support/runNode';
import { newUserFolder } from '../../support/smsLedger';

beforeEach(() => newUserFolder());

const places: readonly [string, INodeType, object][] = [
	['Compose', new ComposeSms(), { campaign: 'spring', message: 'Hi {firstName}' }],
	['Check', new CheckConsentQuietHours(), { purpose: 'marketing' }],
	...['send', 'schedule', 'estimate', 'sendTest'].map((operation): [string, INodeType, object] => [
		`Send: ${operation}`,
		new SendSms(),
		{ operation, ...(operation === 'sendTest' && { testNumbers: '+33612345678' }) },
	]),
];

describe.each(places)('the empty item of “Always Output Data” in %s', (_, node, parameters) => {
	const run = (items: object[], type?: string) =>
		runNode(node, {
			items: items as never,
			parameters: parameters as never,
			...(type !== undefined && { type }),
			settings: { onError: 'continueRegularOutput' },
		});

	it('is nobody, which is told calmly', async () => {
		const { outputs, hints, error } = await run([{}]);
		expect(error).toBeUndefined();
		expect(outputs.flat()).toEqual([]);
		expect(hints).toEqual([
			'There is nobody to text: no row came, only the empty item of “Always Output Data”',
		]);
	});

	it.each([
		['two empty items', [{}, {}]],
		['an item that says something', [{ firstName: '' }]],
		['an item with a file', [{ json: {}, binary: { data: { data: '', mimeType: 'text/csv' } } }]],
	])('is not seen in %s', async (_name, items) => {
		const { hints } = await run(items);
		expect(hints.join()).not.toContain('nobody to text');
	});

	it('is a start where it comes straight from what starts the workflow', async () => {
		const { execute } = node;
		node.execute = async function () {
			const trigger = { name: 'Go', type: 'n8n-nodes-base.manualTrigger', typeVersion: 1 };
			this.getParentNodes = (_, options) =>
				options?.depth === 1 ? [{ ...trigger, disabled: false }] : [];
			return await execute!.call(this);
		};
		const { hints } = await run([{}]);
		node.execute = execute!;
		expect(hints.join()).not.toContain('nobody to text');
	});

	it('is what an AI agent calls a tool with', async () => {
		const { hints } = await run([{}], `n8n-nodes-sms-campaign.${node.description.name}Tool`);
		expect(hints.join()).not.toContain('nobody to text');
	});
});
