import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { decide } from '../../lib/compliance';
import { eachItem } from '../shared/eachItem';
import { hint, tally } from '../shared/hint';
import { noRecipient, recipientOf } from '../shared/recipient';
import { readSettings } from './settings';

const outputOf = { send: 0, later: 1, blocked: 2 } as const;

/** Decides for each item; all items of a run are judged at the same moment. */
export async function checkItems(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const now = Date.now();
	const notNow: string[] = [];
	const outputs = await eachItem(
		this,
		{ count: 3, failures: outputOf.blocked },
		({ json }, itemIndex) => {
			const recipient = recipientOf(json);
			if (!recipient) {
				const { message, description } = noRecipient;
				throw new NodeOperationError(this.getNode(), message, { itemIndex, description });
			}
			const { decideAsOf, ...options } = readSettings(this, itemIndex, json);
			const decided = decide(recipient, options, decideAsOf ?? now);
			if (decided.decision !== 'send') notNow.push(decided.reason);
			const check = decideAsOf === undefined ? decided : { ...decided, planned: true };
			return {
				output: outputOf[decided.decision],
				json: { ...json, check: check as unknown as IDataObject },
			};
		},
	);
	if (notNow.length > 0) hint(this, `Not now: ${tally(notNow)}`);
	return outputs;
}
