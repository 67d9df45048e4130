import type { INodeType } from 'n8n-workflow';
import { CheckConsentQuietHours } from '../../../nodes/CheckConsentQuietHours/CheckConsentQuietHours.node';
import { ComposeSms } from '../../../nodes/ComposeSms/ComposeSms.node';
import { ImportPhoneList } from '../../../nodes/ImportPhoneList/ImportPhoneList.node';
import { runNode, type NodeRun } from '../../support/runNode';
import { newUserFolder } from '../../support/smsLedger';

beforeEach(() => newUserFolder());

/** Runs a node by n8n's engine as the user set it up, and counts how often. */
async function counted(node: INodeType, run: NodeRun) {
	let runs = 0;
	const { execute } = node;
	node.execute = async function () {
		runs += 1;
		return await execute!.call(this);
	};
	const settings = { retryOnFail: true, maxTries: 3, waitBetweenTries: 0 };
	const result = await runNode(node, {
		...run,
		settings: { onError: 'continueErrorOutput', ...settings, ...run.settings },
	});
	return { ...result, runs };
}

const phone = { e164: '+33612345678', country: 'FR', callingCode: '33', type: 'mobile' };
const person = { error: 'late', firstName: 'Zoé', phone };

describe('a column called “error”, with Retry On Fail and an error output', () => {
	it.each<[string, INodeType, NodeRun]>([
		[
			'Import Phone List',
			new ImportPhoneList(),
			{ items: [{ phone: '+33612345678', error: 'late' }], parameters: { source: 'items' } },
		],
		[
			'Compose SMS',
			new ComposeSms(),
			{ items: [person], parameters: { campaign: 'spring', message: 'Hi {firstName}: {error}' } },
		],
		['Check', new CheckConsentQuietHours(), { items: [person], parameters: {} }],
	])('does not make %s run again', async (_, node, run) => {
		const { runs, outputs, hints } = await counted(node, run);
		expect(runs).toBe(1);
		const [item] = outputs.flat();
		expect(item).toMatchObject({ error_: 'late' });
		expect(item).not.toHaveProperty('error');
		expect(hints.join()).toContain('The field “error” is called “error_” from here on');
	});

	it('is found by a merge field under either name', async () => {
		const run = (item: object, message: string) =>
			runNode(new ComposeSms(), {
				items: [item as never],
				parameters: { campaign: 'spring', message },
			});
		for (const item of [{ error: 'late' }, { error_: 'late' }]) {
			const { outputs } = await run(item, 'It was {error}');
			expect(outputs[0]).toMatchObject([{ sms: { text: 'It was late' } }]);
		}
	});

	it('takes a name that is free, in the place of the column', async () => {
		const { outputs } = await counted(new ComposeSms(), {
			items: [{ error: 'a', error_: 'b' }, { error_: 'c' }],
			parameters: { campaign: 'spring', message: 'Hi' },
		});
		expect(outputs[0]?.map((item) => Object.keys(item))).toEqual([
			['error__', 'error_', 'sms'],
			['error_', 'sms'],
		]);
	});

	it('keeps its name where n8n does not look for it', async () => {
		const { outputs, hints } = await counted(new ComposeSms(), {
			items: [person],
			parameters: { campaign: 'spring', message: 'Hi' },
			settings: { retryOnFail: false },
		});
		expect(outputs[0]).toMatchObject([{ error: 'late' }]);
		expect(hints.join()).not.toContain('“error”');
	});
});
