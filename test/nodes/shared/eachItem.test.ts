import { type IExecuteFunctions, type INode, NodeOperationError } from 'n8n-workflow';
import { eachItem } from '../../../nodes/shared/eachItem';

const node = { name: 'SMS Ledger', type: 'smsLedger' } as INode;
const context = {
	getNode: () => node,
	getInputData: () => [{ json: { n: 0 } }, { json: { n: 1 } }],
	continueOnFail: () => false,
} as unknown as IExecuteFunctions;

const failingWith = (error: Error) =>
	eachItem(context, { count: 1, failures: 0 }, ({ json }) => {
		if (json['n'] === 1) throw error;
		return { output: 0, json };
	});

it.each([
	['that somebody else found', new NodeOperationError(node, 'The ledger is locked')],
	['that is no error of n8n', new TypeError('x is not a function')],
])('says which item a failure is of, %s', async (_what, error) => {
	await expect(failingWith(error)).rejects.toMatchObject({ context: { itemIndex: 1 } });
});

it('leaves the item that a failure names', async () => {
	const error = new NodeOperationError(node, 'It differs', { itemIndex: 0 });
	await expect(failingWith(error)).rejects.toMatchObject({ context: { itemIndex: 0 } });
});
