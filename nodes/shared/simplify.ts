import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { reasonInWords } from '../../lib/campaign';
import { type InWords, isSimplified, type Item, type Told } from '../../lib/item';
import { hasFailed } from './eachItem';
import type { Output } from './fields/output';
import { hint } from './hint';
import { openForm, type Parameter } from './parameters';
import { mapInTurns } from './turns';

type Shape = (items: INodeExecutionData[]) => Promise<INodeExecutionData[]>;

/**
 * What the dropdown Output makes of the items of an output. Read before a node does its work, so that nothing of
 * the form can fail once messages have left.
 */
export function simplifier(
	context: IExecuteFunctions,
	output: Parameter<Output>,
	shapeOf: (item: Item, told: Told) => Item,
): Shape {
	if (openForm(context).read(output)(0) === 'all') return async (items) => items;
	return async (items) =>
		await mapInTurns(items, (item) => ({
			...item,
			json: shapeOf(item.json, {
				inWords: reasonInShort,
				hasFailed: hasFailed(item),
			}) as IDataObject,
		}));
}

/** Of what went well there is none. */
const reasonInShort: InWords = (reason) => (reason === '' ? '' : reasonInWords(reason));

/** Refuses items that another of these nodes has simplified: what this one needs of them is not there any more. */
export function refuseSimplified(context: IExecuteFunctions): void {
	const itemIndex = context.getInputData().findIndex(({ json }) => isSimplified(json));
	if (itemIndex < 0) return;
	const message = `The items are simplified: they carry no message any more [item ${itemIndex}]`;
	const description =
		'In the node that they come from, Compose SMS, Check Consent & Quiet Hours or Send SMS, set “Output” to “All Fields”.';
	if (!context.continueOnFail()) {
		throw new NodeOperationError(context.getNode(), message, { itemIndex, description });
	}
	// Else n8n would give the items out as if they had been worked on; so each is refused by itself.
	hint(context, `${message}. ${description}`, 'warning');
}
