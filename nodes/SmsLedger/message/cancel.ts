import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { CancelTarget, ToCancelAtGateway } from '../../../lib/ledger';
import { eachItem } from '../../shared/eachItem';
import { hint } from '../../shared/hint';
import { answered } from '../../shared/ledger';
import { campaignOf, ledgerOf, readPhone, textOf } from '../items';
import { count } from '../timeline';
import { messageIdOf } from './messageIdOf';
import { stillAtGateway } from './stillAtGateway';

/** Message: Cancel. */
export async function cancel(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const ledger = await ledgerOf(this);
	const atGateway: ToCancelAtGateway[] = [];
	let cancelled = 0;
	const outputs = await eachItem(this, { count: 1, failures: 0 }, async ({ json }, index) => {
		const target = readTarget(this, json, index);
		const done = await answered(
			this,
			ledger.messages.cancel(target, { now: Date.now(), reason: 'cancelled' }),
			index,
		);
		cancelled += done.cancelled;
		atGateway.push(...done.atGateway);
		return {
			output: 0,
			json: {
				...json,
				cancelled: done.cancelled,
				stillAtGateway: [...done.atGateway],
			} as IDataObject,
		};
	});
	hint(this, `${count(cancelled, 'message')} cancelled`);
	stillAtGateway(this, atGateway);
	return outputs;
}

function readTarget(context: IExecuteFunctions, json: IDataObject, index: number): CancelTarget {
	switch (textOf(context, 'target', index)) {
		case 'contact':
			return { numbers: [readPhone(context, json, index).e164] };
		case 'message':
			return { keys: [messageIdOf(context, json, index)] };
		default:
			return { campaign: campaignOf(context, index) };
	}
}
