import type { IExecuteFunctions, INode, INodeExecutionData } from 'n8n-workflow';
import { carryOut } from '../../../nodes/shared/carryOut';

/** What n8n does of a node whose work never succeeds: it tries as often as it is set to. */
async function tried(settings: Partial<INode>) {
	const items: INodeExecutionData[] = [{ json: { n: 0 } }];
	let tries = 0;
	for (;;) {
		const context = {
			getNode: () => ({ name: 'Compose SMS', type: 'composeSms', ...settings }),
			getInputData: () => items,
			continueOnFail: () => settings.onError === 'continueRegularOutput',
			addExecutionHints: () => undefined,
		} as unknown as IExecuteFunctions;
		try {
			const outputs = await carryOut(context, { count: 1, failures: 0 }, async () => {
				tries += 1;
				throw new Error('The ledger is locked');
			});
			return { tries, outputs };
		} catch (error) {
			const isLast = tries >= Math.min(5, Math.max(2, settings.maxTries || 3));
			if (settings.retryOnFail !== true || isLast) return { tries, error };
		}
	}
}

const goesOn = { onError: 'continueRegularOutput' } as const;
const failed = [[{ json: { n: 0, failure: { message: 'The ledger is locked' } } }]];

it('ends in the error where the node is not set to go on', async () => {
	expect(await tried({})).toMatchObject({ tries: 1, error: { message: 'The ledger is locked' } });
	expect(await tried({ retryOnFail: true })).toMatchObject({ tries: 3, error: {} });
});

it('goes on at once where nothing is tried again', async () => {
	expect(await tried(goesOn)).toMatchObject({ tries: 1, outputs: failed });
});

it.each([
	[undefined, 3],
	[2, 2],
	[9, 5],
])('is tried again first, with Max. Tries of %s, and goes on then', async (maxTries, tries) => {
	const settings = { ...goesOn, retryOnFail: true, ...(maxTries !== undefined && { maxTries }) };
	expect(await tried(settings)).toMatchObject({ tries, outputs: failed });
});
