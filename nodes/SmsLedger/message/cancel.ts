import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { CancelTarget } from '../../../lib/ledger';
import { campaignId, readMessageKey, type ToCancelAtGateway } from '../../../lib/message';
import { count } from '../../../lib/words';
import { callBack, callBackOverdue, tellCalledBack } from '../../shared/callBack';
import { eachItem } from '../../shared/eachItem';
import { hint } from '../../shared/hint';
import { answered } from '../../shared/ledger';
import { fail } from '../../../lib/shared';
import { asPhoneNumber, openForm } from '../../shared/parameters';
import { campaignReader, ledgerOf, originOf, phoneReader } from '../items';
import { cancelTarget, messageKey, onlyTo } from '../properties/message';
import { messageIdReader } from './messageIdReader';

/** Message: Cancel, in the ledger first, then at the gateway. */
export async function cancel(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const ledger = await ledgerOf(this);
	const targetOf = targetReader(this);
	const atGateway: ToCancelAtGateway[] = [];
	const keysOf = new Map<number, ReadonlySet<string>>();
	let cancelled = 0;
	const outputs = await eachItem(this, { count: 1, failures: 0 }, async ({ json }, index) => {
		const target = targetOf(json, index);
		const options = { now: Date.now(), reason: 'cancelled' };
		const done = await answered(this, ledger.messages.cancel(target, options), index);
		cancelled += done.cancelled;
		atGateway.push(...done.atGateway);
		keysOf.set(index, new Set(done.atGateway.map(({ key }) => key)));
		return { output: 0, json: { ...json, cancelled: done.cancelled } };
	});
	const isNothing = cancelled === 0 && atGateway.length === 0;
	hint(this, isNothing ? NOTHING_WAITS : `${count(cancelled, 'message')} cancelled`);
	const once = [...new Map(atGateway.map((message) => [message.key, message])).values()];
	const back = await callBack(this, ledger, once);
	tellCalledBack(this, back);
	tellCalledBack(this, await callBackOverdue(this, ledger, once), { triedAgain: true });
	for (const item of outputs[0] ?? []) {
		const keys = keysOf.get(originOf(item));
		if (keys) Object.assign(item.json, shareOf(back, keys));
	}
	return outputs;
}

const NOTHING_WAITS = 'Nothing waits of what was to be cancelled: it was sent, or never scheduled';

/** What of calling back concerns one item. */
function shareOf(
	{ tooLate, stillScheduled }: Awaited<ReturnType<typeof callBack>>,
	keys: ReadonlySet<string>,
): IDataObject {
	const late = tooLate.filter(({ key }) => keys.has(key));
	const still = stillScheduled.filter(({ key }) => keys.has(key));
	return {
		cancelledAtGateway: keys.size - late.length - still.length,
		tooLate: late.map(({ key }) => key),
		stillAtGateway: still.map((message) => ({ ...message })),
	};
}

function targetReader(
	context: IExecuteFunctions,
): (json: IDataObject, itemIndex: number) => CancelTarget {
	const kindOf = openForm(context).read(cancelTarget);
	const campaignOf = campaignReader(context);
	const phoneOf = phoneReader(context);
	const keyOf = messageIdReader(context);
	const { read, sure } = openForm(context);
	const ownKeyOf = read(messageKey);
	const numberOf = read(onlyTo, asPhoneNumber);
	return (json, itemIndex) => {
		switch (kindOf(itemIndex)) {
			case 'campaign':
				return { campaign: campaignOf(itemIndex) };
			case 'contact':
				return { numbers: [phoneOf(json, itemIndex).e164] };
			case 'message':
				return { keys: [keyOf(json, itemIndex)] };
			case 'messageKey': {
				const own = readMessageKey(ownKeyOf(itemIndex)) ?? '';
				// A name may be made of nothing that is seen.
				if (campaignId(own) === '') return sure(fail(noKey), itemIndex);
				return { messageKey: own, to: numberOf(itemIndex)?.e164 };
			}
		}
	};
}

const noKey = {
	message: '“Message Key” is empty for this item',
	description:
		'Give the key that “Schedule” of Send SMS was given, such as the number of the appointment.',
};
