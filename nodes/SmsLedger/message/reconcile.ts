import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import type { Ledger } from '../../../lib/ledger';
import type { StoredMessage } from '../../../lib/message';
import { count } from '../../../lib/words';
import { callBackOverdue, tellCalledBack } from '../../shared/callBack';
import { openDesk } from '../../shared/gatewayDesk';
import { hint } from '../../shared/hint';
import { answered } from '../../shared/ledger';
import { campaignOf, ledgerOf, several, textOf } from '../items';
import { type Consulted, consultGateway } from './consultGateway';
import { messageIdOf } from './messageIdOf';
import { simpleMessage } from './messageItem';
import { vouch } from './vouch';

/** Messages of one query. */
const QUERY = 1000;

/** Message: Reconcile, by the gateway's own record or by a person's word. */
export async function reconcile(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	if (textOf(this, 'foundOutBy', 0) === 'person') return await vouch(this);
	const desk = await openDesk(this);
	if (!desk) {
		throw new NodeOperationError(this.getNode(), 'No gateway is chosen to ask', {
			description: 'Choose the SMS Gateway credential that the messages were sent with.',
		});
	}
	const ledger = await ledgerOf(this);
	// What a killed run left on its way is in doubt as soon as its lease is over.
	await answered(this, ledger.messages.recoverExpired({ now: Date.now() }));
	const all: Consulted[] = [];
	const outputs = await several(this, async (json, index) => {
		const messages = await inDoubt(this, ledger, json, index);
		const consulted = await consultGateway(this, ledger, desk, messages);
		all.push(...consulted);
		return consulted.map(reconciledItem);
	});
	const [sentence, type] = summarize(all);
	hint(this, sentence, type);
	tellCalledBack(this, await callBackOverdue(this, ledger), { triedAgain: true });
	return outputs;
}

/** The messages of unknown fate that an item asks about. */
async function inDoubt(
	context: IExecuteFunctions,
	ledger: Ledger,
	json: IDataObject,
	index: number,
): Promise<StoredMessage[]> {
	const target = textOf(context, 'target', index);
	if (target === 'message') {
		const key = messageIdOf(context, json, index);
		const found = await answered(context, ledger.messages.get([key]), index);
		return [...found.values()].filter(({ state }) => state === 'unknown');
	}
	// All there are is one question, however many items come in.
	if (target !== 'campaign' && index > 0) return [];
	const campaign = target === 'campaign' ? { campaign: campaignOf(context, index) } : {};
	const messages: StoredMessage[] = [];
	let after: number | undefined;
	do {
		const filter = { ...campaign, states: ['unknown'] as const };
		const page = await answered(
			context,
			ledger.messages.page(filter, { limit: QUERY, after }),
			index,
		);
		messages.push(...page.items);
		after = page.next;
	} while (after !== undefined);
	return messages;
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
