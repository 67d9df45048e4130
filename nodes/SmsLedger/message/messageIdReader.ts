import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { objectAt } from '../../../lib/item';
import { fail } from '../../../lib/shared';
import { openForm } from '../../shared/parameters';
import { messageId } from '../properties/shared';

/** A reader of which message an item is about: the parameter, or what Get Many or Send SMS wrote into it. */
export function messageIdReader(
	context: IExecuteFunctions,
): (json: IDataObject, itemIndex: number) => string {
	const { read, sure } = openForm(context);
	const written = read(messageId);
	return (json, itemIndex) => {
		const carried = json['messageId'] ?? objectAt(json, 'delivery')['messageId'];
		const id = written(itemIndex) || String(carried ?? '');
		return id === '' ? sure(fail(noMessage), itemIndex) : id;
	};
}

const noMessage = {
	message: 'No message is named',
	description: 'Fill in “Message ID”, or put “Get Many” of messages before this node.',
};
