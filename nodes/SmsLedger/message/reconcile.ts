import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { Ledger, MessageFilter } from '../../../lib/ledger';
import type { StoredMessage } from '../../../lib/message';
import { count } from '../../../lib/words';
import { callBackOverdue, tellCalledBack } from '../../shared/callBack';
import { hint } from '../../shared/hint';
import { answered } from '../../shared/ledger';
import { openForm, sameForAll } from '../../shared/parameters';
import { campaignReader, chosenDesk, ledgerOf, several } from '../items';
import { doubtTarget, foundOutBy } from '../properties/reconcile';
import { type Consulted, consultGateway } from './consultGateway';
import { messageIdReader } from './messageIdReader';
import { simpleMessage } from './messageItem';
import { pagesOf } from './pagesOf';
import { vouch } from './vouch';

/** Message: Reconcile, by the gateway's own record or by a person's word. */
export async function reconcile(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const { read } = sameForAll(openForm(this), this.getInputData().length);
	if (read(foundOutBy) === 'person') return await vouch(this);
	const desk = await chosenDesk(
		this,
		'Choose the SMS Gateway credential that the messages were sent with.',
	);
	const ledger = await ledgerOf(this);
	// What a killed run left on its way is in doubt as soon as its lease is over.
	await answered(this, ledger.messages.recoverExpired({ now: Date.now() }));
	const inDoubt = doubtReader(this, ledger);
	const all: Consulted[] = [];
	const outputs = await several(this, async (json, index) => {
		const consulted = await consultGateway(this, ledger, desk, await inDoubt(json, index));
		all.push(...consulted);
		return consulted.map(reconciledItem);
	});
	const [sentence, type] = summarize(all);
	hint(this, sentence, type);
	tellCalledBack(this, await callBackOverdue(this, ledger), { triedAgain: true });
	return outputs;
}

/** A reader of the messages of unknown fate that an item asks about. */
function doubtReader(
	context: IExecuteFunctions,
	ledger: Ledger,
): (json: IDataObject, itemIndex: number) => Promise<StoredMessage[]> {
	const targetOf = openForm(context).read(doubtTarget);
	const keyOf = messageIdReader(context);
	const campaignOf = campaignReader(context);
	const allOf = async (filter: MessageFilter, itemIndex: number) => {
		const messages: StoredMessage[] = [];
		for await (const page of pagesOf(context, ledger, filter, itemIndex)) messages.push(...page);
		return messages;
	};
	return async (json, itemIndex) => {
		switch (targetOf(itemIndex)) {
			case 'message': {
				const key = keyOf(json, itemIndex);
				const found = await answered(context, ledger.messages.get([key]), itemIndex);
				return [...found.values()].filter(({ state }) => state === 'unknown');
			}
			case 'campaign':
				return await allOf({ campaign: campaignOf(itemIndex), states: ['unknown'] }, itemIndex);
			case 'all':
				// All there are is one question, however many items come in.
				return itemIndex > 0 ? [] : await allOf({ states: ['unknown'] }, itemIndex);
		}
	};
}

const reconciledItem = ({ message, changed, advice }: Consulted): IDataObject => ({
	...simpleMessage(message),
	reconciled: changed,
	...(advice !== '' && { advice }),
});

/** “3 messages reconciled: 2 had been sent, 1 had not and goes with the next run; 1 is still in doubt” */
export function summarize(consulted: readonly Consulted[]): [string, 'info' | 'warning'] {
	if (consulted.length === 0) return ['No message is in doubt', 'info'];
	const settled = consulted.filter(({ changed }) => changed);
	const unsent = settled.filter(({ message }) =>
		['refused', 'held'].includes(message.state),
	).length;
	const sent = settled.length - unsent;
	const open = consulted.length - settled.length;
	const parts = [
		...(sent > 0 ? [`${sent} had been sent`] : []),
		...(unsent > 0
			? [`${unsent} had not and ${unsent === 1 ? 'goes' : 'go'} with the next run`]
			: []),
	];
	const sentence = `${count(settled.length, 'message')} reconciled${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`;
	if (open === 0) return [sentence, 'info'];
	return [`${sentence}; ${open} still in doubt, see “advice”`, 'warning'];
}
