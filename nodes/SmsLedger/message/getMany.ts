import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import type { MessageFilter } from '../../../lib/ledger';
import type { MessageState } from '../../../lib/message';
import { answered } from '../../shared/ledger';
import { fieldsOf, ledgerOf, parsed, several } from '../items';
import { fullMessage, simpleMessage } from './messageItem';

/** Messages of one query. */
const QUERY = 1000;

/** Message: Get Many, in the order in which they came into the ledger. */
export async function getMany(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const ledger = await ledgerOf(this);
	return await several(this, async (_json, index) => {
		const filter = readFilter(this, index);
		const toItem =
			this.getNodeParameter('simplify', index, true) === true ? simpleMessage : fullMessage;
		const all = this.getNodeParameter('returnAll', index, false) === true;
		const limit = all ? Infinity : Number(this.getNodeParameter('limit', index, 50));
		const items: IDataObject[] = [];
		let after = readPage(this, index);
		do {
			const size = Math.min(limit - items.length, QUERY);
			const page = await answered(
				this,
				ledger.messages.page(filter, { limit: size, after }),
				index,
			);
			for (const message of page.items) items.push(toItem(message));
			after = page.next;
		} while (after !== undefined && items.length < limit);
		const last = items.at(-1);
		if (last && after !== undefined) last['nextPage'] = String(after);
		return items;
	});
}

function readFilter(context: IExecuteFunctions, index: number): MessageFilter {
	const filters = fieldsOf(context, 'filters', index);
	const campaign = String(filters['campaign'] ?? '').trim();
	const number = String(filters['phoneNumber'] ?? '').trim();
	const states = (filters['states'] ?? []) as MessageState[];
	return {
		...(campaign !== '' && { campaign }),
		...(number !== '' && { e164: parsed(context, number, '“Phone Number”', index).e164 }),
		...(states.length > 0 && { states }),
	};
}

function readPage(context: IExecuteFunctions, index: number): number | undefined {
	const token = String(fieldsOf(context, 'options', index)['page'] ?? '').trim();
	if (token === '') return undefined;
	if (/^\d{1,15}$/.test(token)) return Number(token);
	throw new NodeOperationError(context.getNode(), `“Page” is none: “${token}”`, {
		itemIndex: index,
		description: 'Take “nextPage” as this operation wrote it.',
	});
}
