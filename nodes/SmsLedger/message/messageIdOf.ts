import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { objectAt } from '../../shared/recipient';
import { textOf } from '../items';

/** Which message an item is about: the parameter, or what Get Many or Send SMS wrote into it. */
export function messageIdOf(
	context: IExecuteFunctions,
	json: IDataObject,
	itemIndex: number,
): string {
	const carried = json['messageId'] ?? objectAt(json, 'delivery')['messageId'];
	const id = textOf(context, 'messageId', itemIndex) || String(carried ?? '');
	if (id !== '') return id;
	throw new NodeOperationError(context.getNode(), 'No message is named', {
		itemIndex,
		description: 'Fill in “Message ID”, or put “Get Many” of messages before this node.',
	});
}
